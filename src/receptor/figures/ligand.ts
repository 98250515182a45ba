// S-ketamine as it lies in PDB 7EU8 (residue JC9): heavy atoms as deposited, in the frame of source.ts, Å.

import type { BondOrder } from '../../chemistry/molecule';
import type { FigurePoint } from './source';

export const LIGAND_ATOMS = [
  { name: 'CL1', element: 'Cl', at: [1.4, 1.2, 7.1] },
  { name: 'O1', element: 'O', at: [-0.6, 2.9, 8.4] },
  { name: 'N1', element: 'N', at: [-1.6, 0.9, 6.8] },
  { name: 'C1', element: 'C', at: [-1.4, 0.6, 8.3] },
  { name: 'C2', element: 'C', at: [-2.8, 0.2, 8.8] },
  { name: 'C3', element: 'C', at: [-2.8, 0.1, 10.3] },
  { name: 'C4', element: 'C', at: [-2.4, 1.4, 11] },
  { name: 'C5', element: 'C', at: [-1, 1.9, 9] },
  { name: 'C6', element: 'C', at: [-1, 1.9, 10.5] },
  { name: 'C7', element: 'C', at: [-0.3, -0.5, 8.4] },
  { name: 'C8', element: 'C', at: [0.9, -0.3, 7.9] },
  { name: 'C9', element: 'C', at: [-0.7, -1.7, 9] },
  { name: 'C10', element: 'C', at: [-2, -0.3, 6.1] },
  { name: 'C11', element: 'C', at: [1.9, -1.3, 8] },
  { name: 'C12', element: 'C', at: [0.3, -2.7, 9.1] },
  { name: 'C13', element: 'C', at: [1.6, -2.5, 8.6] },
] as const satisfies readonly { readonly name: string; readonly element: string; readonly at: FigurePoint }[];

export type LigandAtomName = (typeof LIGAND_ATOMS)[number]['name'];

/** As in ketamine's formula; N1 is the amine, C1 the stereocentre, C5 the carbonyl carbon, C7 the aryl carbon bound to C1. */
export const LIGAND_BONDS: readonly (readonly [LigandAtomName, LigandAtomName, BondOrder])[] = [
  ['CL1', 'C8', 1],
  ['O1', 'C5', 2],
  ['N1', 'C1', 1],
  ['N1', 'C10', 1],
  ['C1', 'C2', 1],
  ['C1', 'C5', 1],
  ['C1', 'C7', 1],
  ['C2', 'C3', 1],
  ['C3', 'C4', 1],
  ['C4', 'C6', 1],
  ['C5', 'C6', 1],
  ['C7', 'C8', 'aromatic'],
  ['C7', 'C9', 'aromatic'],
  ['C8', 'C11', 'aromatic'],
  ['C9', 'C12', 'aromatic'],
  ['C11', 'C13', 'aromatic'],
  ['C12', 'C13', 'aromatic'],
];
