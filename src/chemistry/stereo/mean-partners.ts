// What a double bond of an aromatic ring repeats: the bond can stand at several places, so each atom repeats the mean of the partners
// that it can have (IUPAC Recommendations 2013, P-92.1.4.2).

import { elementOf } from '../elements';
import { kekuleForm, type KekuleOrder } from '../graph/kekule-orders';
import { matchVertices } from '../graph/perfect-matching';
import type { Molecule } from '../molecule';

export interface Partners {
  /** Kekulé order of each bond; 1 for the bonds of an aromatic ring, whose double bonds `mean` stands for. */
  readonly orders: readonly KekuleOrder[];
  /** Mean atomic number of the atoms that an atom of an aromatic ring can be double-bonded to; undefined for all others. */
  readonly mean: readonly (number | undefined)[];
}

export function meanPartners(molecule: Molecule): Partners {
  const { atoms, bonds } = molecule;
  if (!bonds.some(({ order }) => order === 'aromatic')) {
    return { orders: bonds.map(({ order }) => (order === 'aromatic' ? 1 : order)), mean: atoms.map(() => undefined) };
  }
  const { orders } = kekuleForm(molecule);
  const isRing = bonds.map(({ order }) => order === 'aromatic');
  const paired = new Set(bonds.flatMap(({ from, to }, bond) => (isRing[bond] && orders[bond] === 2 ? [from, to] : [])));
  const neighbours: number[][] = atoms.map(() => []);
  bonds.forEach(({ from, to }, bond) => {
    if (!isRing[bond] || !paired.has(from) || !paired.has(to)) return;
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  });
  const canPair = (a: number, b: number) =>
    matchVertices({
      neighbours: neighbours.map((list, atom) => (atom === a || atom === b ? [] : list.filter((each) => each !== a && each !== b))),
      required: (atom) => paired.has(atom) && atom !== a && atom !== b,
    }).unserved < 0;
  const partners: number[][] = atoms.map(() => []);
  bonds.forEach(({ from, to }, bond) => {
    if (!isRing[bond] || !paired.has(from) || !paired.has(to) || !(orders[bond] === 2 || canPair(from, to))) return;
    partners[from]?.push(elementOf(atoms[to]?.element ?? '')?.number ?? 0);
    partners[to]?.push(elementOf(atoms[from]?.element ?? '')?.number ?? 0);
  });
  return {
    orders: orders.map((order, bond) => (isRing[bond] ? 1 : order)),
    mean: partners.map((numbers) => (numbers.length === 0 ? undefined : numbers.reduce((sum, each) => sum + each, 0) / numbers.length)),
  };
}
