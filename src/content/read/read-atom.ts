// All that is said of one atom: what it is, its bonds, its shape, and what it is part of.

import type { Molecule } from '../../chemistry/molecule';
import { geometryOf, neighboursOf } from '../atom-geometry';
import { groupLabels } from '../describe-atom';
import { article, atomQualities, atomWords, capital, degreesWords, lengthWords, listWords } from './speech';
import { groupNoun } from './part-words';
import { ORDER_WORDS } from './read-atoms';

export function readAtom(molecule: Molecule, atom: number): string {
  const { shape, angles } = geometryOf(molecule, atom);
  const bonds = neighboursOf(molecule, atom).map(({ atom: other, bond, length }) => `${atomWords(molecule, other)} by ${article(ORDER_WORDS[molecule.bonds[bond]?.order ?? 1])} bond of ${lengthWords(length)}`);
  const groups = groupLabels(molecule, [atom]).filter((label) => label !== 'stereocentre');
  const [least, most] = (angles ?? []).map(Math.round);
  const range = least === undefined || most === undefined ? '' : `, with angles of ${least === most ? degreesWords(least) : `${least} to ${degreesWords(most)}`}`;
  return [
    `${capital([atomWords(molecule, atom), ...atomQualities(molecule, atom)].join(', '))}.`,
    bonds.length === 0 ? 'It has no bond.' : `Bonded to ${listWords(bonds)}.`,
    ...(bonds.length < 2 ? [] : [`Its shape is ${shape}${range}.`]),
    ...(groups.length === 0 ? [] : [`Part of the ${listWords(groups.map(groupNoun))}.`]),
  ].join(' ');
}
