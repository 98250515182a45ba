// Was die Karte von Atomen, Bindungen und Gruppen sagt.

import type { atoms as english } from '../en/atoms';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('de');

export const atoms: WordsOf<typeof english> = {
  labels: {
    element: 'Element',
    shape: 'Gestalt',
    charge: 'Ladung',
    partialCharge: 'Partialladung',
    stereo: 'Stereo',
    group: 'Gruppe',
    groups: 'Gruppen',
    length: 'Länge',
    order: 'Bindungsordnung',
    atoms: 'Atome',
  },
  noCharge: 'keine',
  orders: {
    '1': 'einfach',
    '2': 'doppelt',
    '3': 'dreifach',
    aromatic: 'aromatisch',
    dative: 'koordinativ',
  },
  bonds: {
    '1': 'Einfachbindung',
    '2': 'Doppelbindung',
    '3': 'Dreifachbindung',
    aromatic: 'aromatische Bindung',
    dative: 'koordinative Bindung',
  },
  shapes: {
    alone: 'allein',
    'end of one bond': 'Ende einer Bindung',
    linear: 'linear',
    bent: 'gewinkelt',
    'trigonal planar': 'trigonal-planar',
    'trigonal pyramidal': 'trigonal-pyramidal',
    tetrahedral: 'tetraedrisch',
    'trigonal bipyramidal': 'trigonal-bipyramidal',
    octahedral: 'oktaedrisch',
  },
  manyBonds: (bonds: number) => `${bonds} Bindungen`,
  atomStereo: {
    R: '(R)',
    S: '(S)',
    r: '(r), pseudoasymmetrisch',
    s: '(s), pseudoasymmetrisch',
    '?': 'nicht bekannt; eine Form ist gezeichnet',
  },
  bondStereo: {
    E: '(E): die ranghöheren Gruppen auf verschiedenen Seiten',
    Z: '(Z): die ranghöheren Gruppen auf derselben Seite',
    '?': 'nicht bekannt; eine Form ist gezeichnet',
  },
  chargeOf: (charge: string) => `Ladung ${charge}`,
  handUnknown: 'Form nicht bekannt',
  all: 'Alle Atome',
  withHydrogens: (some: number) => `${some}, mit Wasserstoffen`,
  count: (some: number) => `${some} ${some === 1 ? 'Atom' : 'Atome'}`,
  length: (length: number) => `${number(length, 2)}\u00a0Å`,
  charges: (charge: number) => `${number(charge, 2)}\u00a0e`,
};
