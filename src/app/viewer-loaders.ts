// What a viewer reads molecules with: the library as it was built, the chemistry in its worker, and the net.

import { load } from 'virtual:library';
import type { Loaders } from '../state/viewer-state';
import { prepareChemistry } from './prepare-chemistry';

export const viewerLoaders: Loaders = {
  library: load,
  // The worker and OpenChemLib behind it wait until something is to be read.
  chemistry: async (source, options) => (await import('../chemistry/loading/client')).loadWithDepiction(source, options),
  prepare: prepareChemistry,
  shapes: () => import('../chemistry/loading/client'),
  facts: async (molecule) => (await import('../chemistry/loading/client')).findFacts(molecule),
  fetch: async (address, signal) => (await import('./early-source')).fetchOnce(address, signal),
  now: () => performance.now(),
  warn: (sentence) => console.warn(sentence),
};
