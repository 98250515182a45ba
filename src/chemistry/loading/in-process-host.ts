// Reads molecules on the calling thread: for tests on the sources, where no built worker exists.

import type { ChemistryHost } from './chemistry-host';
import { readMolecule } from '../read-molecule';

export function startInProcessHost(): ChemistryHost {
  let isStopped = false;
  return {
    run: async (source, onStage) => {
      // Gives an abort that is already on its way the chance to arrive.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (isStopped) return new Promise(() => {});
      return readMolecule(source, onStage);
    },
    stop: () => {
      isStopped = true;
    },
    isDead: () => false,
  };
}
