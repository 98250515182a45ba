// How English names atoms, groups and rings in descriptions.

import { elements } from '../en/elements';
import { english } from '../tongue';
import { isAtom, rounded, type ElementCount, type Hydrogens, type Name, type NewPart, type Noun, type Qualities, type SpokenAtom, type SpokenAtoms, type SpokenElement, type SpokenRing } from './spoken-things';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

export const numberWords = (count: number): string => NUMBERS[count] ?? String(count);
export const list = (items: readonly string[]): string => english.list(items);

export const withArticle = (noun: string): string => (/^([aeio]|N-|u(?!ni|re))/.test(noun) ? `an ${noun}` : `a ${noun}`);

export const elementWord = ({ number, english: name }: SpokenElement): string => elements.words.name(number, name);

const several = (noun: string) => (noun.endsWith('s') ? `${noun} atoms` : `${noun}s`);

/** "one chlorine", "13 carbons". */
export const countWords = (count: number, noun: string): string => `${numberWords(count)} ${count === 1 ? noun : several(noun)}`;

/** "carbon 3". */
export const atomWords = ({ element, number }: SpokenAtom): string => `${elementWord(element)} ${number}`;

/** "carbons 3 to 8 and nitrogen 13". */
export const atomsWords = (atoms: readonly SpokenAtoms[]): string =>
  list(
    atoms.map(({ element, count, numbers }) => {
      const runs = numbers.map((run) => (typeof run === 'number' ? String(run) : `${run[0]} to ${run[1]}`));
      return `${count === 1 ? elementWord(element) : several(elementWord(element))} ${list(runs)}`;
    }),
  );

/** "13 carbons, 16 hydrogens and one oxygen". */
export const elementCounts = (counts: readonly ElementCount[]): string => list(counts.map(({ element, count }) => countWords(count, elementWord(element))));

export const chargeWords = (charge: number): string => `${charge < 0 ? 'minus' : 'plus'} ${Math.abs(charge)}`;

export const lengthWords = (angstrom: number): string => `${english.number(rounded(angstrom))} ${rounded(angstrom) === 1 ? 'ångström' : 'ångströms'}`;

export const degreesWords = (degrees: number): string => `${Math.round(Math.abs(degrees))} ${Math.round(Math.abs(degrees)) === 1 ? 'degree' : 'degrees'}`;

export const orders = { 1: 'single', 2: 'double', 3: 'triple', aromatic: 'aromatic', dative: 'dative' } as const;

const STEREO = {
  R: 'stereocentre, R',
  S: 'stereocentre, S',
  r: 'pseudo-asymmetric centre, small r',
  s: 'pseudo-asymmetric centre, small s',
  '?': 'stereocentre of a hand that is not stated',
} as const;

/** "carbon 3, charge plus 1, stereocentre, S". */
export const subjectWords = (atom: SpokenAtom, { isotope, charge, stereo }: Qualities): string =>
  [
    atomWords(atom),
    ...(isotope === undefined ? [] : [`mass number ${isotope}`]),
    ...(charge === 0 ? [] : [`charge ${chargeWords(charge)}`]),
    ...(stereo === undefined ? [] : [STEREO[stereo]]),
  ].join(', ');

export function hydrogenWords({ count, heavy, isotope }: Hydrogens): string {
  const which = heavy === count ? 'each' : countWords(heavy, 'of them');
  return `${countWords(count, 'hydrogen')}${heavy === 0 ? '' : `, ${which} of mass number ${isotope}`}`;
}

const groupNoun = (label: string) => (/(group|ring|cage)$/.test(label) ? label : label === 'indole' ? 'indole ring' : `${label} group`);

/** Without an article: "secondary amine group", "chain of three carbons", "chlorine". */
export function nounWords(noun: Noun): string {
  switch (noun.kind) {
    case 'group':
      return groupNoun(noun.label);
    case 'rings':
      return noun.label;
    case 'element':
      return elementWord(noun.element);
    case 'ring':
      return `${numberWords(noun.size)}-membered ring`;
    case 'chain':
      return `${noun.isBranched ? 'branched chain' : 'chain'} of ${numberWords(noun.carbons)} carbons`;
    case 'system':
      return `system of ${numberWords(noun.rings)} rings`;
    default:
      return { methyl: 'methyl group', methane: 'methane molecule', carbon: 'carbon' }[noun.kind];
  }
}

/** "the ketone group of carbon 8". */
export const nameWords = (name: Name): string =>
  isAtom(name) ? atomWords(name.atom) : `the ${nounWords(name.noun)}${name.of ? ` of ${atomWords(name.of)}` : ''}`;

/** "a secondary amine group, nitrogen 2". */
export const newPartWords = (part: NewPart): string => (isAtom(part) ? atomWords(part.atom) : `${withArticle(nounWords(part.noun))}, ${atomsWords(part.atoms)}`);

/** "cyclohexanone ring, a ring of six atoms". */
export const ringTitle = (noun: Noun, size: number): string => (noun.kind === 'ring' ? nounWords(noun) : `${nounWords(noun)}, a ring of ${numberWords(size)} atoms`);

function bondsOfRing(bonds: SpokenRing['bonds']): string {
  if (bonds === 'aromatic') return 'aromatic';
  if (bonds === 'single') return 'joined by single bonds';
  if ('doubles' in bonds) return `with ${list(bonds.doubles.map(([from, to]) => `a double bond between ${atomWords(from)} and ${atomWords(to)}`))}`;
  return `sharing ${bonds.aromatic === 1 ? 'an aromatic bond' : `${numberWords(bonds.aromatic)} aromatic bonds`}`;
}

/** "carbons 10 to 15, aromatic, with chlorine 16 on carbon 15". */
export function ringWords({ atoms, bonds, carried }: SpokenRing): string {
  const hung = carried.map(({ atom, on, isDouble }) => `${atomWords(atom)} on ${atomWords(on)}${isDouble ? ' by a double bond' : ''}`);
  return `${atomsWords(atoms)}, ${bondsOfRing(bonds)}${hung.length === 0 ? '' : `, with ${list(hung)}`}`;
}
