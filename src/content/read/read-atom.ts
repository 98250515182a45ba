// All that is said of one atom: what it is, its bonds, its shape, and what it is part of.

import type { Molecule } from '../../chemistry/molecule';
import { geometryOf, neighboursOf } from '../atom-geometry';
import { tellingGroups } from '../describe-atom';
import { groupNoun } from './part-words';
import { READ_IN_ENGLISH } from './reading-words';
import { atomQualities, spokenAtom } from './speech';

export function readAtom(molecule: Molecule, atom: number, { atoms: say } = READ_IN_ENGLISH): string {
  const { shape, angles } = geometryOf(molecule, atom);
  const bonds = neighboursOf(molecule, atom).map(({ atom: other, bond, length }) => ({ to: spokenAtom(molecule, other), order: molecule.bonds[bond]?.order ?? (1 as const), length }));
  const groups = tellingGroups(molecule, [atom]);
  return [
    say.subject(spokenAtom(molecule, atom), atomQualities(molecule, atom)),
    bonds.length === 0 ? say.noBond : say.bonded(bonds),
    ...(bonds.length < 2 ? [] : [say.shape(shape, angles && [Math.round(angles[0]), Math.round(angles[1])])]),
    ...(groups.length === 0 ? [] : [say.partOf(groups.map(groupNoun))]),
  ].join(' ');
}
