// A molecule of thousands of atoms in words: what it holds, and that it is too large for more. To take it apart into rings and
// groups would hold up the page for longer than the picture.

import type { Molecule } from '../../chemistry/molecule';
import { moleculeName } from '../describe-molecule';
import { capital, chargeWords, elementCounts, numberWords } from './speech';

/** Atoms, hydrogens included. */
export const MOST_TAKEN_APART = 3000;

export const TOO_LARGE = {
  groups: 'It is too large to be told group by group.',
  atoms: 'It is too large to be told atom by atom: choose an atom in the picture, and walk from one to the next with the arrow keys.',
  space: 'It is too large for its shape to be told.',
} as const;

/** Its first level. */
export function summaryOfLarge(molecule: Molecule): readonly string[] {
  const { atoms, bonds, charge } = molecule;
  const charged = atoms.reduce((count, atom) => count + (atom.charge === 0 ? 0 : 1), 0);
  const whole = charge === 0 ? 'It has no charge as a whole' : `Its charge is ${chargeWords(charge)}`;
  return [
    capital(`${moleculeName(molecule)}: ${elementCounts(molecule, [...atoms.keys()])}.`),
    `It has ${atoms.length} atoms and ${bonds.length} bonds.`,
    charged === 0 ? 'It carries no charge.' : `${whole}; ${numberWords(charged)} atoms are charged.`,
    'It is too large to be told ring by ring.',
  ];
}
