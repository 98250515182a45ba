// Node's loader: a worker thread from the built file beside this one. A busy thread keeps the process alive, an idle one does not.

import { Worker } from 'node:worker_threads';
import { ChemistryError } from '../chemistry-error';
import { settleBy, type ChemistryHost, type WorkerReply, type WorkerRequest } from './chemistry-host';
import { createMoleculeLoader } from './molecule-loader';

/** The name that the build gives worker.node.ts; in a variable, so that no bundler takes it for a source. */
const BUILT_WORKER = './chemistry-worker.node.js';

const ignore = () => {};

export function startThreadHost(file: URL = new URL(BUILT_WORKER, import.meta.url)): ChemistryHost {
  // Without the program's own flags: a thread of `node --input-type=module -e …` would refuse to start from a file.
  const worker = new Worker(file, { execArgv: [] });
  worker.unref();
  let fail: (error: ChemistryError) => void = ignore;
  let isDead = false;
  const end = (error: ChemistryError) => {
    isDead = true;
    fail(error);
  };
  worker.on('error', () => end(new ChemistryError('network', 'The thread that reads molecules could not be started.')));
  worker.on('exit', () => end(new ChemistryError('unsupported', 'The thread that reads molecules ended before it was done.')));
  return {
    run: (source, onStage) =>
      new Promise<Awaited<ReturnType<ChemistryHost['run']>>>((resolve, reject) => {
        fail = reject;
        const settle = settleBy(resolve, reject, onStage);
        worker.removeAllListeners('message');
        worker.on('message', (reply: WorkerReply) => settle(reply));
        worker.ref();
        worker.postMessage({ source } satisfies WorkerRequest, []);
      }).finally(() => worker.unref()),
    stop: () => {
      fail = ignore;
      worker.removeAllListeners('message');
      void worker.terminate();
    },
    isDead: () => isDead,
  };
}

export const loadWithDepiction = createMoleculeLoader(() => startThreadHost());
