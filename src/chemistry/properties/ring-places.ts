// Whether what hangs on a chair stands up from it or lies in its plane: axial or equatorial.

import type { Molecule, Vec3 } from '../molecule';
import { add, cross, dot, normalize, scale, subtract } from '../vector';
import { ringConformations } from './ring-conformation';

export interface RingPlace {
  /** 0-based: the atom of the ring, and the heavy atom that hangs on it. */
  readonly on: number;
  readonly atom: number;
  readonly place: 'axial' | 'equatorial';
}

/** Degrees between the bond and the axis of the ring: near 0 axial, near 71 equatorial; half way between. */
const AXIAL_BELOW = 37;

/** Of the heavy substituents that a ring carries by single bonds at atoms with four bonds; none unless the ring is a chair. */
export function ringPlaces(molecule: Molecule): readonly { readonly ring: readonly number[]; readonly places: readonly RingPlace[] }[] {
  const at = (atom: number): Vec3 => molecule.atoms[atom]?.position ?? [0, 0, 0];
  return ringConformations(molecule).flatMap(({ atoms: ring, shape }) => {
    if (shape !== 'chair') return [];
    const center = scale(ring.reduce<Vec3>((sum, atom) => add(sum, at(atom)), [0, 0, 0]), 1 / 6);
    // The mean plane: neighbours' vector areas summed.
    const axis = normalize(
      ring.reduce<Vec3>((sum, atom, i) => add(sum, cross(subtract(at(atom), center), subtract(at(ring[(i + 1) % 6] ?? 0), center))), [0, 0, 0]),
    );
    const places = ring.flatMap((on): RingPlace[] => {
      const bonds = molecule.bonds.filter(({ from, to }) => from === on || to === on);
      if (bonds.length !== 4) return [];
      return bonds.flatMap(({ from, to, order }): RingPlace[] => {
        const atom = from === on ? to : from;
        if (ring.includes(atom) || order !== 1 || molecule.atoms[atom]?.element === 'H') return [];
        const lean = (Math.acos(Math.min(1, Math.abs(dot(normalize(subtract(at(atom), at(on))), axis)))) * 180) / Math.PI;
        return [{ on, atom, place: lean < AXIAL_BELOW ? 'axial' : 'equatorial' }];
      });
    });
    return [{ ring, places }];
  });
}
