// Two usual ways of writing that break the valence rules but are understood by everyone, rewritten and reported:
// nitrogen with five bonds (nitro groups, azides, N-oxides), and single bonds from a full atom to a metal.

import { notices } from '../../languages/en/notices';
import { tell } from '../../languages/said';
import { namedElement } from '../elements';
import { Notices } from '../notices';
import { RADICAL_ELECTRONS, sigmaOrder } from './kekulize';
import { allowedValences, hasLonePair } from './valence';
import { bondsAtAtoms, type NamePlace, type WrittenAtom, type WrittenBond, type WrittenGraph } from './written-graph';

const NONMETALS = new Set('H He B C N O F Ne Si P S Cl Ar Ge As Se Br Kr Te I Xe At Rn Ts Og'.split(' '));

export const isMetal = (element: string) => !NONMETALS.has(element);

export function rewriteUsualForms(graph: WrittenGraph, place: NamePlace): WrittenGraph {
  const atoms: WrittenAtom[] = [...graph.atoms];
  const bonds: WrittenBond[] = [...graph.bonds];
  const repairs = new Notices(graph.repairs);
  const bondsAt = bondsAtAtoms(atoms.length, bonds);
  graph.atoms.forEach((atom, index) => {
    const held = heldBonds(atom, bonds, bondsAt[index] ?? []);
    const excess = excessBonds(atom, held);
    if (excess <= 0) return;
    if (separateCharges(index, atoms, bonds, bondsAt)) {
      repairs.add(tell(notices, 'fiveBonds', place(atom.at)));
    } else if (canGive(atom, held - excess, bonds, bondsAt[index] ?? []) && giveToMetals(index, excess, atoms, bonds, bondsAt)) {
      repairs.add(tell(notices, 'dative', namedElement(atom.element), place(atom.at)));
    }
  });
  return { ...graph, atoms, bonds, repairs: repairs.all };
}

function heldBonds(atom: WrittenAtom, bonds: readonly WrittenBond[], indices: readonly number[]): number {
  const sum = indices.reduce((total, each) => total + sigmaOrder(bonds[each]?.order ?? 1), 0);
  return sum + (atom.hydrogens ?? 0) + RADICAL_ELECTRONS[atom.radical ?? 'none'];
}

/** How many bonds an atom has above its limit; an aromatic nitrogen with a double bond outside the ring counts as one above.
 * Where an atom of many valences is between two of them (a phosphine written [P](C)(C)(C)[Pt]), the lower one is its limit. */
function excessBonds(atom: WrittenAtom, held: number): number {
  const allowed = allowedValences(atom.element, atom.charge);
  const most = allowed?.at(-1);
  if (!allowed || most === undefined) return 0;
  if (held > most) return held - most;
  const between = atom.hydrogens !== undefined && !atom.radical && held > (allowed[0] ?? 0) && !allowed.includes(held);
  return between ? 1 : 0;
}

/** A lone pair, or the electrons of a multiple or aromatic bond, can be shared with a metal. */
function canGive(atom: WrittenAtom, held: number, bonds: readonly WrittenBond[], indices: readonly number[]): boolean {
  const shares = atom.aromatic || indices.some((each) => sigmaOrder(bonds[each]?.order ?? 1) > 1);
  return shares || hasLonePair(atom.element, atom.charge, held);
}

/** X=N(=O) and X=N≡N with a neutral nitrogen of five bonds, and n(=O) in an aromatic ring. */
function separateCharges(
  nitrogen: number,
  atoms: WrittenAtom[],
  bonds: WrittenBond[],
  bondsAt: readonly (readonly number[])[],
): boolean {
  const atom = atoms[nitrogen];
  if (atom?.element !== 'N' || atom.charge !== 0) return false;
  const around = bondsAt[nitrogen] ?? [];
  const sum = around.reduce((total, each) => total + sigmaOrder(bonds[each]?.order ?? 1), atom.hydrogens ?? 0);
  if (sum !== (atom.aromatic ? 4 : 5)) return false;
  const change = (element: string, order: 2 | 3, newOrder: 1 | 2): boolean => {
    const index = around.find((each) => {
      const bond = bonds[each];
      const other = bond?.from === nitrogen ? bond.to : (bond?.from ?? -1);
      return bond?.order === order && atoms[other]?.element === element && atoms[other]?.charge === 0 && bondsAt[other]?.length === 1;
    });
    const bond = bonds[index ?? -1];
    if (index === undefined || !bond) return false;
    const end = bond.from === nitrogen ? bond.to : bond.from;
    const last = atoms[end];
    if (!last || (last.hydrogens ?? 0) > 0) return false;
    bonds[index] = { ...bond, order: newOrder };
    atoms[nitrogen] = { ...atom, charge: 1 };
    atoms[end] = { ...last, charge: -1 };
    return true;
  };
  return change('O', 2, 1) || change('N', 3, 2);
}

/** Turns `excess` single bonds to metals into dative bonds from this atom; false where it has too few. */
function giveToMetals(
  donor: number,
  excess: number,
  atoms: readonly WrittenAtom[],
  bonds: WrittenBond[],
  bondsAt: readonly (readonly number[])[],
): boolean {
  const toMetals = (bondsAt[donor] ?? []).filter((each) => {
    const bond = bonds[each];
    return (bond?.order === 1 || bond?.order === 'implied') && isMetal(atoms[bond.from === donor ? bond.to : bond.from]?.element ?? '');
  });
  if (toMetals.length < excess) return false;
  for (const index of toMetals.slice(0, excess)) {
    const bond = bonds[index];
    if (!bond) continue;
    const metal = bond.from === donor ? bond.to : bond.from;
    bonds[index] = bond.from === donor ? { ...bond, order: 'dative' } : { from: donor, to: metal, order: 'dative', at: bond.at };
  }
  return true;
}
