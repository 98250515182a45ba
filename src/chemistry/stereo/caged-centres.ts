// Bridgeheads of cages such as adamantane or norbornane count as stereocentres one by one, but the cage fixes them all:
// where there are no other centres and the whole is its own mirror image, they tell nothing and their labels would only puzzle.

import type { Vec3 } from '../molecule';
import { perceiveGeometry, perceiveWritten, type PerceivedStereo } from './perceive-stereo';
import type { Structure } from '../structure';

/** Atoms; OpenChemLib lists rings up to this size. */
const SMALL_RING = 7;

/** The stereo without the centres that the cage fixes; `position` is the final geometry. */
export function withoutCagedCentres(structure: Structure, stereo: PerceivedStereo, position: (atom: number) => Vec3): PerceivedStereo {
  const { atomOf, centres, doubleBonds } = stereo;
  if (centres.length === 0) return stereo;
  const rings = smallRings(stereo);
  if (!centres.every(({ atom }) => isBridgehead(rings, atomOf.indexOf(atom)))) return stereo;
  const nothing = { atoms: new Set<number>(), bonds: new Set<number>() };
  if (!perceiveGeometry(structure, position, nothing).achiral) return stereo;
  const rest = perceiveWritten(structure, { centres: [], doubleBonds });
  return { ...rest, centres: [], atomLabels: new Map(), achiral: true };
}

function smallRings({ ocl }: PerceivedStereo): readonly ReadonlySet<number>[] {
  const rings = ocl.getRingSet();
  return Array.from({ length: rings.getSize() }, (_, ring) => new Set(rings.getRingAtoms(ring))).filter(({ size }) => size <= SMALL_RING);
}

/** In three small rings, or in two that share more than a bond: a bridge, which fused rings have not. */
function isBridgehead(rings: readonly ReadonlySet<number>[], atom: number): boolean {
  const own = rings.filter((ring) => ring.has(atom));
  if (own.length >= 3) return true;
  const [a, b] = own;
  return a !== undefined && b !== undefined && [...a].filter((each) => b.has(each)).length > 2;
}
