// What a reader has to know about a molecule that was read: what was repaired, and what the picture does not say.

import { inPlace, type NamedElement, type Place } from '../fault-parts';
import { room } from '../room';
import { english } from '../tongue';
import { places } from './places';

const { number } = english;

export const notices = room('notices', {
  firstLine: 'Only the first line was read.',
  lossy: 'The SMILES of this molecule leaves out what no SMILES can say, such as some of its stereo or bonds to metals.',
  large: 'This molecule is so large that stereo labels and named groups were left out.',
  notRelaxed: 'The force field could not relax part of this molecule (it has no terms for it, or it is too large): the shape is a first guess from usual bond lengths and angles.',
  relaxingStopped: (seconds: number) => `Relaxing so large a molecule was stopped after ${number(seconds)} seconds: the shape is not at rest.`,
  /** Kilocalories a mole. */
  lowOfMany: (tried: number, energy: number) =>
    `One of very many shapes, ${tried > 1 ? `the lowest of ${number(tried)} tried` : 'the only one tried'}: ${number(energy, 1)} kcal/mol (${number(energy * 4.184, 1)} kJ/mol) by MMFF94s in vacuum, which compares only with other shapes of this molecule.`,
  racemic: 'The source stands for a 1:1 mixture of mirror images; one hand is drawn.',
  relative: 'Only the arrangement of the stereocentres relative to each other is known; one of the two mirror images is drawn.',
  unspecified: 'The source leaves some stereo open (marked ?); one possibility is drawn.',
  fiveBonds: (place: Place) => `Nitrogen ${inPlace(places.words, place)} was written with five bonds; it is read as N⁺ beside a negative charge.`,
  dative: (element: NamedElement, place: Place) => `${element.name} ${inPlace(places.words, place)} has all its bonds already; its bond to the metal is read as a dative bond.`,
  shifted: 'Some values were not in their columns; they were read by the spaces between them.',
  headerLines: (count: number) => `The header has ${count} lines instead of three.`,
  noStamp: (version: string) => `The version stamp ${version} was missing.`,
  noEnd: 'The closing line “M  END” was missing.',
  unknownLine: (line: number, kind: string) => `Line ${line} (M  ${kind}) is not known here and was passed over.`,
  label: (line: number) => `The label in line ${line} was left out.`,
  byteOrder: 'A byte-order mark before the first line was left out.',
});
