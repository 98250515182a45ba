// A large molecule on its way from the worker: columns of numbers that are handed over, since copying 100 000 objects holds up the
// page for a fifth of a second. What arrives is the same plain data again.

import type { Atom, Bond, Molecule } from '../molecule';

/** Below this a copy is as fast. */
export const LEAST_PACKED = 2000;

const ORDERS = [1, 2, 3, 'aromatic', 'dative'] as const;

export interface PackedMolecule {
  readonly rest: Omit<Molecule, 'atoms' | 'bonds'>;
  /** What `elements` counts in. */
  readonly symbols: readonly string[];
  readonly elements: Uint8Array;
  /** x y z of each atom, Å; doubles, for a file's decimals are to come back as they were. */
  readonly positions: Float64Array;
  /** e. */
  readonly charges: Int16Array;
  /** Two atoms a bond, 0-based. */
  readonly ends: Int32Array;
  /** Place in ORDERS. */
  readonly orders: Uint8Array;
  /** The few things that few atoms and bonds have: isotopes, labels. */
  readonly marks: { readonly atoms: readonly (readonly [number, Partial<Atom>])[]; readonly bonds: readonly (readonly [number, Partial<Bond>])[] };
}

export function packMolecule({ atoms, bonds, ...rest }: Molecule): PackedMolecule {
  const symbols = [...new Set(atoms.map(({ element }) => element))];
  const placeOf = new Map(symbols.map((symbol, place) => [symbol, place]));
  const packed = {
    rest,
    symbols,
    elements: new Uint8Array(atoms.length),
    positions: new Float64Array(atoms.length * 3),
    charges: new Int16Array(atoms.length),
    ends: new Int32Array(bonds.length * 2),
    orders: new Uint8Array(bonds.length),
  };
  const marks: { readonly atoms: [number, Partial<Atom>][]; readonly bonds: [number, Partial<Bond>][] } = { atoms: [], bonds: [] };
  atoms.forEach((atom, index) => {
    const { element, position, charge, ...more } = atom;
    packed.elements[index] = placeOf.get(element) ?? 0;
    packed.positions.set(position, index * 3);
    packed.charges[index] = charge;
    if (hasAny(more)) marks.atoms.push([index, more]);
  });
  bonds.forEach((bond, index) => {
    const { from, to, order, ...more } = bond;
    packed.ends[index * 2] = from;
    packed.ends[index * 2 + 1] = to;
    packed.orders[index] = ORDERS.indexOf(order);
    if (hasAny(more)) marks.bonds.push([index, more]);
  });
  return { ...packed, marks };
}

function hasAny(more: object): boolean {
  for (const _ in more) return true;
  return false;
}

export function unpackMolecule({ rest, symbols, elements, positions, charges, ends, orders, marks }: PackedMolecule): Molecule {
  const atoms: Atom[] = [];
  for (let index = 0; index < elements.length; index++) {
    atoms.push({
      element: symbols[elements[index] ?? 0] ?? '',
      position: [positions[index * 3] ?? 0, positions[index * 3 + 1] ?? 0, positions[index * 3 + 2] ?? 0],
      charge: charges[index] ?? 0,
    });
  }
  const bonds: Bond[] = [];
  for (let index = 0; index < orders.length; index++) {
    bonds.push({ from: ends[index * 2] ?? 0, to: ends[index * 2 + 1] ?? 0, order: ORDERS[orders[index] ?? 0] ?? 1 });
  }
  for (const [index, more] of marks.atoms) atoms[index] = { ...atoms[index], ...more } as Atom;
  for (const [index, more] of marks.bonds) bonds[index] = { ...bonds[index], ...more } as Bond;
  return { ...rest, atoms, bonds };
}

/** The buffers that change hands. */
export const buffersOf = ({ elements, positions, charges, ends, orders }: PackedMolecule): ArrayBuffer[] =>
  [elements, positions, charges, ends, orders].map(({ buffer }) => buffer as ArrayBuffer);
