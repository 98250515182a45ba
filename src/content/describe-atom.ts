// What the info card and the live region say of one atom.

import type { Group, Molecule } from '../chemistry/molecule';
import type { GroupNoun } from '../languages/grammar/spoken-things';
import { geometryOf, neighboursOf } from './atom-geometry';
import { type AtomWords, capital, IN_ENGLISH, kindOfGroup, nameOfElement, nameOfGroup } from './atom-words';
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

/** Å with two decimals and a space that does not break. */
export const angstrom = IN_ENGLISH.atoms.length;

/** "carbon 3": as within a sentence, the element and the 1-based number of the atom. */
export const atomWithin = (molecule: Molecule, atom: number, say = IN_ENGLISH): string =>
  `${nameOfElement(molecule.atoms[atom]?.element ?? '', say)}\u00a0${atom + 1}`;

/** "Carbon 3". */
export const atomName = (molecule: Molecule, atom: number, say = IN_ENGLISH): string => capital(atomWithin(molecule, atom, say));

/** Groups that all of these belong to; the smallest and so the most telling first. */
export const groupsOfAtoms = ({ groups }: Molecule, atoms: readonly number[]): readonly Group[] =>
  groups.filter((group) => atoms.every((atom) => group.atoms.includes(atom))).sort((a, b) => a.atoms.length - b.atoms.length);

/** Groups that say no more than the name or the hand of one atom. */
const NAMES_ALONE = /^(fluorine|chlorine|bromine|iodine|stereocentre)(-\d+)?$/;

/** Those that are worth a word where the atoms are named already. */
export const tellingGroups = (molecule: Molecule, atoms: readonly number[]): readonly Group[] => groupsOfAtoms(molecule, atoms).filter(({ id }) => !NAMES_ALONE.test(id));

/** The smallest of them, as a language speaks of it. */
export function tellingGroup(molecule: Molecule, atoms: readonly number[]): GroupNoun | undefined {
  const [group] = tellingGroups(molecule, atoms);
  return group && { kind: 'group', id: kindOfGroup(group), label: group.label };
}

/** What they are called. */
export const groupLabels = (molecule: Molecule, atoms: readonly number[], say = IN_ENGLISH): readonly string[] =>
  groupsOfAtoms(molecule, atoms).map((group) => nameOfGroup(group, say));

function shapeWords(molecule: Molecule, atom: number, { atoms: words }: AtomWords): string {
  const { hybridisation, shape, angles } = geometryOf(molecule, atom);
  const [smallest, largest] = (angles ?? []).map(Math.round);
  const range = smallest === undefined ? '' : smallest === largest ? `, ${smallest}°` : `, ${smallest}–${largest}°`;
  const shapes: Readonly<Record<string, string>> = words.shapes;
  return `${hybridisation ? `${hybridisation}, ` : ''}${shapes[shape] ?? words.manyBonds(neighboursOf(molecule, atom).length)}${range}`;
}

function atomSentence(molecule: Molecule, atom: number, say: AtomWords): string {
  const { atoms: words } = say;
  const { charge = 0, stereo } = molecule.atoms[atom] ?? {};
  const bonded = neighboursOf(molecule, atom).map((each) => ({ name: atomWithin(molecule, each.atom, say), order: words.orders[molecule.bonds[each.bond]?.order ?? 1], length: words.length(each.length) }));
  return say.describing.atom({
    name: atomWithin(molecule, atom, say),
    charge: charge === 0 ? '' : typesetCharge(charge),
    shape: shapeWords(molecule, atom, say),
    hand: stereo === undefined ? '' : stereo === '?' ? '?' : words.atomStereo[stereo],
    group: tellingGroup(molecule, [atom]),
    bonded,
  });
}

export function describeAtom(molecule: Molecule, atom: number, say = IN_ENGLISH): Description {
  const { labels, ...words } = say.atoms;
  const { element = '', charge = 0, isotope, stereo, partialCharge } = molecule.atoms[atom] ?? {};
  const groups = groupLabels(molecule, [atom], say);
  const neighbours = neighboursOf(molecule, atom).map((each) => ({
    atom: each.atom,
    name: atomName(molecule, each.atom, say),
    bond: words.orders[molecule.bonds[each.bond]?.order ?? 1],
    length: words.length(each.length),
  }));
  const facts: readonly Fact[] = [
    { label: labels.element, value: `${isotope === undefined ? '' : typesetMassNumber(isotope)}${element}, ${nameOfElement(element, say)}` },
    { label: labels.shape, value: shapeWords(molecule, atom, say) },
    { label: labels.charge, value: charge === 0 ? words.noCharge : typesetCharge(charge) },
    ...(partialCharge === undefined ? [] : [{ label: labels.partialCharge, value: `${partialCharge < 0 ? '−' : '+'}${words.charges(Math.abs(partialCharge))}` }]),
    ...(stereo === undefined ? [] : [{ label: labels.stereo, value: words.atomStereo[stereo] }]),
    ...(groups.length === 0 ? [] : [{ label: groups.length === 1 ? labels.group : labels.groups, value: groups.join(', ') }]),
  ];
  return { title: atomName(molecule, atom, say), sentence: atomSentence(molecule, atom, say), facts, neighbours };
}
