// Gasteiger-Marsili charges of an independent toolkit: RDKit 2022.09.3, ComputeGasteigerCharges (12 rounds), hydrogens
// explicit, printed to 1e-4 e. Atoms as symbol and sign; bonds as 0-based `a-b`, `a=b`, `a#b`, `a:b` (aromatic).
import type { Atom, Bond, Molecule } from '../../src/chemistry/molecule';

export interface ReferenceCharges {
  readonly name: string;
  readonly atoms: string;
  readonly bonds: string;
  /** e, in the order of the atoms. */
  readonly charges: string;
}

const ORDERS = { '-': 1, '=': 2, '#': 3, ':': 'aromatic', '>': 'dative' } as const;

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** The plain data of a molecule in the notation above; positions are all zero, as PEOE asks for none. */
export function molecularGraph(atoms: string, bonds: string): Pick<Molecule, 'atoms' | 'bonds'> {
  return {
    atoms: words(atoms).map((word): Atom => {
      const [, element = '', sign = ''] = /^([A-Za-z]+)([+-]*)$/.exec(word) ?? [];
      return { element, position: [0, 0, 0], charge: sign.startsWith('-') ? -sign.length : sign.length };
    }),
    bonds: words(bonds).map((word): Bond => {
      const [, from, sign = '-', to] = /^(\d+)([-=#:>])(\d+)$/.exec(word) ?? [];
      return { from: Number(from), to: Number(to), order: ORDERS[sign as keyof typeof ORDERS] };
    }),
  };
}

export const REFERENCE_CHARGES: readonly ReferenceCharges[] = [
  {
    name: 'methane',
    atoms: 'C H H H H',
    bonds: '0-1 0-2 0-3 0-4',
    charges: '-0.0776 0.0194 0.0194 0.0194 0.0194',
  },
  {
    name: 'ethane',
    atoms: 'C C H H H H H H',
    bonds: '0-1 0-2 0-3 0-4 1-5 1-6 1-7',
    charges: '-0.0683 -0.0683 0.0228 0.0228 0.0228 0.0228 0.0228 0.0228',
  },
  {
    name: 'ethylene',
    atoms: 'C C H H H H',
    bonds: '0=1 0-2 0-3 1-4 1-5',
    charges: '-0.1063 -0.1063 0.0532 0.0532 0.0532 0.0532',
  },
  {
    name: 'acetylene',
    atoms: 'C C H H',
    bonds: '0#1 0-2 1-3',
    charges: '-0.1235 -0.1235 0.1235 0.1235',
  },
  {
    name: 'fluoromethane',
    atoms: 'C F H H H',
    bonds: '0-1 0-2 0-3 0-4',
    charges: '0.0785 -0.2547 0.0587 0.0587 0.0587',
  },
  {
    name: 'tetrafluoromethane',
    atoms: 'F C F F F',
    bonds: '0-1 1-2 1-3 1-4',
    charges: '-0.1399 0.5594 -0.1399 -0.1399 -0.1399',
  },
  {
    name: 'chloromethane',
    atoms: 'C Cl H H H',
    bonds: '0-1 0-2 0-3 0-4',
    charges: '0.0108 -0.1304 0.0399 0.0399 0.0399',
  },
  {
    name: 'bromomethane',
    atoms: 'C Br H H H',
    bonds: '0-1 0-2 0-3 0-4',
    charges: '-0.0085 -0.0966 0.0350 0.0350 0.0350',
  },
  {
    name: 'iodomethane',
    atoms: 'C I H H H',
    bonds: '0-1 0-2 0-3 0-4',
    charges: '-0.0121 -0.0901 0.0341 0.0341 0.0341',
  },
  {
    name: 'water',
    atoms: 'O H H',
    bonds: '0-1 0-2',
    charges: '-0.4115 0.2058 0.2058',
  },
  {
    name: 'ammonia',
    atoms: 'N H H H',
    bonds: '0-1 0-2 0-3',
    charges: '-0.3439 0.1146 0.1146 0.1146',
  },
  {
    name: 'methanol',
    atoms: 'C O H H H H',
    bonds: '0-1 0-2 0-3 0-4 1-5',
    charges: '0.0319 -0.3996 0.0527 0.0527 0.0527 0.2096',
  },
  {
    name: 'formaldehyde',
    atoms: 'C O H H',
    bonds: '0=1 0-2 0-3',
    charges: '0.1064 -0.3071 0.1004 0.1004',
  },
  {
    name: 'acetonitrile',
    atoms: 'C C N H H H',
    bonds: '0-1 1#2 0-3 0-4 0-5',
    charges: '0.0236 0.0587 -0.1987 0.0388 0.0388 0.0388',
  },
  {
    name: 'methanethiol',
    atoms: 'C S H H H H',
    bonds: '0-1 0-2 0-3 0-4 1-5',
    charges: '-0.0215 -0.1828 0.0341 0.0341 0.0341 0.1019',
  },
  {
    name: 'acetone',
    atoms: 'C C C O H H H H H H',
    bonds: '0-1 1-2 1=3 0-4 0-5 0-6 2-7 2-8 2-9',
    charges: '-0.0060 0.1263 -0.0060 -0.3003 0.0310 0.0310 0.0310 0.0310 0.0310 0.0310',
  },
  {
    name: 'acetic acid',
    atoms: 'C C O O H H H H',
    bonds: '0-1 1=2 1-3 0-4 0-5 0-6 3-7',
    charges: '0.0338 0.2997 -0.2528 -0.4814 0.0348 0.0348 0.0348 0.2963',
  },
  {
    name: 'acetate',
    atoms: 'C C O O- H H H',
    bonds: '0-1 1=2 1-3 0-4 0-5 0-6',
    charges: '-0.0250 0.0383 -0.5505 -0.5505 0.0292 0.0292 0.0292',
  },
  {
    name: 'acetamide',
    atoms: 'C C N O H H H H H',
    bonds: '0-1 1-2 1=3 0-4 0-5 0-6 2-7 2-8',
    charges: '0.0146 0.2138 -0.3699 -0.2757 0.0330 0.0330 0.0330 0.1591 0.1591',
  },
  {
    name: 'methylammonium',
    atoms: 'C N+ H H H H H H',
    bonds: '0-1 0-2 0-3 0-4 1-5 1-6 1-7',
    charges: '0.0634 -0.3600 0.0884 0.0884 0.0884 0.3438 0.3438 0.3438',
  },
  {
    name: 'guanidinium',
    atoms: 'N C N N+ H H H H H H',
    bonds: '0-1 1-2 1=3 0-4 0-5 2-6 2-7 3-8 3-9',
    charges: '-0.2912 0.3359 -0.2912 -0.2912 0.2563 0.2563 0.2563 0.2563 0.2563 0.2563',
  },
  {
    name: 'nitromethane',
    atoms: 'C N+ O O- H H H',
    bonds: '0-1 1=2 1-3 0-4 0-5 0-6',
    charges: '0.1940 0.0163 -0.2648 -0.2648 0.1065 0.1065 0.1065',
  },
  {
    name: 'benzene',
    atoms: 'C C C C C C H H H H H H',
    bonds: '0:1 1:2 2:3 3:4 4:5 5:0 0-6 1-7 2-8 3-9 4-10 5-11',
    charges: '-0.0623 -0.0623 -0.0623 -0.0623 -0.0623 -0.0623 0.0623 0.0623 0.0623 0.0623 0.0623 0.0623',
  },
  {
    name: 'pyridine',
    atoms: 'C C C N C C H H H H H',
    bonds: '0:1 1:2 2:3 3:4 4:5 5:0 0-6 1-7 2-8 4-9 5-10',
    charges: '-0.0592 -0.0438 0.0267 -0.2647 0.0267 -0.0438 0.0624 0.0639 0.0840 0.0840 0.0639',
  },
  {
    name: 'aniline',
    atoms: 'N C C C C C C H H H H H H H',
    bonds: '0-1 1:2 2:3 3:4 4:5 5:6 6:1 0-7 0-8 2-9 3-10 4-11 5-12 6-13',
    charges: '-0.3987 0.0313 -0.0392 -0.0602 -0.0621 -0.0602 -0.0392 0.1562 0.1562 0.0644 0.0623 0.0623 0.0623 0.0644',
  },
  {
    name: 'phenol',
    atoms: 'O C C C C C C H H H H H H',
    bonds: '0-1 1:2 2:3 3:4 4:5 5:6 6:1 0-7 2-8 3-9 4-10 5-11 6-12',
    charges: '-0.5080 0.1151 -0.0202 -0.0586 -0.0620 -0.0586 -0.0202 0.2931 0.0662 0.0624 0.0623 0.0624 0.0662',
  },
  {
    name: 'imidazole',
    atoms: 'C C N C N H H H H',
    bonds: '0:1 1:2 2:3 3:4 4:0 0-5 1-6 2-7 3-8',
    charges: '0.0446 0.0203 -0.3512 0.0919 -0.2455 0.0856 0.0832 0.1669 0.1041',
  },
  {
    name: 'imidazolium',
    atoms: 'C C N C N+ H H H H H',
    bonds: '0:1 1:2 2:3 3:4 4:0 0-5 1-6 2-7 3-8 4-9',
    charges: '0.1264 0.1264 -0.2503 0.2388 -0.2503 0.1134 0.1134 0.3110 0.1604 0.3110',
  },
  {
    name: 'thiophene',
    atoms: 'C C C S C H H H H',
    bonds: '0:1 1:2 2:3 3:4 4:0 0-5 1-6 2-7 4-8',
    charges: '-0.0515 -0.0515 -0.0093 -0.1525 -0.0093 0.0631 0.0631 0.0739 0.0739',
  },
  {
    name: 'dimethyl sulfoxide',
    atoms: 'C S C O H H H H H H',
    bonds: '0-1 1-2 1=3 0-4 0-5 0-6 2-7 2-8 2-9',
    charges: '0.0116 0.0148 0.0116 -0.2602 0.0370 0.0370 0.0370 0.0370 0.0370 0.0370',
  },
  {
    name: 'dimethyl sulfone',
    atoms: 'C S C O O H H H H H H',
    bonds: '0-1 1-2 1=3 1=4 0-5 0-6 0-7 2-8 2-9 2-10',
    charges: '0.0385 0.1441 0.0385 -0.2294 -0.2294 0.0396 0.0396 0.0396 0.0396 0.0396 0.0396',
  },
  {
    name: 'trimethylphosphine',
    atoms: 'C P C C H H H H H H H H H',
    bonds: '0-1 1-2 1-3 0-4 0-5 0-6 2-7 2-8 2-9 3-10 3-11 3-12',
    charges: '-0.0449 -0.1163 -0.0449 -0.0449 0.0279 0.0279 0.0279 0.0279 0.0279 0.0279 0.0279 0.0279 0.0279',
  },
  {
    name: 'tetramethylsilane',
    atoms: 'C Si C C C H H H H H H H H H H H H',
    bonds: '0-1 1-2 1-3 1-4 0-5 0-6 0-7 2-8 2-9 2-10 3-11 3-12 3-13 4-14 4-15 4-16',
    charges:
      '-0.0697 0.0411 -0.0697 -0.0697 -0.0697 0.0198 0.0198 0.0198 0.0198 0.0198 0.0198 0.0198 0.0198 0.0198 0.0198 ' +
      '0.0198 0.0198',
  },
  {
    name: 'methylboronic acid',
    atoms: 'C B O O H H H H H',
    bonds: '0-1 1-2 1-3 0-4 0-5 0-6 2-7 3-8',
    charges: '-0.0300 0.4476 -0.4272 -0.4272 0.0198 0.0198 0.0198 0.1888 0.1888',
  },
  {
    name: 'ketamine',
    atoms: 'C N C C C C C C O C C C C C C Cl H H H H H H H H H H H H H H H H',
    bonds:
      '0-1 1-2 2-3 3-4 4-5 5-6 6-7 7=8 2-9 9:10 10:11 11:12 12:13 13:14 14-15 7-2 14:9 0-16 0-17 0-18 1-19 3-20 ' +
      '3-21 4-22 4-23 5-24 5-25 6-26 6-27 10-28 11-29 12-30 13-31',
    charges:
      '-0.0152 -0.3043 0.1041 -0.0234 -0.0503 -0.0462 0.0084 0.1569 -0.2972 -0.0018 -0.0552 -0.0618 -0.0608 -0.0432 ' +
      '0.0461 -0.0840 0.0392 0.0392 0.0392 0.1232 0.0294 0.0294 0.0268 0.0268 0.0271 0.0271 0.0347 0.0347 0.0627 ' +
      '0.0623 0.0623 0.0639',
  },
  {
    name: 'ketaminium',
    atoms: 'C N+ C C C C C C O C C C C C C Cl H H H H H H H H H H H H H H H H H',
    bonds:
      '0-1 1-2 2-3 3-4 4-5 5-6 6-7 7=8 2-9 9:10 10:11 11:12 12:13 13:14 14-15 7-2 14:9 0-16 0-17 0-18 1-19 1-20 ' +
      '3-21 3-22 4-23 4-24 5-25 5-26 6-27 6-28 10-29 11-30 12-31 13-32',
    charges:
      '0.0660 -0.3338 0.1818 0.0143 -0.0461 -0.0458 0.0131 0.1972 -0.2922 0.0387 -0.0508 -0.0616 -0.0608 -0.0430 ' +
      '0.0505 -0.0838 0.0885 0.0885 0.0885 0.3467 0.3467 0.0340 0.0340 0.0269 0.0269 0.0271 0.0271 0.0349 0.0349 ' +
      '0.0629 0.0623 0.0623 0.0639',
  },
];
