// The browser's loader: OpenChemLib lives in a module worker, made when first needed. Nothing here imports it.

import field from 'openchemlib/resources-field.json?url';
import torsions from 'openchemlib/resources-torsions.json?url';
import { loadingFaults } from '../../languages/en/loading-faults';
import { tell } from '../../languages/said';
import type { ChemistryError } from '../chemistry-error';
import { fault } from '../fault';
import { settleBy, type ChemistryHost, type WorkerReply, type WorkerRequest } from './chemistry-host';
import chemistryWorker from './chemistry-worker?worker&url';
import { factsFinder, type FactsHost, settleFactsJob } from './facts-job';
import { createJobQueue } from './job-queue';
import { mayBeLarge, tableIn } from './large-table';
import { type LoadWithDepiction, moleculeLoader } from './molecule-loader';
import { type PatternHost, patternFinder, settlePatternJob } from './pattern-job';
import { settleShapeJob, shapeFinder, type ShapeHost } from './shape-jobs';
import { readableInWorker, startWorker } from './start-worker';

const TABLES = { field, torsions } as const;

const ignore = () => undefined;

const notStarted = () =>
  fault('network', tell(loadingFaults, 'notStarted'));

function startWorkerHost(): ChemistryHost & ShapeHost & PatternHost & FactsHost {
  const worker = startWorker(chemistryWorker);
  let hear: (reply: WorkerReply) => void = ignore;
  let fail: (error: ChemistryError) => void = ignore;
  let hasFailed = false;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
    if (data.kind !== 'wants') return hear(data);
    // Where this fails the worker could not have been had either, and says so.
    readableInWorker(TABLES[data.tables]).then((tables) => worker.postMessage({ tables } satisfies WorkerRequest, []), ignore);
  });
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
    tell: (molecule) =>
      new Promise((resolve, reject) => {
        if (hasFailed) return reject(notStarted());
        hear = settleFactsJob(resolve, reject);
        fail = reject;
        worker.postMessage({ tell: molecule } satisfies WorkerRequest, []);
      }),
    stop: () => worker.terminate(),
    isDead: () => hasFailed,
  };
}

/** The page's one worker, for all that needs OpenChemLib. */
const queue = createJobQueue(startWorkerHost);

/** The worker is fetched and compiled beside what it will read; `text`: of the file, where that is here and may need no worker. */
export function startEarly(text?: string): void {
  if (text !== undefined && mayBeLarge(text)) fetchReader().catch(ignore);
  else queue.start();
}

const fetchReader = () => import('./read-at-once');

const loadInWorker = moleculeLoader(queue);

/** `onProgress` hears the stages. */
export const loadWithDepiction: LoadWithDepiction = async (source, options) => {
  // Where the reader does not come the worker reads it.
  const reader = tableIn(source) === undefined || options?.signal?.aborted ? undefined : await fetchReader().catch(ignore);
  return reader?.readAtOnce(source) ?? loadInWorker(source, options);
};

export const { findShapes, scanTorsion } = shapeFinder(queue);

export const findPattern = patternFinder(queue);

export const findFacts = factsFinder(queue);

/** Has rings, a ketone, an amine and a halogen: what it brings in is what most molecules of its size need. */
const WARMING = { smiles: 'CNC1(CCCCC1=O)c1ccccc1Cl' } as const;

/** Starts the worker, has its tables fetched, and one molecule worked out there: V8 compiles what runs, and OpenChemLib sets up its own tables. */
export async function warmUp(): Promise<void> {
  await loadWithDepiction(WARMING);
}
