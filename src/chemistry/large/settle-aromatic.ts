// The aromatic bonds of a plain table as single and double ones. Only the aromatic atoms, with what they are bonded to, go through
// the machinery that settles any molecule: of a large one they are a small part.

import { ChemistryError } from '../chemistry-error';
import { ELEMENTS } from '../elements';
import { kekulize, type SettledBond } from '../graph/kekulize';
import { missingHydrogens } from '../graph/valence';
import type { WrittenAtom, WrittenBond } from '../graph/written-graph';
import { refuseOpenTautomers } from '../molfile/molfile-aromatic';
import type { TableColumns } from './scan-v3000';

/** In the column of orders. */
export const AROMATIC = 4;

/** Orders from 1 to 3; undefined where the strict path has to say what is wrong. */
export function settledOrders(table: TableColumns): Uint8Array | undefined {
  if (!table.orders.includes(AROMATIC)) return table.orders;
  const { atoms, bonds } = aromaticPart(table);
  try {
    const settled = kekulize({ atoms, bonds }, (at) => ({ line: at }));
    refuseOpenTautomers(wholeGraph(atoms, settled));
    const orders = table.orders.slice();
    for (const { at, order } of settled) orders[at] = order === 'dative' ? 1 : order;
    return orders;
  } catch (error) {
    if (error instanceof ChemistryError) return undefined;
    throw error;
  }
}

interface Part {
  /** In the order of the table. */
  readonly atoms: readonly WrittenAtom[];
  /** `at`: index in the table. */
  readonly bonds: readonly WrittenBond[];
}

function aromaticPart({ elements, charges, ends, orders }: TableColumns): Part {
  /** 2 for an aromatic atom, 1 for a neighbour of one. */
  const kind = new Uint8Array(elements.length);
  orders.forEach((order, bond) => {
    if (order === AROMATIC) kind[ends[bond * 2] ?? 0] = kind[ends[bond * 2 + 1] ?? 0] = 2;
  });
  const taken = (bond: number) => kind[ends[bond * 2] ?? 0] === 2 || kind[ends[bond * 2 + 1] ?? 0] === 2;
  orders.forEach((_, bond) => {
    if (!taken(bond)) return;
    for (const atom of [ends[bond * 2] ?? 0, ends[bond * 2 + 1] ?? 0]) kind[atom] ||= 1;
  });
  const placeOf = new Int32Array(elements.length);
  const atoms: WrittenAtom[] = [];
  kind.forEach((each, atom) => {
    if (each === 0) return;
    placeOf[atom] = atoms.push({ element: ELEMENTS[(elements[atom] ?? 1) - 1]?.symbol ?? '', charge: charges[atom] ?? 0, aromatic: each === 2, at: atom }) - 1;
  });
  const bonds: WrittenBond[] = [];
  orders.forEach((order, bond) => {
    if (!taken(bond)) return;
    const [from, to] = [placeOf[ends[bond * 2] ?? 0] ?? 0, placeOf[ends[bond * 2 + 1] ?? 0] ?? 0];
    bonds.push({ from, to, order: order === AROMATIC ? 'aromatic' : order === 3 ? 3 : order === 2 ? 2 : 1, at: bond });
  });
  return { atoms, bonds };
}

/** With the hydrogens that each aromatic atom lacks. */
function wholeGraph(atoms: readonly WrittenAtom[], bonds: readonly SettledBond[]): Parameters<typeof refuseOpenTautomers>[0] {
  const held = new Uint32Array(atoms.length);
  for (const { from, to, order } of bonds) {
    for (const atom of [from, to]) held[atom] = (held[atom] ?? 0) + (order === 'dative' ? 0 : order);
  }
  return {
    name: '',
    atoms: atoms.map(({ element, charge, aromatic, at }, index) => ({ element, charge, aromatic, hydrogens: missingHydrogens(element, charge, held[index] ?? 0) ?? 0, unpairedElectrons: 0, at })),
    bonds: [...bonds],
    dimensions: 3,
    stereoGroups: [],
    repairs: [],
  };
}
