// The job of finding the atoms that fit a SMARTS, for the worker that has OpenChemLib.

import type { ChemistryError } from '../chemistry-error';
import type { LoadOptions, Molecule } from '../molecule';
import { failureOf, type WorkerReply } from './chemistry-host';
import type { JobHost, JobQueue } from './job-queue';

export interface PatternJob {
  readonly molecule: Molecule;
  /** A SMARTS. */
  readonly pattern: string;
}

export interface PatternHost extends JobHost {
  match(job: PatternJob): Promise<readonly number[]>;
}

/** 0-based atoms that fit, ascending; rejects with a ChemistryError where the pattern cannot be read. */
export type FindPattern = (molecule: Molecule, pattern: string, options?: LoadOptions) => Promise<readonly number[]>;

/** A pattern of many wild atoms may fit in more ways than anyone waits for. */
const TIMEOUT_MS = 10_000;

export const patternFinder = (queue: JobQueue<PatternHost>): FindPattern =>
  (molecule, pattern, options = {}) => queue.run((host) => host.match({ molecule, pattern }), { timeoutMs: TIMEOUT_MS, ...options });

/** The replies of one job, as a promise. Returns what to do with each reply. */
export function settlePatternJob(resolve: (atoms: readonly number[]) => void, reject: (error: ChemistryError) => void): (reply: WorkerReply) => void {
  return (reply) => {
    if (reply.kind === 'matched') resolve(reply.atoms);
    else if (reply.kind === 'failed') reject(failureOf(reply));
  };
}
