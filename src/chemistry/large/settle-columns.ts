// From the columns of a plain 3D table to a structure: counts the bonds of each atom and adds the hydrogens that are missing.
// Where an atom has more bonds than it can, or anything else would have to be read otherwise than written, it gives way to the
// strict path, which repairs, or refuses with the line.

import { ELEMENTS } from '../elements';
import { allowedValences, missingHydrogens, unpairedElectrons } from '../graph/valence';
import { bondsOfAtoms, type Structure, type StructureAtom, type StructureBond } from '../structure';
import type { TableColumns } from './scan-v3000';
import { AROMATIC, settledOrders } from './settle-aromatic';

/** Above this |z|, Å, a drawing is not flat. */
const FLAT = 1e-3;

const symbolOf = (element: number) => ELEMENTS[element - 1]?.symbol ?? '';

/** undefined: not plain, or not 3D. */
export function settleColumns(written: TableColumns): Structure | undefined {
  const { elements, charges, name, chiralFlag } = written;
  const count = elements.length;
  if (!isSolid(written) || hasRepeatedBond(written)) return undefined;
  const orders = settledOrders(written);
  if (!orders) return undefined;
  const table = { ...written, orders };
  const hydrogens = missingAt(table);
  if (!hydrogens) return undefined;

  const order = [...elements.keys()].filter((atom) => elements[atom] !== 1);
  const firstHydrogen = order.length;
  for (let atom = 0; atom < count; atom++) if (elements[atom] === 1) order.push(atom);
  const placeOf = new Int32Array(count);
  order.forEach((old, index) => (placeOf[old] = index));

  const held = bondSums(table);
  const atoms: StructureAtom[] = order.map((old) => ({
    element: symbolOf(elements[old] ?? 0),
    charge: charges[old] ?? 0,
    unpairedElectrons: elements[old] === 1 ? (unpairedElectrons('H', charges[old] ?? 0, held[old] ?? 0) ?? 0) : 0,
    position: [table.positions[old * 3] ?? 0, table.positions[old * 3 + 1] ?? 0, table.positions[old * 3 + 2] ?? 0],
  }));
  const bonds: StructureBond[] = [];
  table.orders.forEach((each, bond) => {
    const [from, to] = [placeOf[table.ends[bond * 2] ?? 0] ?? 0, placeOf[table.ends[bond * 2 + 1] ?? 0] ?? 0];
    bonds.push({ from, to, order: each === 3 ? 3 : each === 2 ? 2 : 1, aromatic: written.orders[bond] === AROMATIC });
  });
  order.forEach((old, index) => {
    for (let left = hydrogens[old] ?? 0; left > 0; left--) {
      bonds.push({ from: index, to: atoms.length, order: 1, aromatic: false });
      atoms.push({ element: 'H', charge: 0, unpairedElectrons: 0 });
    }
  });
  return {
    name,
    atoms,
    bonds,
    bondsOf: bondsOfAtoms(atoms.length, bonds),
    firstHydrogen,
    firstAdded: count,
    dimensions: 3,
    chiralFlag,
    stereoGroups: [],
    repairs: [],
    indexOf: [...placeOf],
  };
}

/** As for any table: some atom outside of the plane, or a file that says 3D, but not all atoms at one point. */
function isSolid({ positions, stamp }: TableColumns): boolean {
  for (let at = 2; at < positions.length; at += 3) if (Math.abs(positions[at] ?? 0) > FLAT) return true;
  return stamp === '3D' && (positions.length === 3 || positions.some((value) => value !== 0));
}

function bondSums({ elements, ends, orders }: TableColumns): Uint32Array {
  const sums = new Uint32Array(elements.length);
  ends.forEach((atom, end) => (sums[atom] = (sums[atom] ?? 0) + (orders[end >> 1] ?? 0)));
  return sums;
}

/** Hydrogens to be added to each atom; undefined where an atom has too many bonds, or a metal is bonded. */
function missingAt(table: TableColumns): Uint8Array | undefined {
  const { elements, charges } = table;
  const missing = new Uint8Array(elements.length);
  const held = bondSums(table);
  const known = new Map<number, number>();
  for (let atom = 0; atom < elements.length; atom++) {
    const [element, charge, bonds] = [elements[atom] ?? 0, charges[atom] ?? 0, held[atom] ?? 0];
    const key = (element * 64 + charge + 32) * 1024 + Math.min(bonds, 1023);
    const count = known.get(key) ?? settled(symbolOf(element), charge, bonds);
    if (count < 0) return undefined;
    known.set(key, count);
    missing[atom] = count;
  }
  return missing;
}

function settled(element: string, charge: number, bonds: number): number {
  const allowed = allowedValences(element, charge);
  if (!allowed) return bonds === 0 ? 0 : -1;
  return bonds > (allowed.at(-1) ?? -1) ? -1 : (missingHydrogens(element, charge, bonds) ?? -1);
}

/** Whether two atoms are joined twice. Linear: each atom's partners are marked with its own number. */
function hasRepeatedBond({ elements, ends }: TableColumns): boolean {
  const first = new Int32Array(elements.length + 1);
  for (const atom of ends) first[atom + 1] = (first[atom + 1] ?? 0) + 1;
  for (let atom = 0; atom < elements.length; atom++) first[atom + 1] = (first[atom + 1] ?? 0) + (first[atom] ?? 0);
  const next = first.slice();
  const partners = new Int32Array(ends.length);
  for (let end = 0; end < ends.length; end++) {
    const atom = ends[end] ?? 0;
    partners[next[atom] ?? 0] = ends[end ^ 1] ?? 0;
    next[atom] = (next[atom] ?? 0) + 1;
  }
  const seenBy = new Int32Array(elements.length).fill(-1);
  for (let atom = 0; atom < elements.length; atom++) {
    for (let at = first[atom] ?? 0; at < (first[atom + 1] ?? 0); at++) {
      const partner = partners[at] ?? 0;
      if (seenBy[partner] === atom) return true;
      seenBy[partner] = atom;
    }
  }
  return false;
}
