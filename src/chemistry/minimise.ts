// Relaxes coordinates with MMFF94s. OpenChemLib's minimiser leaves the coordinates untouched when it does not converge,
// so the tolerance is loosened once; what the force field has no atom types for is left as it was.

import { ForceFieldMMFF94 } from 'openchemlib';
import type { Vec3 } from './molecule';
import { setPositions, toOcl } from './ocl-molecule';
import { registerResources } from './resources';
import type { Structure } from './structure';

const TOLERANCES = [{}, { gradTol: 1e-3, funcTol: 1e-4 }, { gradTol: 1e-2, funcTol: 1e-3 }] as const;

export interface Relaxed {
  readonly positions: readonly Vec3[];
  /** MMFF94s, kcal/mol. */
  readonly energy: number;
}

/** The relaxed positions of the members, or undefined where the force field refuses or does not converge. */
export function minimise(structure: Structure, members: readonly number[], positions: readonly Vec3[]): Relaxed | undefined {
  if (members.length < 2) return { positions, energy: 0 };
  registerResources();
  const { ocl, atomOf } = toOcl(structure, members);
  const index = new Map(members.map((atom, i) => [atom, i]));
  setPositions(ocl, atomOf, (atom) => positions[index.get(atom) ?? 0] ?? [0, 0, 0]);
  for (const tolerance of TOLERANCES) {
    let energy: number;
    try {
      const field = new ForceFieldMMFF94(ocl, ForceFieldMMFF94.MMFF94S);
      if (field.minimise(tolerance) !== 0) continue;
      energy = field.getTotalEnergy();
    } catch {
      return undefined;
    }
    const relaxed: Vec3[] = [];
    atomOf.forEach((atom, i) => (relaxed[index.get(atom) ?? 0] = [ocl.getAtomX(i), ocl.getAtomY(i), ocl.getAtomZ(i)]));
    return { positions: relaxed, energy };
  }
  return undefined;
}
