// What the info card and the live region say of one atom.

import { elementName } from '../chemistry/elements';
import type { Molecule } from '../chemistry/molecule';
import { geometryOf, neighboursOf } from './atom-geometry';
import { typesetCharge, typesetMassNumber } from './typeset-formula';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface Description {
  readonly title: string;
  /** Everything worth saying at once, in one or two sentences. */
  readonly sentence: string;
  readonly facts: readonly Fact[];
  /** Atom indices, 0-based, with the order and the length of the bond in Å. */
  readonly neighbours: readonly { readonly atom: number; readonly name: string; readonly bond: string; readonly length: string }[];
}

export const ORDER_NAMES = { 1: 'single', 2: 'double', 3: 'triple', aromatic: 'aromatic', dative: 'dative' } as const;

const STEREO_NAMES = {
  R: '(R)',
  S: '(S)',
  r: '(r), pseudo-asymmetric',
  s: '(s), pseudo-asymmetric',
  '?': 'not known; one hand is drawn',
} as const;

/** Å with two decimals and a space that does not break. */
export const angstrom = (length: number) => `${length.toFixed(2)}\u00a0Å`;

/** "Carbon 3": the element and the 1-based number of the atom. */
export function atomName(molecule: Molecule, atom: number): string {
  return `${elementName(molecule.atoms[atom]?.element ?? '')}\u00a0${atom + 1}`;
}

/** Labels of the groups that an atom belongs to; the smallest and so the most telling first. */
export function groupLabels(molecule: Molecule, atoms: readonly number[]): readonly string[] {
  return molecule.groups
    .filter((group) => atoms.every((atom) => group.atoms.includes(atom)))
    .sort((a, b) => a.atoms.length - b.atoms.length)
    .map((group) => group.label);
}

function shapeFact(molecule: Molecule, atom: number): Fact {
  const { hybridisation, shape, angles } = geometryOf(molecule, atom);
  const [smallest, largest] = (angles ?? []).map(Math.round);
  const range = smallest === undefined ? '' : smallest === largest ? `, ${smallest}°` : `, ${smallest}–${largest}°`;
  return { label: 'Shape', value: `${hybridisation ? `${hybridisation}, ` : ''}${shape}${range}` };
}

export function describeAtom(molecule: Molecule, atom: number): Description {
  const { element = '', charge = 0, isotope, stereo, partialCharge } = molecule.atoms[atom] ?? {};
  const groups = groupLabels(molecule, [atom]);
  const neighbours = neighboursOf(molecule, atom).map((each) => ({
    atom: each.atom,
    name: atomName(molecule, each.atom),
    bond: ORDER_NAMES[molecule.bonds[each.bond]?.order ?? 1],
    length: angstrom(each.length),
  }));
  const shape = shapeFact(molecule, atom);
  const facts: readonly Fact[] = [
    { label: 'Element', value: `${isotope === undefined ? '' : typesetMassNumber(isotope)}${element}, ${elementName(element).toLowerCase()}` },
    shape,
    { label: 'Charge', value: charge === 0 ? 'none' : typesetCharge(charge) },
    ...(partialCharge === undefined ? [] : [{ label: 'Partial charge', value: `${signed(partialCharge)}\u00a0e` }]),
    ...(stereo === undefined ? [] : [{ label: 'Stereo', value: STEREO_NAMES[stereo] }]),
    ...(groups.length === 0 ? [] : [{ label: groups.length === 1 ? 'Group' : 'Groups', value: groups.join(', ') }]),
  ];
  const name = atomName(molecule, atom);
  const bonded = neighbours.map((each) => `${each.name} (${each.bond}, ${each.length})`).join(', ');
  const parts = [
    `${name}${charge === 0 ? '' : `, charge ${typesetCharge(charge)}`}: ${shape.value}`,
    stereo === undefined ? '' : stereo === '?' ? 'a stereocentre whose hand is not known' : `a stereocentre, ${STEREO_NAMES[stereo]}`,
    groups[0] === undefined ? '' : `part of the ${groups[0]}`,
  ].filter(Boolean);
  return { title: name, sentence: `${parts.join('; ')}.${bonded ? ` Bonded to ${bonded}.` : ''}`, facts, neighbours };
}

const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
