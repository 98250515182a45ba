// Does a job about shapes on the calling thread: what the worker runs, and tests.

import { sampleShapes } from '../shape/sample-shapes';
import { scanTorsion } from '../shape/scan-torsion';
import type { ShapeSearch } from '../shape/found-shape';
import type { ShapeHost, ShapeJob, ShapeNews } from './shape-jobs';

export function runShapeJob(job: ShapeJob, onNews: (news: ShapeNews) => void): ShapeSearch | undefined {
  const steps = job.kind === 'search' ? sampleShapes(job.molecule, job.budgetMs) : scanTorsion(job.molecule, job.bond, job.step);
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
    onNews(value);
  }
}

/** For tests on the sources, where no built worker exists. */
export function startInProcessShapeHost(): ShapeHost {
  return { find: async (job, onNews) => runShapeJob(job, onNews), stop: () => undefined, isDead: () => false };
}
