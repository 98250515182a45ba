// The first level: what the molecule is, in a few sentences.

import type { Molecule } from '../../chemistry/molecule';
import { moleculeName } from '../describe-molecule';
import type { Anatomy } from './parts';
import { groupNoun, isAromatic } from './part-words';
import { article, atomWords, capital, chargeWords, elementCounts, elementWord, listWords, numberWords } from './speech';

const HALOGEN = /^(fluorine|chlorine|bromine|iodine)$/;

function kinds({ groups }: Molecule): readonly string[] {
  const counts = new Map<string, number>();
  // A methyl group on nitrogen is told with its nitrogen, and a hand with the hands.
  for (const { label, id } of groups) if (!/^(stereocentre|n-methyl)(-\d+)?$/.test(id)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, count]) => {
    const noun = HALOGEN.test(label) ? label : groupNoun(label);
    return count === 1 ? article(noun) : `${numberWords(count)} ${noun}s`;
  });
}

function ringSentence(molecule: Molecule, { rings }: Anatomy): string {
  if (rings.length === 0) return 'It has no ring.';
  const aromatic = rings.filter((ring) => isAromatic(molecule, ring)).length;
  const kind = aromatic === 0 ? 'none of them aromatic' : aromatic === rings.length ? 'all of them aromatic' : `${numberWords(aromatic)} of them aromatic`;
  if (rings.length === 1) return `It has one ring, which is ${aromatic === 1 ? '' : 'not '}aromatic.`;
  return `It has ${numberWords(rings.length)} rings, ${rings.length === 2 && aromatic === 2 ? 'both aromatic' : rings.length === 2 && aromatic === 0 ? 'neither of them aromatic' : kind}.`;
}

function chargeSentence(molecule: Molecule): string {
  const charged = molecule.atoms.flatMap(({ charge }, atom) => (charge === 0 ? [] : [atom]));
  const [only = 0] = charged;
  if (charged.length === 0) return 'It carries no charge.';
  if (charged.length === 1) return `Its charge is ${chargeWords(molecule.charge)}, on ${atomWords(molecule, only)}.`;
  const whole = molecule.charge === 0 ? 'It has no charge as a whole' : `Its charge is ${chargeWords(molecule.charge)}`;
  return `${whole}: ${listWords(charged.map((atom) => `${atomWords(molecule, atom)} is ${chargeWords(molecule.atoms[atom]?.charge ?? 0)}`))}.`;
}

const WHOLE = {
  absolute: 'It and its mirror image are two different molecules',
  racemic: 'It stands for equal parts of both hands, of which one is drawn',
  relative: 'Only how its centres stand to each other is known; one of two mirror images is drawn',
  unspecified: 'A hand or a side is not stated; one possibility is drawn',
} as const;

function stereoSentence(molecule: Molecule): string {
  const centres = molecule.atoms.flatMap(({ stereo }, atom) => (stereo === undefined ? [] : [stereo === '?' ? atomWords(molecule, atom) : `${atomWords(molecule, atom)} is ${stereo}`]));
  if (molecule.stereo === 'achiral') return centres.length === 0 ? 'Its mirror image is the same molecule.' : `Its mirror image is the same molecule, though ${listWords(centres)}.`;
  const isKnown = centres.some((text) => text.includes(' is '));
  const told = isKnown ? `; in the one drawn, ${listWords(centres)}` : `; its ${centres.length === 1 ? 'stereocentre is' : 'stereocentres are'} ${listWords(centres)}`;
  return `${WHOLE[molecule.stereo]}${centres.length === 0 ? '' : told}.`;
}

export function readSummary(molecule: Molecule, anatomy: Anatomy): readonly string[] {
  const { atoms, name } = molecule;
  const all = atoms.map((_, atom) => atom);
  const title = name === '' ? '' : `${moleculeName(molecule)}: `;
  if (atoms.length === 1) {
    const { element = '', charge = 0 } = atoms[0] ?? {};
    const what = `a single atom of ${elementWord(element)}`;
    return [capital(`${title}${charge === 0 ? what : `an ion, ${what} with charge ${chargeWords(charge)}`}.`)];
  }
  const groups = kinds(molecule);
  return [
    capital(`${title}${elementCounts(molecule, all)}.`),
    ...(groups.length === 0 ? [] : [`It has ${listWords(groups)}.`]),
    ringSentence(molecule, anatomy),
    chargeSentence(molecule),
    stereoSentence(molecule),
  ];
}
