// The rings of side chains that line the cavity: measured from PDB 7EU8, in the frame of source.ts, Å.

import type { Chain, FigurePoint } from './source';

export type RingLevel = 'thr' | 'hydrophobic-upper' | 'hydrophobic-lower' | 'asn';

export interface RingMember {
  readonly chain: Chain;
  readonly residue: 'Thr' | 'Ala' | 'Val' | 'Leu' | 'Asn';
  readonly number: number;
  readonly ca: FigurePoint;
  readonly cb: FigurePoint;
  /** Mean of the side-chain atoms that the entry has. */
  readonly sideChainCentre: FigurePoint;
  /** False: the entry ends the side chain at Cβ. */
  readonly sideChainModelled: boolean;
}

export interface RingFigure {
  readonly id: RingLevel;
  /** Å along the pore: the mean of the four Cα. */
  readonly height: number;
  readonly members: readonly RingMember[];
}

/** From the outside of the cell inwards. */
export const RINGS: readonly RingFigure[] = [
  {
    id: 'thr',
    height: 15.1,
    members: [
      { chain: 'A', residue: 'Thr', number: 648, ca: [5.7, -0.8, 14.6], cb: [4.4, -0.8, 13.8], sideChainCentre: [4.3, -1, 13.3], sideChainModelled: true },
      { chain: 'C', residue: 'Thr', number: 648, ca: [-5.9, 0.3, 16.7], cb: [-4.6, 0.2, 15.7], sideChainCentre: [-4.6, 0.4, 15.2], sideChainModelled: true },
      { chain: 'B', residue: 'Thr', number: 647, ca: [-0.6, -5, 14.6], cb: [-0.5, -3.9, 13.6], sideChainCentre: [-0.8, -3.8, 13.1], sideChainModelled: true },
      { chain: 'D', residue: 'Thr', number: 647, ca: [0.8, 5.5, 14.3], cb: [0.6, 4.2, 13.4], sideChainCentre: [0.8, 4.1, 12.9], sideChainModelled: true },
    ],
  },
  {
    id: 'hydrophobic-upper',
    height: 12.2,
    members: [
      { chain: 'A', residue: 'Ala', number: 645, ca: [4.2, -5, 12.1], cb: [3.3, -6.2, 12], sideChainCentre: [3.3, -6.2, 12], sideChainModelled: true },
      { chain: 'C', residue: 'Ala', number: 645, ca: [-4.7, 4.2, 13.6], cb: [-3.7, 5.4, 13.2], sideChainCentre: [-3.7, 5.4, 13.2], sideChainModelled: true },
      { chain: 'B', residue: 'Ala', number: 644, ca: [-4.7, -3.7, 11.9], cb: [-5.8, -2.7, 11.6], sideChainCentre: [-5.8, -2.7, 11.6], sideChainModelled: true },
      { chain: 'D', residue: 'Ala', number: 644, ca: [4.6, 4, 11.2], cb: [5.7, 3, 10.9], sideChainCentre: [5.7, 3, 10.9], sideChainModelled: true },
    ],
  },
  {
    id: 'hydrophobic-lower',
    height: 9.9,
    members: [
      { chain: 'A', residue: 'Val', number: 644, ca: [6.9, -4, 9.6], cb: [6.3, -3.4, 8.3], sideChainCentre: [6.2, -3.6, 7.8], sideChainModelled: true },
      { chain: 'C', residue: 'Val', number: 644, ca: [-7.4, 2.8, 11.3], cb: [-6.8, 2, 10.1], sideChainCentre: [-6.7, 2.2, 9.6], sideChainModelled: true },
      { chain: 'B', residue: 'Leu', number: 643, ca: [-3.9, -6.7, 9.7], cb: [-3.4, -6.2, 8.4], sideChainCentre: [-2, -5.9, 8.5], sideChainModelled: true },
      { chain: 'D', residue: 'Leu', number: 643, ca: [3.4, 6.8, 8.9], cb: [2.8, 6.2, 7.7], sideChainCentre: [2.8, 6.2, 7.7], sideChainModelled: false },
    ],
  },
  {
    id: 'asn',
    height: 0,
    members: [
      { chain: 'A', residue: 'Asn', number: 616, ca: [5.1, 0, -2], cb: [4.3, 0.9, -1.1], sideChainCentre: [3.8, 0.2, 0.1], sideChainModelled: true },
      { chain: 'C', residue: 'Asn', number: 616, ca: [-6.1, -0.3, 0.3], cb: [-5.4, -1.5, 1], sideChainCentre: [-4.8, -1.1, 2.2], sideChainModelled: true },
      { chain: 'B', residue: 'Asn', number: 615, ca: [1.8, -4.3, 1], cb: [3.3, -4.1, 1.2], sideChainCentre: [3.3, -4.1, 1.2], sideChainModelled: false },
      { chain: 'D', residue: 'Asn', number: 615, ca: [-0.8, 4.5, 0.7], cb: [-0.1, 3.6, 1.6], sideChainCentre: [-0.7, 3.5, 3], sideChainModelled: true },
    ],
  },
];
