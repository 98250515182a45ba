// Chooses the / and \ marks of a SMILES: one single bond at each end of every double bond whose geometry is known.

import type { Stereo } from '../ocl-molecule';
import { across, type DoubleBond, type Structure } from '../structure';

export interface Directions {
  /** For a marked single bond: 1 where its `to` stands above its `from`, else -1. */
  readonly rises: ReadonlyMap<number, 1 | -1>;
  /** Hydrogens that must be written as atoms, because a mark hangs on them. */
  readonly unfold: ReadonlySet<number>;
}

export function markDirections(structure: Structure, stereo: Stereo): Directions {
  const known = inChains(structure, stereo.doubleBonds.filter(({ side }) => side !== 'unknown'));
  const doubleAt = new Map<number, number>();
  for (const { bond } of known) {
    const { from, to } = structure.bonds[bond] ?? { from: -1, to: -1 };
    doubleAt.set(from, bond).set(to, bond);
  }
  /** What is settled of each single bond, written or not: two bonds at one end point to opposite sides. */
  const levels = new Map<number, 1 | -1>();
  const written = new Set<number>();
  const settle = (single: number, level: 1 | -1) => {
    if (levels.has(single)) return;
    levels.set(single, level);
    const { from, to } = structure.bonds[single] ?? { from: -1, to: -1 };
    for (const end of [from, to]) {
      const double = doubleAt.get(end);
      if (double === undefined) continue;
      for (const other of singles(structure, double, end)) {
        if (other === single) continue;
        const isAlike = (structure.bonds[other]?.from === end) === (from === end);
        settle(other, isAlike ? (level === 1 ? -1 : 1) : level);
      }
    }
  };
  /** Whether the neighbour stands above the end: 1, -1, or 0 where that is still free. */
  const above = (bond: number, end: number, neighbour: number): number => {
    for (const single of singles(structure, bond, end)) {
      if (across(structure.bonds[single], end) !== neighbour) continue;
      const level = levels.get(single) ?? 0;
      return structure.bonds[single]?.from === end ? level : -level;
    }
    return 0;
  };
  const unfold = new Set<number>();
  const write = (bond: number, end: number, reference: number, level: number) => {
    const all = singles(structure, bond, end);
    const toReference = all.find((single) => across(structure.bonds[single], end) === reference);
    if (toReference !== undefined) settle(toReference, (structure.bonds[toReference]?.from === end ? level : -level) > 0 ? 1 : -1);
    if (all.some((single) => written.has(single))) return;
    const best = bestBond(structure, bond, end, doubleAt);
    if (best === undefined) return;
    written.add(best);
    const neighbour = across(structure.bonds[best], end);
    if (neighbour >= structure.firstHydrogen) unfold.add(neighbour);
  };
  for (const { bond, a, b, side } of known) {
    const { from, to } = structure.bonds[bond] ?? { from: -1, to: -1 };
    const factor = side === 'same' ? 1 : -1;
    const level = above(bond, from, a) || factor * above(bond, to, b) || -1;
    write(bond, from, a, level);
    write(bond, to, b, factor * level);
  }
  const rises = new Map([...written].map((single) => [single, levels.get(single) ?? 1] as const));
  return { rises, unfold };
}

function singles(structure: Structure, bond: number, end: number): number[] {
  return (structure.bondsOf[end] ?? []).filter((each) => each !== bond && structure.bonds[each]?.order === 1);
}

/** A heavy neighbour rather than a hydrogen, and not one at a double bond whose geometry must stay open. */
function bestBond(structure: Structure, bond: number, end: number, doubleAt: ReadonlyMap<number, number>): number | undefined {
  const cost = (each: number): number => {
    const far = across(structure.bonds[each], end);
    const open = (structure.bondsOf[far] ?? []).some((other) => structure.bonds[other]?.order === 2 && doubleAt.get(far) !== other);
    return (far >= structure.firstHydrogen ? 2 : 0) + (open ? 1 : 0);
  };
  return singles(structure, bond, end).sort((x, y) => cost(x) - cost(y))[0];
}

/** Neighbours in a conjugated chain one after the other, so that each new bond has at most one end already marked. */
function inChains(structure: Structure, bonds: readonly DoubleBond[]): DoubleBond[] {
  const waiting = new Map(bonds.map((each) => [each.bond, each]));
  const sorted: DoubleBond[] = [];
  for (const first of bonds) {
    const queue = waiting.has(first.bond) ? [first] : [];
    for (let each = queue.shift(); each; each = queue.shift()) {
      if (!waiting.delete(each.bond)) continue;
      sorted.push(each);
      const { from, to } = structure.bonds[each.bond] ?? { from: -1, to: -1 };
      for (const end of [from, to]) {
        for (const single of singles(structure, each.bond, end)) {
          const far = across(structure.bonds[single], end);
          for (const next of structure.bondsOf[far] ?? []) {
            const found = waiting.get(next);
            if (found) queue.push(found);
          }
        }
      }
    }
  }
  return sorted;
}
