// Relaxes coordinates with MMFF94s. OpenChemLib's minimiser leaves the coordinates untouched when it does not converge,
// so the tolerance is loosened then; what the force field has no atom types for is left as it was. Its cost grows with more than
// the third power of the size (60 atoms 0.6 s, 120 atoms 3.5 s, 240 atoms 38 s of one core).

import { ForceFieldMMFF94 } from 'openchemlib';
import type { Vec3 } from '../molecule';
import { setPositions, toOcl } from '../ocl-molecule';
import { registerResources } from './resources';
import type { Structure } from '../structure';

const TOLERANCES = [{}, { gradTol: 1e-3, funcTol: 1e-4 }, { gradTol: 1e-2, funcTol: 1e-3 }] as const;

type Tolerances = readonly { readonly gradTol?: number; readonly funcTol?: number }[];
/** For many shapes of one molecule: for ketamine a third of the time of the finest, and energies equal to 0.01 kcal/mol; */
export const FINAL: Tolerances = [{ gradTol: 1e-2, funcTol: 1e-3 }];
/** and half of that, within 1 kcal/mol of the bottom. */
export const ROUGH: Tolerances = [{ gradTol: 0.1, funcTol: 1e-2 }];

/** Atoms; a larger part keeps its first shape. */
export const MOST_RELAXED = 150;
/** Atoms; beyond them the finest tolerance costs a third more and changes nothing that is seen. */
const FINE = 60;

/** Å; a straight chain has no direction to bend in, so a first failure is tried again from slightly shifted places. */
const SHIFTS = [0, 0.02] as const;

export interface Relaxed {
  readonly positions: readonly Vec3[];
  /** MMFF94s, kcal/mol. */
  readonly energy: number;
}

/** The relaxed positions of the members, or undefined where the force field refuses, does not converge or would take too long. */
export function minimise(structure: Structure, members: readonly number[], positions: readonly Vec3[], tolerances?: Tolerances): Relaxed | undefined {
  if (members.length < 2) return { positions, energy: 0 };
  if (members.length > MOST_RELAXED) return undefined;
  registerResources();
  const index = new Map(members.map((atom, i) => [atom, i]));
  for (const shift of SHIFTS) {
    const { ocl, atomOf } = toOcl(structure, members);
    setPositions(ocl, atomOf, (atom) => shifted(positions, index.get(atom) ?? 0, shift));
    for (const tolerance of tolerances ?? (members.length > FINE ? TOLERANCES.slice(1) : TOLERANCES)) {
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

/** MMFF94s, kcal/mol, nothing moved; undefined where the force field has no terms. */
export function energyAsIs(structure: Structure, members: readonly number[], positions: readonly Vec3[]): number | undefined {
  const { ocl, atomOf } = toOcl(structure, members);
  setPositions(ocl, atomOf, (atom) => positions[members.indexOf(atom)] ?? [0, 0, 0]);
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
