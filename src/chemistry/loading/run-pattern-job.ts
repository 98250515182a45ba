// Finds a pattern on the calling thread: for tests on the sources, where no built worker exists.

import { findPattern } from '../properties/find-pattern';
import type { PatternHost } from './pattern-job';

export function startInProcessPatternHost(): PatternHost {
  return { match: async ({ molecule, pattern }) => findPattern(molecule, pattern), stop: () => undefined, isDead: () => false };
}
