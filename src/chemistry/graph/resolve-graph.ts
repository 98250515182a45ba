// From what was written to what is meant: five-bonded nitrogen, bonds to metals, Kekulé orders, hydrogens, and the limit on bonds of each atom.

import { structureFaults } from '../../languages/en/structure-faults';
import { tell } from '../../languages/said';
import type { ChemistryError } from '../chemistry-error';
import { namedElement } from '../elements';
import { fault } from '../fault';
import type { Graph, GraphAtom } from './graph';
import { kekulize, RADICAL_ELECTRONS, sigmaOrder, type SettledBond } from './kekulize';
import { rewriteUsualForms } from './usual-forms';
import { allowedValences, missingHydrogens, unpairedElectrons } from './valence';
import { bondsAtAtoms, type NamePlace, type WrittenAtom, type WrittenBond, type WrittenGraph } from './written-graph';

export function resolveGraph(written: WrittenGraph, place: NamePlace): Graph {
  const usual = rewriteUsualForms(written, place);
  const bondsAt = bondsAtAtoms(usual.atoms.length, usual.bonds);
  usual.atoms.forEach((atom, index) => refuseTooManyBonds(atom, bondSum(usual.bonds, bondsAt[index]), place));
  const bonds = kekulize(usual, place);
  const atoms = usual.atoms.map((atom, index) => settleAtom(atom, bondSum(bonds, bondsAt[index]), place));
  return { ...usual, atoms, bonds: bonds.map(plainBond) };
}

function bondSum(bonds: readonly Pick<WrittenBond, 'order'>[], indices: readonly number[] = []): number {
  return indices.reduce((sum, index) => sum + sigmaOrder(bonds[index]?.order ?? 1), 0);
}

const plainBond = ({ from, to, order, aromatic, wedge, direction, at }: SettledBond): Graph['bonds'][number] => ({
  from,
  to,
  order,
  aromatic,
  ...(wedge ? { wedge } : {}),
  ...(direction ? { direction } : {}),
  at,
});

function settleAtom(atom: WrittenAtom, bonds: number, place: NamePlace): GraphAtom {
  const { element, charge, radical = 'none', hydrogens: told } = atom;
  const held = bonds + RADICAL_ELECTRONS[radical];
  const hydrogens = told ?? missingHydrogens(element, charge, held);
  if (hydrogens === undefined) throw tooManyBonds(atom, bonds, place);
  if (radical !== 'none') return plainAtom(atom, hydrogens, radical === 'singlet' ? 0 : RADICAL_ELECTRONS[radical]);
  // Atoms that the valence model has filled have no unpaired electron, but for a hydrogen atom all alone.
  if (told === undefined && element !== 'H') return plainAtom(atom, hydrogens, 0);
  const unpaired = unpairedElectrons(element, charge, held + hydrogens);
  if (unpaired === undefined) throw tooManyBonds(atom, bonds, place);
  return plainAtom(atom, hydrogens, unpaired);
}

const plainAtom = (atom: WrittenAtom, hydrogens: number, unpaired: number): GraphAtom => ({
  element: atom.element,
  ...(atom.isotope === undefined ? {} : { isotope: atom.isotope }),
  charge: atom.charge,
  aromatic: atom.aromatic,
  hydrogens,
  unpairedElectrons: unpaired,
  ...(atom.parity ? { parity: atom.parity } : {}),
  ...(atom.position ? { position: atom.position } : {}),
  at: atom.at,
});

function refuseTooManyBonds(atom: WrittenAtom, bonds: number, place: NamePlace): void {
  const allowed = allowedValences(atom.element, atom.charge);
  if (!allowed) return;
  const held = bonds + (atom.hydrogens ?? 0) + RADICAL_ELECTRONS[atom.radical ?? 'none'];
  if (held > (allowed.at(-1) ?? -1)) throw tooManyBonds(atom, bonds, place);
}

function tooManyBonds(atom: WrittenAtom, bonds: number, place: NamePlace): ChemistryError {
  const { element, charge, hydrogens = 0, at } = atom;
  const name = namedElement(element);
  const allowed = allowedValences(element, charge) ?? [];
  const most = allowed.at(-1);
  if (most === undefined) return fault('valence', tell(structureFaults, 'noSuchIon', name, place(at), charge), at);
  const total = bonds + hydrogens;
  const limits = total > most ? [most] : allowed;
  return fault('valence', tell(structureFaults, 'tooManyBonds', name, place(at), charge, total, hydrogens > 0, limits), at);
}
