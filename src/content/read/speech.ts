// Atoms and elements as a language speaks of them: data, which each language puts into its own words.

import { elementOf } from '../../chemistry/elements';
import type { Molecule } from '../../chemistry/molecule';
import type { ElementCount, Hydrogens, Qualities, SpokenAtom, SpokenAtoms, SpokenElement } from '../../languages/grammar/spoken-things';

export function spokenElement(symbol: string): SpokenElement {
  const element = elementOf(symbol);
  return { number: element?.number ?? 0, english: (element?.name ?? symbol).toLowerCase() };
}

/** With the 1-based number of the atom. */
export const spokenAtom = ({ atoms }: Molecule, atom: number): SpokenAtom => ({ element: spokenElement(atoms[atom]?.element ?? ''), number: atom + 1 });

/** Runs of three and more are told by their ends: "3 to 8 and 10". */
function runsOf(numbers: readonly number[]): SpokenAtoms['numbers'] {
  const runs: number[][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run): SpokenAtoms['numbers'] => (run.length > 2 ? [[run[0] ?? 0, run.at(-1) ?? 0]] : run));
}

function byElement(molecule: Molecule, atoms: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const atom of atoms) {
    const element = molecule.atoms[atom]?.element ?? '';
    const numbers = found.get(element);
    if (numbers) numbers.push(atom + 1);
    else found.set(element, [atom + 1]);
  }
  return found;
}

/** "carbons 3 to 8 and nitrogen 13": by element, in the order of the first of each. */
export const spokenAtoms = (molecule: Molecule, atoms: readonly number[]): readonly SpokenAtoms[] =>
  [...byElement(molecule, atoms)].map(([symbol, numbers]) => ({ element: spokenElement(symbol), count: numbers.length, numbers: runsOf(numbers) }));

/** Hill's order, and names in place of symbols. */
const place = (symbol: string) => (symbol === 'C' ? '' : symbol === 'H' ? ' ' : spokenElement(symbol).english);

/** "13 carbons, 16 hydrogens and one oxygen": carbon and hydrogen first, then by name. */
export const elementCounts = (molecule: Molecule, atoms: readonly number[]): readonly ElementCount[] =>
  [...byElement(molecule, atoms)]
    .sort(([a], [b]) => (place(a) < place(b) ? -1 : 1))
    .map(([symbol, numbers]) => ({ element: spokenElement(symbol), count: numbers.length }));

/** What an atom is beside its element: charge, isotope, hand. */
export function atomQualities({ atoms }: Molecule, atom: number): Qualities {
  const { charge = 0, isotope, stereo } = atoms[atom] ?? {};
  return { isotope, charge, stereo };
}

/** Of those that one atom bears; undefined where it bears none. */
export function spokenHydrogens({ atoms }: Molecule, hydrogens: readonly number[]): Hydrogens | undefined {
  const heavy = hydrogens.filter((atom) => (atoms[atom]?.isotope ?? 1) !== 1);
  return hydrogens.length === 0 ? undefined : { count: hydrogens.length, heavy: heavy.length, isotope: atoms[heavy[0] ?? -1]?.isotope ?? 2 };
}
