// Chooses the / and \ marks of a SMILES: one single bond at each end of every double bond whose geometry is known.

import type { Stereo } from './ocl-molecule';
import { across, type DoubleBond, type Structure } from './structure';

export interface Directions {
  /** For a marked single bond: 1 where its `to` stands above its `from`, else -1. */
  readonly rises: ReadonlyMap<number, 1 | -1>;
  /** Hydrogens that must be written as atoms, because a mark hangs on them. */
  readonly unfold: ReadonlySet<number>;
}

export function markDirections(structure: Structure, stereo: Stereo): Directions {
  const rises = new Map<number, 1 | -1>();
  const unfold = new Set<number>();
  const known = inChains(structure, stereo.doubleBonds.filter(({ side }) => side !== 'unknown'));
  const stereogenic = new Set(known.map(({ bond }) => bond));
  for (const { bond, a, b, side } of known) {
    const { from, to } = structure.bonds[bond] ?? { from: -1, to: -1 };
    /** Whether the reference substituent stands above the end, by the marks there are: 1, -1, or 0 for none. */
    const seen = (end: number, reference: number): number => {
      for (const each of singles(structure, bond, end)) {
        const rise = rises.get(each);
        if (rise === undefined) continue;
        const above = structure.bonds[each]?.from === end ? rise : -rise;
        return across(structure.bonds[each], end) === reference ? above : -above;
      }
      return 0;
    };
    const mark = (end: number, reference: number, above: number) => {
      if (seen(end, reference) !== 0) return;
      const each = bestBond(structure, bond, end, stereogenic);
      if (each === undefined) return;
      const neighbour = across(structure.bonds[each], end);
      if (neighbour >= structure.firstHydrogen) unfold.add(neighbour);
      const level = neighbour === reference ? above : -above;
      rises.set(each, (structure.bonds[each]?.from === end ? level : -level) > 0 ? 1 : -1);
    };
    const factor = side === 'same' ? 1 : -1;
    const above = seen(from, a) || factor * seen(to, b) || -1;
    mark(from, a, above);
    mark(to, b, factor * above);
  }
  return { rises, unfold };
}

function singles(structure: Structure, bond: number, end: number): number[] {
  return (structure.bondsOf[end] ?? []).filter((each) => each !== bond && structure.bonds[each]?.order === 1);
}

/** A heavy neighbour rather than a hydrogen, and not one at a double bond whose geometry must stay open. */
function bestBond(structure: Structure, bond: number, end: number, stereogenic: ReadonlySet<number>): number | undefined {
  const cost = (each: number): number => {
    const far = across(structure.bonds[each], end);
    const open = (structure.bondsOf[far] ?? []).some((other) => structure.bonds[other]?.order === 2 && !stereogenic.has(other));
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
