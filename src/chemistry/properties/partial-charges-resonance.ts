// Which atoms share a formal charge by resonance (both oxygens of a carboxylate, the three nitrogens of guanidinium),
// so that a charge does not depend on which of two equal Lewis structures was drawn.
import type { Neighbors } from './partial-charges-hybridization';
import type { Atom, BondOrder } from '../molecule';

/** Two ends of `source`-`middle`-`target`, of one element, with the orders of the two bonds. */
interface Bridge {
  readonly source: Atom;
  readonly near: BondOrder;
  readonly far: BondOrder;
  readonly target: Atom;
  /** Bonds of each end. */
  readonly sourceDegree: number;
  readonly targetDegree: number;
  /** The middle atom has a double bond to an atom of the same element. */
  readonly open: boolean;
}

function sharesCharge({ source, near, far, target, sourceDegree, targetDegree, open }: Bridge): boolean {
  // In a ring equal partners have equally many neighbours: imidazolium's two, not pyrimidinium's N beside its NH+.
  if (near === 'aromatic' && far === 'aromatic') return sourceDegree === targetDegree;
  // An anion gives its pair, a carbocation takes its neighbour's: both move along single, then double.
  const pushes = source.charge < 0 || source.element === 'C';
  if (pushes) return near === 1 && ((far === 2 && target.charge === 0) || (far === 1 && target.charge === source.charge && open));
  // An onium takes the pair of a neutral partner that has one: guanidinium, a protonated acid.
  return near === 2 && far === 1 && target.charge === 0 && targetDegree <= 3;
}

/** Sets of two or more atom indices; atoms of one set start with equal shares of the set's formal charge. */
export function resonanceSets(atoms: readonly Atom[], neighbors: Neighbors): number[][] {
  const degree = (atom: number): number => neighbors[atom]?.length ?? 0;
  const taken = new Set<number>();
  const sets = atoms.map((source, start) => {
    if (source.charge === 0 || taken.has(start)) return [];
    const members = [start];
    taken.add(start);
    for (const end of members) {
      for (const { atom: middle, order: near } of neighbors[end] ?? []) {
        const beyond = neighbors[middle] ?? [];
        const open = beyond.some(({ atom, order }) => order === 2 && atoms[atom]?.element === source.element);
        for (const { atom: other, order: far } of beyond) {
          const target = atoms[other];
          if (!target || taken.has(other) || target.element !== source.element) continue;
          if (!sharesCharge({ source, near, far, target, sourceDegree: degree(end), targetDegree: degree(other), open })) continue;
          taken.add(other);
          members.push(other);
        }
      }
    }
    return members;
  });
  return sets.filter((members) => members.length > 1);
}
