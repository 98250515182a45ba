// A molecule of thousands of atoms in words: what it holds, and that it is too large for more. To take it apart into rings and
// groups would hold up the page for longer than the picture.

import type { Molecule } from '../../chemistry/molecule';
import { moleculeName } from '../describe-molecule';
import { READ_IN_ENGLISH } from './reading-words';
import { elementCounts } from './speech';

/** Atoms, hydrogens included. */
export const MOST_TAKEN_APART = 3000;

/** Its first level. */
export function summaryOfLarge(molecule: Molecule, words = READ_IN_ENGLISH): readonly string[] {
  const { short: say } = words;
  const { atoms, bonds, charge } = molecule;
  const charged = atoms.reduce((count, atom) => count + (atom.charge === 0 ? 0 : 1), 0);
  return [
    say.made(moleculeName(molecule, words), elementCounts(molecule, [...atoms.keys()])),
    say.size(atoms.length, bonds.length),
    say.manyCharges(charge, charged),
    say.tooLarge.short,
  ];
}
