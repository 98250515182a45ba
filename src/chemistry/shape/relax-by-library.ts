// Relaxes coordinates with OpenChemLib's own minimiser, which leaves them untouched when it does not converge, so the tolerance is
// loosened then. Its cost grows with more than the third power of the size (60 atoms 0.6 s, 120 atoms 3.5 s, 240 atoms 38 s of one core).

import { ForceFieldMMFF94 } from 'openchemlib';
import type { Vec3 } from '../molecule';
import { setPositions, toOcl } from '../ocl-molecule';
import type { Structure } from '../structure';
import type { Relaxed } from './minimise';

export type Tolerances = readonly { readonly gradTol?: number; readonly funcTol?: number }[];

/** Atoms. */
export const MOST_BY_LIBRARY = 150;

/** Å; a straight chain has no direction to bend in, so a first failure is tried again from slightly shifted places. */
const SHIFTS = [0, 0.02] as const;

/** Undefined where the force field refuses, does not converge or would take too long. */
export function relaxByLibrary(structure: Structure, members: readonly number[], positions: readonly Vec3[], tolerances: Tolerances): Relaxed | undefined {
  if (members.length > MOST_BY_LIBRARY) return undefined;
  const index = new Map(members.map((atom, i) => [atom, i]));
  for (const shift of SHIFTS) {
    const { ocl, atomOf } = toOcl(structure, members);
    setPositions(ocl, atomOf, (atom) => shifted(positions, index.get(atom) ?? 0, shift));
    for (const tolerance of tolerances) {
      let energy: number;
      try {
        const field = new ForceFieldMMFF94(ocl, ForceFieldMMFF94.MMFF94S);
        if (field.minimise(tolerance) !== 0) continue;
        energy = field.getTotalEnergy();
      } catch {
        return undefined;
      }
      if (!Number.isFinite(energy)) break;
      const relaxed: Vec3[] = [];
      atomOf.forEach((atom, i) => (relaxed[index.get(atom) ?? 0] = [ocl.getAtomX(i), ocl.getAtomY(i), ocl.getAtomZ(i)]));
      return { positions: relaxed, energy };
    }
  }
  return undefined;
}

export function energyByLibrary(structure: Structure, members: readonly number[], positions: readonly Vec3[]): number | undefined {
  const { ocl, atomOf } = toOcl(structure, members);
  const index = new Map(members.map((atom, i) => [atom, i]));
  setPositions(ocl, atomOf, (atom) => positions[index.get(atom) ?? 0] ?? [0, 0, 0]);
  try {
    return new ForceFieldMMFF94(ocl, ForceFieldMMFF94.MMFF94S).getTotalEnergy();
  } catch {
    return undefined;
  }
}

/** Always the same small shift for the same place in the list. */
function shifted(positions: readonly Vec3[], index: number, by: number): Vec3 {
  const [x, y, z] = positions[index] ?? [0, 0, 0];
  return [x + by * Math.sin(7 * index), y + by * Math.sin(11 * index + 1), z + by * Math.sin(13 * index + 2)];
}
