// The data sheet of a molecule.

import { room } from '../room';
import { english } from '../tongue';

const { number } = english;

export const facts = room('facts', {
  of: (name: string) => `Facts about ${name}`,
  /** With so many decimals. */
  number: (value: number, decimals: number) => number(value, decimals),
  estimate: 'calculated estimate',
  counted: 'How these are counted',
  coming: 'The rest is being worked out.',
  copy: (label: string) => `Copy: ${label}`,
  copyAll: 'Copy all',
  copyAllWhat: 'Copy all facts',
  rows: {
    formula: {
      label: 'Formula',
      note: 'Atoms in Hill order: carbon, hydrogen, then by alphabet.',
    },
    charge: {
      label: 'Charge',
      note: 'Sum of the formal charges, in elementary charges.',
    },
    mass: {
      label: 'Mass',
      note: 'Average over the natural isotopes, in g/mol.',
    },
    exactMass: {
      label: 'Exact mass',
      note: 'Of the commonest isotopes, in u: the peak that a mass spectrometer shows; electrons that an ion lacks are taken off.',
    },
    canonicalSmiles: {
      label: 'Canonical SMILES',
      note: 'One text for each structure, by this program’s own order of atoms; other programs choose other orders.',
    },
    smiles: {
      label: 'SMILES',
      note: 'Isomeric, as this program reads the structure.',
    },
    polarSurfaceArea: {
      label: 'Polar surface area',
      note: 'Topological (Ertl, Rohde and Selzer 2000), in Å², from the bonding of N, O, S and P; calculated by OpenChemLib.',
    },
    hydrogenBondDonors: {
      label: 'Hydrogen-bond donors',
      note: 'N and O atoms that carry hydrogen.',
    },
    hydrogenBondAcceptors: {
      label: 'Hydrogen-bond acceptors',
      note: 'All N and O atoms, as in the rule of five (Lipinski 1997).',
    },
    rotatableBonds: {
      label: 'Rotatable bonds',
      note: 'Single bonds outside rings between atoms that are not ends of the skeleton; amide bonds do not count.',
    },
    cLogP: {
      label: 'cLogP',
      note: 'A calculated estimate by OpenChemLib from atom types, for the uncharged or charged form as drawn; not a measurement.',
    },
  },
});
