// The third level: every atom with its bonds, hydrogens with the atom that bears them.

import type { BondOrder, Molecule } from '../../chemistry/molecule';
import { isHydrogen, type Anatomy } from './parts';
import { MOST_TOLD } from './read-groups';
import { READ_IN_ENGLISH, type ReadingWords } from './reading-words';
import { atomQualities, spokenAtom, spokenHydrogens } from './speech';

const ORDERS: readonly BondOrder[] = [3, 2, 'aromatic', 1, 'dative'];

function atomSentence(molecule: Molecule, { partOf }: Anatomy, atom: number, { atoms: say }: ReadingWords): string {
  const ends = molecule.bonds.flatMap(({ from, to, order }) => (from === atom ? [{ other: to, order }] : to === atom ? [{ other: from, order }] : []));
  const isBorne = (other: number) => isHydrogen(molecule, other) && partOf[other] === -1;
  const told = ORDERS.flatMap((order) => {
    const others = ends.filter((end) => end.order === order && !isBorne(end.other)).map(({ other }) => other).sort((a, b) => a - b);
    return others.length === 0 ? [] : [{ order, to: others.map((other) => spokenAtom(molecule, other)) }];
  });
  const hydrogens = ends.filter(({ other }) => isBorne(other)).map(({ other }) => other);
  return say.atom(spokenAtom(molecule, atom), atomQualities(molecule, atom), told, spokenHydrogens(molecule, hydrogens));
}

export function readAtoms(molecule: Molecule, anatomy: Anatomy, say = READ_IN_ENGLISH): readonly string[] {
  const told = anatomy.partOf.flatMap((part, atom) => (part < 0 ? [] : [atom]));
  const sentences = told.slice(0, MOST_TOLD).map((atom) => atomSentence(molecule, anatomy, atom, say));
  const rest = told.length - sentences.length;
  return rest === 0 ? sentences : [...sentences, say.atoms.unlisted(rest)];
}
