// Bridgeheads of cages such as adamantane count as stereocentres one by one, but the cage fixes them all: where the whole
// is its own mirror image they tell nothing, and their labels would only puzzle.

import type { Vec3 } from './molecule';
import { perceiveGeometry, perceiveWritten, type PerceivedStereo } from './perceive-stereo';
import type { Structure } from './structure';

const SMALL_RING = 7;
const RINGS = 3;

/** The stereo without the centres that the cage fixes; `position` is the final geometry. */
export function withoutCagedCentres(structure: Structure, stereo: PerceivedStereo, position: (atom: number) => Vec3): PerceivedStereo {
  const { ocl, atomOf } = stereo;
  const caged = new Set(stereo.centres.map(({ atom }) => atom).filter((atom) => ocl.getAtomRingCount(atomOf.indexOf(atom), SMALL_RING) >= RINGS));
  if (caged.size === 0) return stereo;
  const isOpen = [...stereo.atomLabels].some(([atom, label]) => label === '?' && !caged.has(atom));
  const nothing = { atoms: new Set<number>(), bonds: new Set<number>() };
  if (isOpen || !perceiveGeometry(structure, position, nothing).achiral) return stereo;
  const centres = stereo.centres.filter(({ atom }) => !caged.has(atom));
  const rest = perceiveWritten(structure, { centres, doubleBonds: stereo.doubleBonds });
  const atomLabels = new Map([...rest.atomLabels].filter(([atom]) => !caged.has(atom)));
  return { ...rest, centres: rest.centres.filter(({ atom }) => !caged.has(atom)), atomLabels, achiral: true };
}
