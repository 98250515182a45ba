// The browser's loader: OpenChemLib lives in a module worker, made when first needed. Nothing here imports it.

import { ChemistryError } from '../chemistry-error';
import { settleBy, type ChemistryHost, type WorkerReply, type WorkerRequest } from './chemistry-host';
import { createJobQueue } from './job-queue';
import { moleculeLoader } from './molecule-loader';
import { type PatternHost, patternFinder, settlePatternJob } from './pattern-job';
import { settleShapeJob, shapeFinder, type ShapeHost } from './shape-jobs';

const ignore = () => {};

const notStarted = () =>
  new ChemistryError('network', 'The part of this page that reads molecules could not be started. Reload the page, or check the connection.');

function startWorkerHost(): ChemistryHost & ShapeHost & PatternHost {
  const worker = new Worker(new URL('./chemistry-worker.ts', import.meta.url), { type: 'module' });
  let hear: (reply: WorkerReply) => void = ignore;
  let fail: (error: ChemistryError) => void = ignore;
  let hasFailed = false;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => hear(data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    hasFailed = true;
    fail(notStarted());
  });
  return {
    run: (source, onStage) =>
      new Promise((resolve, reject) => {
        if (hasFailed) return reject(notStarted());
        hear = settleBy(resolve, reject, onStage);
        fail = reject;
        worker.postMessage({ source } satisfies WorkerRequest, []);
      }),
    find: (job, onNews) =>
      new Promise((resolve, reject) => {
        if (hasFailed) return reject(notStarted());
        hear = settleShapeJob(resolve, reject, onNews);
        fail = reject;
        worker.postMessage({ shapes: job } satisfies WorkerRequest, []);
      }),
    match: (job) =>
      new Promise((resolve, reject) => {
        if (hasFailed) return reject(notStarted());
        hear = settlePatternJob(resolve, reject);
        fail = reject;
        worker.postMessage({ match: job } satisfies WorkerRequest, []);
      }),
    stop: () => worker.terminate(),
    isDead: () => hasFailed,
  };
}

/** The page's one worker, for all that needs OpenChemLib. */
const queue = createJobQueue(startWorkerHost);

/** `onProgress` hears the stages. */
export const loadWithDepiction = moleculeLoader(queue);

export const { findShapes, scanTorsion } = shapeFinder(queue);

export const findPattern = patternFinder(queue);
