// Has two molecules laid on each other in a worker of their own. To stop is to end the worker.

import { ChemistryError } from '../chemistry-error';
import type { Molecule } from '../molecule';
import type { Alignment } from './superpose-molecules';
import { startWorker } from '../loading/start-worker';
import type { SuperposeJob, SuperposeReply } from './superpose-worker';
import superposeWorker from './superpose-worker?worker&url';

const NOT_STARTED = 'The part of this page that compares molecules could not be started. Reload the page, or check the connection.';

/** undefined where the two share not even one bond. */
export function superposeInWorker(moving: Molecule, fixed: Molecule, signal: AbortSignal): Promise<Alignment | undefined> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error);
    const worker = startWorker(superposeWorker);
    const end = () => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
    };
    const stop = () => {
      end();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<SuperposeReply>) => {
      end();
      if ('sentence' in data) reject(new ChemistryError('unsupported', data.sentence));
      else resolve(data.alignment);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end();
      reject(new ChemistryError('unsupported', NOT_STARTED));
    });
    worker.postMessage({ moving, fixed } satisfies SuperposeJob, []);
  });
}
