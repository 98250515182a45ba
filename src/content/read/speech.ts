// Words as they are spoken: no sign that a screen reader swallows or spells, numbers rounded, units in full.

import { elementName } from '../../chemistry/elements';
import type { Molecule } from '../../chemistry/molecule';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

export const numberWords = (count: number): string => NUMBERS[count] ?? String(count);

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** "a, b and c". */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

export const article = (noun: string): string => (/^([aeio]|N-|u(?!ni|re))/.test(noun) ? `an ${noun}` : `a ${noun}`);

export const elementWord = (symbol: string): string => elementName(symbol).toLowerCase();

const several = (noun: string) => (noun.endsWith('s') ? `${noun} atoms` : `${noun}s`);

/** "one chlorine", "13 carbons". */
export const countWords = (count: number, noun: string): string => `${numberWords(count)} ${count === 1 ? noun : several(noun)}`;

/** "carbon 3": the element, and the 1-based number of the atom. */
export const atomWords = ({ atoms }: Molecule, atom: number): string => `${elementWord(atoms[atom]?.element ?? '')} ${atom + 1}`;

/** Runs of three and more are told by their ends: "3 to 8 and 10". */
function numbersWords(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return listWords(runs.flatMap((run) => (run.length > 2 ? [`${run[0]} to ${run.at(-1)}`] : run.map(String))));
}

/** "carbons 3 to 8 and nitrogen 13": by element, in the order of the first of each. */
export function atomsWords(molecule: Molecule, atoms: readonly number[]): string {
  const byElement = new Map<string, number[]>();
  for (const atom of atoms) {
    const element = molecule.atoms[atom]?.element ?? '';
    byElement.set(element, [...(byElement.get(element) ?? []), atom + 1]);
  }
  return listWords([...byElement].map(([element, numbers]) => `${numbers.length === 1 ? elementWord(element) : several(elementWord(element))} ${numbersWords(numbers)}`));
}

/** Hill's order, and names in place of symbols. */
const place = (symbol: string) => (symbol === 'C' ? '' : symbol === 'H' ? ' ' : elementWord(symbol));

/** "13 carbons, 16 hydrogens and one oxygen": carbon and hydrogen first, then by name. */
export function elementCounts(molecule: Molecule, atoms: readonly number[]): string {
  const counts = new Map<string, number>();
  for (const atom of atoms) {
    const element = molecule.atoms[atom]?.element ?? '';
    counts.set(element, (counts.get(element) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a], [b]) => (place(a) < place(b) ? -1 : 1));
  return listWords(sorted.map(([symbol, count]) => countWords(count, elementWord(symbol))));
}

export const chargeWords = (charge: number): string => `${charge < 0 ? 'minus' : 'plus'} ${Math.abs(charge)}`;

/** One decimal: what a force field's geometry is good for, and what is kept in mind. */
export const lengthWords = (angstrom: number): string => `${angstrom.toFixed(1).replace(/\.0$/, '')} ${angstrom.toFixed(1) === '1.0' ? 'ångström' : 'ångströms'}`;

export const degreesWords = (degrees: number): string => `${Math.round(Math.abs(degrees))} ${Math.round(Math.abs(degrees)) === 1 ? 'degree' : 'degrees'}`;

const STEREO = {
  R: 'stereocentre, R',
  S: 'stereocentre, S',
  r: 'pseudo-asymmetric centre, small r',
  s: 'pseudo-asymmetric centre, small s',
  '?': 'stereocentre of a hand that is not stated',
} as const;

/** What an atom is beside its element: charge, isotope, hand. */
export function atomQualities({ atoms }: Molecule, atom: number): readonly string[] {
  const { charge = 0, isotope, stereo } = atoms[atom] ?? {};
  return [
    ...(isotope === undefined ? [] : [`mass number ${isotope}`]),
    ...(charge === 0 ? [] : [`charge ${chargeWords(charge)}`]),
    ...(stereo === undefined ? [] : [STEREO[stereo]]),
  ];
}
