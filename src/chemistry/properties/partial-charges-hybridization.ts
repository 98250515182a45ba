// Gives each atom the valence state that PEOE's parameters are listed by, from its neighbours, bonds and lone pairs.
// As in RDKit, whose charges are the reference: a lone pair beside a multiple bond (amide N, phenol O) makes its atom sp2.
import { VALENCE_ELECTRONS, type Hybridization } from './partial-charges-parameters';
import type { Atom, Bond, BondOrder } from '../molecule';

export interface Neighbor {
  /** Index into atoms, 0-based. */
  readonly atom: number;
  readonly order: BondOrder;
  /** For a dative bond: whether this side gave the pair. */
  readonly donated: boolean;
}

export type Neighbors = readonly (readonly Neighbor[])[];

export function neighborsOf(atoms: readonly Atom[], bonds: readonly Bond[]): Neighbors {
  const neighbors: Neighbor[][] = atoms.map(() => []);
  for (const { from, to, order } of bonds) {
    neighbors[from]?.push({ atom: to, order, donated: order === 'dative' });
    neighbors[to]?.push({ atom: from, order, donated: false });
  }
  return neighbors;
}

const isMultiple = (order: BondOrder): boolean => order === 2 || order === 3 || order === 'aromatic';
/** Only in the second row does a lone pair reach into a neighbour's pi bond well enough to flatten its atom. */
const SECOND_ROW = new Set(['B', 'C', 'N', 'O']);

function lonePairs({ element, charge }: Atom, neighbors: readonly Neighbor[]): number {
  let spent = 0;
  for (const { order, donated } of neighbors) spent += order === 'dative' ? (donated ? 2 : 0) : Number(order);
  return Math.max(0, Math.floor(((VALENCE_ELECTRONS[element] ?? 0) - charge - spent) / 2));
}

function isConjugated(atom: number, atoms: readonly Atom[], neighbors: Neighbors): boolean {
  const own = neighbors[atom] ?? [];
  if (own.length > 3 || !SECOND_ROW.has(atoms[atom]?.element ?? '')) return false;
  return own.some(({ atom: middle }) => {
    const beyond = neighbors[middle] ?? [];
    return SECOND_ROW.has(atoms[middle]?.element ?? '') && beyond.length <= 3 && beyond.some(({ order }) => isMultiple(order));
  });
}

export function hybridizations(atoms: readonly Atom[], neighbors: Neighbors): Hybridization[] {
  return atoms.map((atom, index) => {
    const own = neighbors[index] ?? [];
    if (atom.element === 'H') return 'sp3';
    if (own.some(({ order }) => order === 'aromatic')) return 'sp2';
    const pairs = lonePairs(atom, own);
    const directions = own.length + pairs;
    if (directions === 2 || (directions < 2 && own.some(({ order }) => order === 3))) return 'sp';
    if (directions === 3) return 'sp2';
    return pairs > 0 && isConjugated(index, atoms, neighbors) ? 'sp2' : 'sp3';
  });
}
