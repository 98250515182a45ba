// The browser's loader: OpenChemLib lives in a module worker, made when first needed. Nothing here imports it.

import { ChemistryError } from './chemistry-error';
import { settleBy, type ChemistryHost, type WorkerReply, type WorkerRequest } from './chemistry-host';
import { createMoleculeLoader } from './molecule-loader';

export function startWorkerHost(): ChemistryHost {
  const worker = new Worker(new URL('./chemistry-worker.ts', import.meta.url), { type: 'module' });
  return {
    run: (source, onStage) =>
      new Promise((resolve, reject) => {
        const settle = settleBy(resolve, reject, onStage);
        worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => settle(data);
        worker.onerror = (event) => {
          event.preventDefault();
          reject(new ChemistryError('network', 'The part of this page that reads molecules could not be started. Reload the page, or check the connection.'));
        };
        worker.postMessage({ source } satisfies WorkerRequest);
      }),
    stop: () => worker.terminate(),
  };
}

/** Loads in the page's one worker; `onProgress` hears the stages. */
export const loadWithDepiction = createMoleculeLoader(startWorkerHost);
