// Has two molecules laid on each other in a worker of their own. To stop is to end the worker.

import { loadingFaults } from '../../languages/en/loading-faults';
import { tell } from '../../languages/said';
import { fault } from '../fault';
import type { Molecule } from '../molecule';
import type { Alignment } from './superpose-molecules';
import { startWorker } from '../loading/start-worker';
import type { SuperposeJob, SuperposeReply } from './superpose-worker';
import superposeWorker from './superpose-worker?worker&url';

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
      if ('message' in data) reject(fault('unsupported', data));
      else resolve(data.alignment);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end();
      reject(fault('unsupported', tell(loadingFaults, 'compareNotStarted')));
    });
    worker.postMessage({ moving, fixed } satisfies SuperposeJob, []);
  });
}
