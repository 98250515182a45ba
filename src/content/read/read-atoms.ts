// The third level: every atom with its bonds, hydrogens with the atom that bears them.

import type { BondOrder, Molecule } from '../../chemistry/molecule';
import { isHydrogen, type Anatomy } from './parts';
import { MOST_TOLD } from './read-groups';
import { atomQualities, atomWords, capital, countWords, listWords } from './speech';

export const ORDER_WORDS: Readonly<Record<BondOrder, string>> = { 1: 'single', 2: 'double', 3: 'triple', aromatic: 'aromatic', dative: 'dative' };
const ORDERS: readonly BondOrder[] = [3, 2, 'aromatic', 1, 'dative'];

export function hydrogenWords(molecule: Molecule, hydrogens: readonly number[]): string {
  const heavy = hydrogens.filter((atom) => (molecule.atoms[atom]?.isotope ?? 1) !== 1);
  return `${countWords(hydrogens.length, 'hydrogen')}${heavy.length === 0 ? '' : `, ${heavy.length === hydrogens.length ? 'each' : countWords(heavy.length, 'of them')} of mass number ${molecule.atoms[heavy[0] ?? 0]?.isotope ?? 2}`}`;
}

function atomSentence(molecule: Molecule, { partOf }: Anatomy, atom: number): string {
  const ends = molecule.bonds.flatMap(({ from, to, order }) => (from === atom ? [{ other: to, order }] : to === atom ? [{ other: from, order }] : []));
  const isBorne = (other: number) => isHydrogen(molecule, other) && partOf[other] === -1;
  const told = ORDERS.flatMap((order) => {
    const others = ends.filter((end) => end.order === order && !isBorne(end.other)).map(({ other }) => other).sort((a, b) => a - b);
    return others.length === 0 ? [] : [`${ORDER_WORDS[order]} bond${others.length === 1 ? '' : 's'} to ${listWords(others.map((other) => atomWords(molecule, other)))}`];
  });
  const hydrogens = ends.filter(({ other }) => isBorne(other)).map(({ other }) => other);
  const subject = [atomWords(molecule, atom), ...atomQualities(molecule, atom)].join(', ');
  const rest = [...told, ...(hydrogens.length === 0 ? [] : [hydrogenWords(molecule, hydrogens)])];
  return `${capital(subject)}: ${rest.length === 0 ? 'no bond' : rest.join('; ')}.`;
}

export function readAtoms(molecule: Molecule, anatomy: Anatomy): readonly string[] {
  const told = anatomy.partOf.flatMap((part, atom) => (part < 0 ? [] : [atom]));
  const sentences = told.slice(0, MOST_TOLD).map((atom) => atomSentence(molecule, anatomy, atom));
  const rest = told.length - sentences.length;
  return rest === 0 ? sentences : [...sentences, `${rest} more atoms are not listed.`];
}
