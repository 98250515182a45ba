// Node's worker thread: reads molecules with OpenChemLib.

import { parentPort } from 'node:worker_threads';
import { failedReply, sentResult, type WorkerReply, type WorkerRequest } from './chemistry-host';
import { readMolecule } from '../read-molecule';

const post = (reply: WorkerReply, transfer: ArrayBuffer[] = []) => parentPort?.postMessage(reply, transfer);

parentPort?.on('message', (request: WorkerRequest) => {
  if (!('source' in request)) return;
  try {
    const { reply, transfer } = sentResult(readMolecule(request.source, (stage) => post({ kind: 'stage', stage })));
    post(reply, transfer);
  } catch (error) {
    post(failedReply(error));
  }
});
