// The domains of each subunit as ellipsoids fitted to their atoms: measured from PDB 7EU8, in the frame of source.ts, Å.

import type { Chain, FigurePoint } from './source';

export type DomainName = 'ATD' | 'LBD' | 'TMD';

export interface DomainFigure {
  readonly chain: Chain;
  readonly domain: DomainName;
  /** First and last residue of each stretch. */
  readonly residues: readonly (readonly [first: number, last: number])[];
  readonly centre: FigurePoint;
  /** Å, in the order of the axes. */
  readonly semiAxes: readonly [number, number, number];
  /** Unit vectors, in thousandths; of the left hand. */
  readonly axes: readonly [FigurePoint, FigurePoint, FigurePoint];
}

export const DOMAINS: readonly DomainFigure[] = [
  {
    chain: 'A',
    domain: 'ATD',
    residues: [[25, 390]],
    centre: [14, 43.8, 104.4],
    semiAxes: [41.1, 20.6, 18.3],
    axes: [[392, -476, 787], [919, 156, -363], [-50, -865, -499]],
  },
  {
    chain: 'A',
    domain: 'LBD',
    residues: [[397, 545], [660, 799]],
    centre: [8.6, 30.8, 53.8],
    semiAxes: [29.9, 22.4, 19.6],
    axes: [[-419, 902, 105], [-54, 91, -994], [907, 422, -11]],
  },
  {
    chain: 'A',
    domain: 'TMD',
    residues: [[552, 659], [807, 841]],
    centre: [14, -1.5, 1.5],
    semiAxes: [31.3, 23.5, 10.1],
    axes: [[-172, 339, 925], [466, 855, -227], [868, -392, 305]],
  },
  {
    chain: 'B',
    domain: 'ATD',
    residues: [[34, 392]],
    centre: [36.4, 23.6, 94.9],
    semiAxes: [40, 20.3, 18.8],
    axes: [[724, 671, 156], [189, 24, -982], [663, -741, 110]],
  },
  {
    chain: 'B',
    domain: 'LBD',
    residues: [[406, 545], [660, 803]],
    centre: [23.8, -13.3, 56.6],
    semiAxes: [32.4, 21.5, 18.5],
    axes: [[-42, 267, 963], [-430, 865, -258], [902, 425, -78]],
  },
  {
    chain: 'B',
    domain: 'TMD',
    residues: [[552, 659], [810, 838]],
    centre: [-2.4, -12.6, 3.6],
    semiAxes: [32.8, 20.2, 11.7],
    axes: [[542, 67, 838], [693, -600, -400], [-476, -797, 371]],
  },
  {
    chain: 'C',
    domain: 'ATD',
    residues: [[25, 390]],
    centre: [1.3, -35, 110.6],
    semiAxes: [41.3, 20.8, 18.6],
    axes: [[-220, 549, 806], [972, 194, 133], [83, -813, 577]],
  },
  {
    chain: 'C',
    domain: 'LBD',
    residues: [[397, 545], [660, 799]],
    centre: [-2.9, -26.8, 58.3],
    semiAxes: [29.8, 22.4, 19.6],
    axes: [[413, -904, 109], [120, 173, 978], [903, 391, -180]],
  },
  {
    chain: 'C',
    domain: 'TMD',
    residues: [[552, 659], [807, 841]],
    centre: [-15.4, 1.4, 3.6],
    semiAxes: [31.4, 22.6, 11.6],
    axes: [[202, -345, 917], [550, 815, 185], [811, -466, -354]],
  },
  {
    chain: 'D',
    domain: 'ATD',
    residues: [[34, 392]],
    centre: [-22.6, -16.8, 103],
    semiAxes: [39.8, 20.1, 19],
    axes: [[-659, -659, 362], [521, -54, 852], [542, -750, -379]],
  },
  {
    chain: 'D',
    domain: 'LBD',
    residues: [[406, 545], [660, 803]],
    centre: [-17.8, 17.4, 59],
    semiAxes: [32.4, 21.5, 18.2],
    axes: [[227, -165, 960], [-344, 908, 238], [911, 384, -150]],
  },
  {
    chain: 'D',
    domain: 'TMD',
    residues: [[552, 659], [810, 838]],
    centre: [0.8, 12.5, 3.6],
    semiAxes: [32.8, 18.8, 11.6],
    axes: [[-470, -16, 882], [719, -587, 373], [-512, -809, -287]],
  },
];
