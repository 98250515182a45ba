// Node's worker thread: reads molecules with OpenChemLib.

import { parentPort } from 'node:worker_threads';
import { failedReply, type WorkerReply, type WorkerRequest } from './chemistry-host';
import { readMolecule } from '../read-molecule';

const post = (reply: WorkerReply) => parentPort?.postMessage(reply, []);

parentPort?.on('message', (request: WorkerRequest) => {
  if (!('source' in request)) return;
  try {
    post({ kind: 'done', result: readMolecule(request.source, (stage) => post({ kind: 'stage', stage })) });
  } catch (error) {
    post(failedReply(error));
  }
});
