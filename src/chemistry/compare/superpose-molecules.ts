// Lays one molecule on another by the part that they share, in the one of all ways to match it that fits best in space.

import { commonSubstructure, type AtomPair } from './common-substructure';
import type { Molecule, Vec3 } from '../molecule';
import { superpose, type Superposition } from './superpose';

export interface Alignment extends Superposition {
  /** Atom of the moving molecule, atom of the fixed one; 0-based. */
  readonly pairs: readonly AtomPair[];
  /** Heavy atoms without a partner, 0-based. */
  readonly onlyMoving: readonly number[];
  readonly onlyFixed: readonly number[];
  /** False where a larger shared part may exist. */
  readonly isProven: boolean;
}

/** undefined where the molecules share not even one bond. */
export function superposeMolecules(moving: Molecule, fixed: Molecule): Alignment | undefined {
  const common = commonSubstructure(moving, fixed);
  if (!common) return undefined;
  let best: { pairs: readonly AtomPair[]; fit: Superposition } | undefined;
  for (const pairs of common.alternatives) {
    const fit = superpose(pairs.map(([from]) => positionOf(moving, from)), pairs.map(([, to]) => positionOf(fixed, to)));
    if (!best || fit.rmsd < best.fit.rmsd - 1e-9) best = { pairs, fit };
  }
  if (!best) return undefined;
  return {
    ...best.fit,
    pairs: best.pairs,
    onlyMoving: heavyWithout(moving, new Set(best.pairs.map(([from]) => from))),
    onlyFixed: heavyWithout(fixed, new Set(best.pairs.map(([, to]) => to))),
    isProven: common.isProven,
  };
}

const positionOf = ({ atoms }: Molecule, atom: number): Vec3 => atoms[atom]?.position ?? [0, 0, 0];

function heavyWithout({ atoms }: Molecule, matched: ReadonlySet<number>): number[] {
  return atoms.flatMap(({ element }, atom) => (element !== 'H' && !matched.has(atom) ? [atom] : []));
}
