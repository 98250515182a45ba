// The job of working out a molecule's data sheet, for the worker that has OpenChemLib: asked for when it is looked at, so that no picture waits for it.

import type { ChemistryError } from '../chemistry-error';
import type { Molecule } from '../molecule';
import type { MolecularFacts } from '../properties/fact-labels';
import { failureOf, type WorkerReply } from './chemistry-host';
import type { JobHost, JobQueue } from './job-queue';

export interface FactsHost extends JobHost {
  tell(molecule: Molecule): Promise<MolecularFacts | undefined>;
}

/** undefined where they cannot be told. */
export type FindFacts = (molecule: Molecule) => Promise<MolecularFacts | undefined>;

/** Above this the facts would be waited for. */
export const MOST_TOLD = 5000;

/** Worked out once for each molecule; again where that failed. */
export function factsFinder(queue: JobQueue<FactsHost>): FindFacts {
  const kept = new WeakMap<Molecule, ReturnType<FindFacts>>();
  return (molecule) => {
    if (molecule.atoms.length > MOST_TOLD) return Promise.resolve(undefined);
    const known = kept.get(molecule);
    if (known) return known;
    const facts = queue.run((host) => host.tell(molecule));
    kept.set(molecule, facts);
    facts.catch(() => kept.delete(molecule));
    return facts;
  };
}

/** The replies of one job, as a promise. Returns what to do with each reply. */
export function settleFactsJob(resolve: (facts: MolecularFacts | undefined) => void, reject: (error: ChemistryError) => void): (reply: WorkerReply) => void {
  return (reply) => {
    if (reply.kind === 'told') resolve(reply.facts);
    else if (reply.kind === 'failed') reject(failureOf(reply));
  };
}
