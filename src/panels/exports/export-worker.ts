// The worker that makes files, so that the page stays free meanwhile. No OpenChemLib here: it starts quickly and is ended without loss.

import { answerExportJob, type ExportJob } from './export-job';

globalThis.addEventListener('message', ({ data }: MessageEvent<ExportJob>) =>
  answerExportJob(data, (reply) => globalThis.postMessage(reply, { transfer: reply.kind === 'done' ? [reply.bytes.buffer] : [] })),
);
