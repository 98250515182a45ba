// A Kekulé order for every bond of a molecule, for formats that have no aromatic bond, and the unpaired electrons of its atoms.

import { kekulize } from './kekulize';
import type { Molecule } from '../molecule';
import { unpairedElectrons } from './valence';

export type KekuleOrder = 1 | 2 | 3 | 'dative';

export interface KekuleForm {
  readonly orders: readonly KekuleOrder[];
  /** Unpaired electrons of each atom, as far as the valence model knows the element. */
  readonly unpaired: readonly number[];
}

export function kekuleForm({ atoms, bonds }: Molecule): KekuleForm {
  const aromatic = new Set(bonds.flatMap(({ from, to, order }) => (order === 'aromatic' ? [from, to] : [])));
  const settled = kekulize(
    {
      atoms: atoms.map(({ element, charge, isotope }, index) => ({
        element,
        charge,
        ...(isotope === undefined ? {} : { isotope }),
        aromatic: aromatic.has(index),
        hydrogens: 0,
        at: index,
      })),
      bonds: bonds.map(({ from, to, order }, at) => ({ from, to, order, at })),
    },
    (at) => ({ atom: at + 1 }),
  );
  const sums = atoms.map(() => 0);
  for (const { from, to, order } of settled) {
    if (order === 'dative') continue;
    sums[from] = (sums[from] ?? 0) + order;
    sums[to] = (sums[to] ?? 0) + order;
  }
  return {
    orders: settled.map(({ order }) => order),
    unpaired: atoms.map(({ element, charge }, index) => unpairedElectrons(element, charge, sums[index] ?? 0) ?? 0),
  };
}
