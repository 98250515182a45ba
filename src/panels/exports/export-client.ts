// Has files made in the export worker. To stop a job is to end its worker; the next job starts another.

import { startWorker } from '../../chemistry/loading/start-worker';
import { makingFaults } from '../../languages/en/making-faults';
import { tell, ToldError } from '../../languages/said';
import type { ExportJob, ExportReply } from './export-job';
import exportWorker from './export-worker?worker&url';

export interface ExportHost {
  /** One job at a time; the last reply is not `progress`. */
  run(job: ExportJob, hear: (reply: ExportReply) => void): void;
  /** After this the host is not used again. */
  stop(): void;
  /** It has ended by itself. */
  isDead(): boolean;
}

export interface ExportWatch {
  readonly signal?: AbortSignal;
  /** Shares from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

const ignore = () => {};

export function createExportClient(startHost: () => ExportHost): (job: ExportJob, watch?: ExportWatch) => Promise<Uint8Array<ArrayBuffer>> {
  let idle: ExportHost | undefined;
  return (job, { signal, onProgress } = {}) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const host = idle ?? startHost();
      idle = undefined;
      const abort = () => {
        host.stop();
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', abort, { once: true });
      host.run(job, (reply) => {
        if (signal?.aborted) return;
        if (reply.kind === 'progress') return onProgress?.(reply.share);
        signal?.removeEventListener('abort', abort);
        if (idle || host.isDead()) host.stop();
        else idle = host;
        if (reply.kind === 'done') resolve(reply.bytes);
        else reject(new ToldError(reply.why));
      });
    });
}

function startExportHost(): ExportHost {
  const worker = startWorker(exportWorker);
  let isDead = false;
  let hear: (reply: ExportReply) => void = ignore;
  worker.addEventListener('message', ({ data }: MessageEvent<ExportReply>) => hear(data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    isDead = true;
    hear({ kind: 'failed', why: tell(makingFaults, 'notStarted') });
  });
  return {
    run: (job, listener) => {
      hear = listener;
      worker.postMessage(job, []);
    },
    stop: () => worker.terminate(),
    isDead: () => isDead,
  };
}

/** The page's own; its worker starts with the first file. */
export const makeInWorker = createExportClient(startExportHost);
