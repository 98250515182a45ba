// What the card says of atoms, bonds and groups. Sentences for the ear are made in content, in English.

import { room } from '../room';
import { english } from '../tongue';

const { number } = english;

export const atoms = room('atoms', {
  labels: {
    element: 'Element',
    shape: 'Shape',
    charge: 'Charge',
    partialCharge: 'Partial charge',
    stereo: 'Stereo',
    group: 'Group',
    groups: 'Groups',
    length: 'Length',
    order: 'Order',
    atoms: 'Atoms',
  },
  noCharge: 'none',
  orders: {
    '1': 'single',
    '2': 'double',
    '3': 'triple',
    aromatic: 'aromatic',
    dative: 'dative',
  },
  bonds: {
    '1': 'single bond',
    '2': 'double bond',
    '3': 'triple bond',
    aromatic: 'aromatic bond',
    dative: 'dative bond',
  },
  /** By the names that content gives them. */
  shapes: {
    alone: 'alone',
    'end of one bond': 'end of one bond',
    linear: 'linear',
    bent: 'bent',
    'trigonal planar': 'trigonal planar',
    'trigonal pyramidal': 'trigonal pyramidal',
    tetrahedral: 'tetrahedral',
    'trigonal bipyramidal': 'trigonal bipyramidal',
    octahedral: 'octahedral',
  },
  manyBonds: (bonds: number) => `${bonds} bonds`,
  atomStereo: {
    R: '(R)',
    S: '(S)',
    r: '(r), pseudo-asymmetric',
    s: '(s), pseudo-asymmetric',
    '?': 'not known; one hand is drawn',
  },
  bondStereo: {
    E: '(E): the senior groups on opposite sides',
    Z: '(Z): the senior groups on one side',
    '?': 'not known; one form is drawn',
  },
  chargeOf: (charge: string) => `charge ${charge}`,
  handUnknown: 'hand not known',
  all: 'All atoms',
  withHydrogens: (some: number) => `${some}, hydrogens included`,
  count: (some: number) => `${some} ${some === 1 ? 'atom' : 'atoms'}`,
  /** Å. */
  length: (length: number) => `${number(length, 2)}\u00a0Å`,
  /** Elementary charges, without their sign. */
  charges: (charge: number) => `${number(charge, 2)}\u00a0e`,
});
