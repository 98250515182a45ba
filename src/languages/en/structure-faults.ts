// What is wrong with a structure once it is read: bonds, charges, aromatic rings, and shapes that cannot be made.

import { inPlace, signed, type NamedElement, type Place } from '../fault-parts';
import { room } from '../room';
import { english } from '../tongue';
import { places } from './places';

const { list } = english;

export const structureFaults = room('structureFaults', {
  onlySingle: (element: NamedElement, place: Place) => `${element.name} ${inPlace(places.words, place)} has only single bonds, so it cannot be aromatic.`,
  atomNotInRing: (element: NamedElement, place: Place) => `${element.name} ${inPlace(places.words, place)} is written as aromatic but is not in an aromatic ring.`,
  bondNotInRing: (place: Place) => `The bond ${inPlace(places.words, place)} is written as aromatic but is not in an aromatic ring.`,
  noAlternation: (place: Place) => `The aromatic ring ${inPlace(places.words, place)} cannot be written with alternating single and double bonds.`,
  nitrogenLacksHydrogen: (place: Place) => `The aromatic ring ${inPlace(places.words, place)} cannot be written with alternating single and double bonds. A nitrogen of the ring may lack its hydrogen (in a SMILES: [nH]).`,
  noSuchIon: (element: NamedElement, place: Place, charge: number) => `${element.name} ${inPlace(places.words, place)} cannot have a charge of ${signed(charge)}.`,
  /** `limits`: the counts of bonds that it can have; a single one is the most. */
  tooManyBonds: (element: NamedElement, place: Place, charge: number, bonds: number, withHydrogens: boolean, limits: readonly number[]) => {
    const charged = charge === 0 ? '' : ` with charge ${signed(charge)}`;
    const held = `${bonds} ${bonds === 1 ? 'bond' : 'bonds'}${withHydrogens ? ', hydrogens included' : ''}`;
    const limit = limits.length === 1 ? `at most ${limits[0]}` : list(limits.map(String), 'or');
    return `${element.name}${charged} ${inPlace(places.words, place)} has ${held}; it can have ${limit}.`;
  },
  unknownElement: (symbol: string) => `The element ${symbol} is not known here.`,
  tooManyAtoms: (count: number, most: number) => `This file has ${count} atoms, hydrogens included; at most ${most} can be shown.`,
  tooLargeToEmbed: (count: number, most: number) => `This molecule has ${count} atoms, hydrogens included; a 3D shape can be computed for at most ${most}.`,
  noShape: 'No 3D shape was found that fits this structure: its rings or stereocentres may be too strained to exist as drawn.',
  tooLargeForShapes: (count: number, most: number) => `This molecule has ${count} atoms, hydrogens included; shapes are looked for up to ${most}.`,
  separateParts: (count: number) => `This picture holds ${count} separate parts. Shapes are looked for in one connected molecule at a time.`,
  oneShape: 'A molecule of so few atoms has one shape only.',
  tooLargeForCurve: (count: number, most: number) => `The energy curve is computed for molecules of up to ${most} atoms; this one has ${count}.`,
  noTerms: 'The force field has no terms for this molecule, so that there is no energy curve. The bond can be turned all the same.',
  tooLargeToCompare: (count: number, most: number) => `A molecule of ${count} atoms besides hydrogen is too large to compare; at most ${most} can be.`,
  notCompared: 'What the two share could not be worked out.',
  badPattern: (pattern: string, at: number) => `The pattern “${pattern}” is not a SMARTS that can be read here (character ${at}).`,
});
