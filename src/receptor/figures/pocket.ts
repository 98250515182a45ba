// The residues within 6 Å of the ligand, nearest first: measured from PDB 7EU8, in the frame of source.ts, Å.

import type { LigandAtomName } from './ligand';
import type { Chain, FigurePoint } from './source';

export interface PocketFigure {
  readonly chain: Chain;
  readonly residue: 'Ala' | 'Asn' | 'Leu' | 'Met' | 'Thr' | 'Val';
  readonly number: number;
  /** Å, between the two atoms named, the closest pair of heavy atoms. */
  readonly closest: number;
  readonly ligandAtom: LigandAtomName;
  readonly residueAtom: string;
  readonly ca: FigurePoint;
  readonly sideChainCentre: FigurePoint;
}

export const POCKET: readonly PocketFigure[] = [
  { chain: 'B', residue: 'Leu', number: 643, closest: 2.57, ligandAtom: 'C12', residueAtom: 'CD1', ca: [-3.9, -6.7, 9.7], sideChainCentre: [-2, -5.9, 8.5] },
  { chain: 'D', residue: 'Thr', number: 647, closest: 3.28, ligandAtom: 'C6', residueAtom: 'CG2', ca: [0.8, 5.5, 14.3], sideChainCentre: [0.8, 4.1, 12.9] },
  { chain: 'B', residue: 'Thr', number: 647, closest: 3.56, ligandAtom: 'C12', residueAtom: 'CG2', ca: [-0.6, -5, 14.6], sideChainCentre: [-0.8, -3.8, 13.1] },
  { chain: 'C', residue: 'Val', number: 644, closest: 3.69, ligandAtom: 'C4', residueAtom: 'CG2', ca: [-7.4, 2.8, 11.3], sideChainCentre: [-6.7, 2.2, 9.6] },
  { chain: 'A', residue: 'Val', number: 644, closest: 3.88, ligandAtom: 'C13', residueAtom: 'CG2', ca: [6.9, -4, 9.6], sideChainCentre: [6.2, -3.6, 7.8] },
  { chain: 'D', residue: 'Asn', number: 615, closest: 4.01, ligandAtom: 'N1', residueAtom: 'ND2', ca: [-0.8, 4.5, 0.7], sideChainCentre: [-0.7, 3.5, 3] },
  { chain: 'C', residue: 'Asn', number: 616, closest: 4.13, ligandAtom: 'C10', residueAtom: 'ND2', ca: [-6.1, -0.3, 0.3], sideChainCentre: [-4.8, -1.1, 2.2] },
  { chain: 'B', residue: 'Ala', number: 644, closest: 4.29, ligandAtom: 'C3', residueAtom: 'CB', ca: [-4.7, -3.7, 11.9], sideChainCentre: [-5.8, -2.7, 11.6] },
  { chain: 'C', residue: 'Ala', number: 645, closest: 4.32, ligandAtom: 'C4', residueAtom: 'N', ca: [-4.7, 4.2, 13.6], sideChainCentre: [-3.7, 5.4, 13.2] },
  { chain: 'C', residue: 'Thr', number: 648, closest: 4.72, ligandAtom: 'C3', residueAtom: 'CG2', ca: [-5.9, 0.3, 16.7], sideChainCentre: [-4.6, 0.4, 15.2] },
  { chain: 'D', residue: 'Leu', number: 643, closest: 4.76, ligandAtom: 'O1', residueAtom: 'CB', ca: [3.4, 6.8, 8.9], sideChainCentre: [2.8, 6.2, 7.7] },
  { chain: 'C', residue: 'Met', number: 641, closest: 4.82, ligandAtom: 'O1', residueAtom: 'CB', ca: [-4.9, 5.8, 7.8], sideChainCentre: [-3.6, 6.5, 7.2] },
  { chain: 'A', residue: 'Ala', number: 645, closest: 4.90, ligandAtom: 'C13', residueAtom: 'N', ca: [4.2, -5, 12.1], sideChainCentre: [3.3, -6.2, 12] },
  { chain: 'D', residue: 'Val', number: 640, closest: 5.13, ligandAtom: 'CL1', residueAtom: 'CG1', ca: [6.1, 4.5, 5.3], sideChainCentre: [6.1, 2.7, 4.4] },
  { chain: 'A', residue: 'Met', number: 641, closest: 5.16, ligandAtom: 'C13', residueAtom: 'O', ca: [4.2, -7.4, 6.6], sideChainCentre: [2.8, -8, 6.2] },
  { chain: 'A', residue: 'Thr', number: 648, closest: 5.31, ligandAtom: 'C11', residueAtom: 'CG2', ca: [5.7, -0.8, 14.6], sideChainCentre: [4.3, -1, 13.3] },
  { chain: 'D', residue: 'Ala', number: 644, closest: 5.69, ligandAtom: 'CL1', residueAtom: 'N', ca: [4.6, 4, 11.2], sideChainCentre: [5.7, 3, 10.9] },
  { chain: 'B', residue: 'Val', number: 640, closest: 5.83, ligandAtom: 'C2', residueAtom: 'O', ca: [-6.9, -4.7, 6.3], sideChainCentre: [-7.5, -3.3, 5.1] },
];
