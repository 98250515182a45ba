// Turns aromatic bonds into alternating single and double bonds: every aromatic atom that lacks a bond gets one double bond.

import { structureFaults } from '../../languages/en/structure-faults';
import { tell } from '../../languages/said';
import type { ChemistryError } from '../chemistry-error';
import { namedElement } from '../elements';
import { fault } from '../fault';
import { matchVertices } from './perfect-matching';
import { ringLinks } from './ring-bonds';
import { allowedValences } from './valence';
import { bondsAtAtoms, type NamePlace, type WrittenAtom, type WrittenBond, type WrittenGraph } from './written-graph';

/** A bond whose order is settled, with what was written. */
export type SettledBond = Omit<WrittenBond, 'order'> & { readonly order: 1 | 2 | 3 | 'dative'; readonly aromatic: boolean };

type AromaticBond = Omit<WrittenBond, 'order'> & { readonly order: SettledBond['order'] | 'aromatic' };

/** What a bond takes of an atom's valence while aromatic bonds still count as single; dative bonds take nothing. */
export function sigmaOrder(order: WrittenBond['order']): number {
  if (order === 'dative') return 0;
  return typeof order === 'number' ? order : 1;
}

export function kekulize(graph: Pick<WrittenGraph, 'atoms' | 'bonds'>, place: NamePlace): SettledBond[] {
  const { atoms } = graph;
  const bonds = settleImplied(graph, place);
  if (!bonds.some(({ order }) => order === 'aromatic')) return bonds.map((bond) => settled(bond, 1));

  const bondsAt = bondsAtAtoms(atoms.length, bonds);
  const needs = atoms.map((atom, index) => (atom.aromatic ? wantOf(atom, (bondsAt[index] ?? []).map((each) => bonds[each])) : 'no'));
  for (const [index, need] of needs.entries()) {
    if (need !== 'saturated') continue;
    const { at, element } = atoms[index] ?? { at: 0, element: '' };
    throw fault('aromaticity', tell(structureFaults, 'onlySingle', namedElement(element), place(at)), at);
  }
  const neighbours: number[][] = atoms.map(() => []);
  for (const { from, to, order } of bonds) {
    if (order !== 'aromatic' || !takesPart(needs[from]) || !takesPart(needs[to])) continue;
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  const { partner, unserved } = matchVertices({ neighbours, required: (atom) => needs[atom] === 'yes' });
  if (unserved >= 0) throw noAlternation(atoms, bonds, unserved, place);
  return bonds.map((bond) => settled(bond, partner[bond.from] === bond.to ? 2 : 1));
}

function settled(bond: AromaticBond, orderIfAromatic: 1 | 2): SettledBond {
  const aromatic = bond.order === 'aromatic';
  return { ...bond, order: bond.order === 'aromatic' ? orderIfAromatic : bond.order, aromatic };
}

/** Bonds without a sign become aromatic in a ring of aromatic atoms, else single; nothing aromatic may stand outside such a ring. */
function settleImplied({ atoms, bonds }: Pick<WrittenGraph, 'atoms' | 'bonds'>, place: NamePlace): AromaticBond[] {
  const candidates = bonds.filter(({ from, to }) => atoms[from]?.aromatic && atoms[to]?.aromatic);
  const flags = ringLinks(atoms.length, candidates);
  const inRing = new Set(candidates.filter((_, index) => flags[index]));
  const ringAtoms = new Set([...inRing].flatMap(({ from, to }) => [from, to]));
  atoms.forEach(({ aromatic, element, at }, index) => {
    if (!aromatic || ringAtoms.has(index)) return;
    throw fault('aromaticity', tell(structureFaults, 'atomNotInRing', namedElement(element), place(at)), at);
  });
  return bonds.map((bond) => {
    if (bond.order === 'implied') return { ...bond, order: inRing.has(bond) ? 'aromatic' : 1 };
    if (bond.order === 'aromatic' && !inRing.has(bond)) {
      throw fault('aromaticity', tell(structureFaults, 'bondNotInRing', place(bond.at)), bond.at);
    }
    return { ...bond, order: bond.order };
  });
}

type Want = 'yes' | 'no' | 'maybe' | 'saturated';

const takesPart = (want: Want | undefined) => want === 'yes' || want === 'maybe';

/** Whether an aromatic atom needs a double bond in the ring. Where hydrogens are not told, boron and a charged carbon
 * (of a tropylium ring in a molfile) may take a hydrogen instead; nitrogen may not, for its tautomers would be a guess. */
function wantOf(atom: WrittenAtom, bonds: readonly (AromaticBond | undefined)[]): Want {
  const allowed = allowedValences(atom.element, atom.charge);
  if (!allowed) return 'no';
  const orders = bonds.map((bond) => sigmaOrder(bond?.order ?? 1));
  const taken = orders.reduce((sum, order) => sum + order, 0) + (atom.hydrogens ?? 0) + RADICAL_ELECTRONS[atom.radical ?? 'none'];
  const full = allowed.find((each) => each >= taken);
  if (full === undefined) return 'no';
  const lenient = atom.hydrogens === undefined && (atom.element === 'B' || (atom.element === 'C' && atom.charge !== 0));
  if (full > taken) return lenient && full === taken + 1 ? 'maybe' : 'yes';
  return full === 4 && allowed.length === 1 && orders.every((order) => order <= 1) ? 'saturated' : 'no';
}

/** Electrons that a stated radical keeps out of bonds. */
export const RADICAL_ELECTRONS = { none: 0, singlet: 2, doublet: 1, triplet: 2 } as const;

/** Points at the first atom of the ring system that cannot be resolved. */
function noAlternation(atoms: readonly WrittenAtom[], bonds: readonly AromaticBond[], lone: number, place: NamePlace): ChemistryError {
  const bondsAt = bondsAtAtoms(atoms.length, bonds);
  const system = new Set([lone]);
  for (const atom of system) {
    for (const index of bondsAt[atom] ?? []) {
      const bond = bonds[index];
      if (bond?.order === 'aromatic') system.add(bond.from).add(bond.to);
    }
  }
  const members = [...system].sort((a, b) => a - b);
  const at = atoms[members[0] ?? lone]?.at ?? 0;
  const mayLack = members.some((atom) => atoms[atom]?.element === 'N' && atoms[atom]?.hydrogens === undefined);
  return fault('aromaticity', tell(structureFaults, mayLack ? 'nitrogenLacksHydrogen' : 'noAlternation', place(at)), at);
}
