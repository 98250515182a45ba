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
  /** Unit vectors. */
  readonly axes: readonly [FigurePoint, FigurePoint, FigurePoint];
}

export const DOMAINS: readonly DomainFigure[] = [
  {
    chain: 'A',
    domain: 'ATD',
    residues: [[25, 390]],
    centre: [14, 43.8, 104.4],
    semiAxes: [41.1, 20.6, 18.3],
    axes: [[0.392, -0.476, 0.787], [0.919, 0.156, -0.363], [-0.05, -0.865, -0.499]],
  },
  {
    chain: 'A',
    domain: 'LBD',
    residues: [[397, 545], [660, 799]],
    centre: [8.6, 30.8, 53.8],
    semiAxes: [29.9, 22.4, 19.6],
    axes: [[-0.419, 0.902, 0.105], [-0.054, 0.091, -0.994], [0.907, 0.422, -0.011]],
  },
  {
    chain: 'A',
    domain: 'TMD',
    residues: [[552, 659], [807, 841]],
    centre: [14, -1.5, 1.5],
    semiAxes: [31.3, 23.5, 10.1],
    axes: [[-0.172, 0.339, 0.925], [0.466, 0.855, -0.227], [0.868, -0.392, 0.305]],
  },
  {
    chain: 'B',
    domain: 'ATD',
    residues: [[34, 392]],
    centre: [36.4, 23.6, 94.9],
    semiAxes: [40, 20.3, 18.8],
    axes: [[0.724, 0.671, 0.156], [0.189, 0.024, -0.982], [0.663, -0.741, 0.11]],
  },
  {
    chain: 'B',
    domain: 'LBD',
    residues: [[406, 545], [660, 803]],
    centre: [23.8, -13.3, 56.6],
    semiAxes: [32.4, 21.5, 18.5],
    axes: [[-0.042, 0.267, 0.963], [-0.43, 0.865, -0.258], [0.902, 0.425, -0.078]],
  },
  {
    chain: 'B',
    domain: 'TMD',
    residues: [[552, 659], [810, 838]],
    centre: [-2.4, -12.6, 3.6],
    semiAxes: [32.8, 20.2, 11.7],
    axes: [[0.542, 0.067, 0.838], [0.693, -0.6, -0.4], [-0.476, -0.797, 0.371]],
  },
  {
    chain: 'C',
    domain: 'ATD',
    residues: [[25, 390]],
    centre: [1.3, -35, 110.6],
    semiAxes: [41.3, 20.8, 18.6],
    axes: [[-0.22, 0.549, 0.806], [0.972, 0.194, 0.133], [0.083, -0.813, 0.577]],
  },
  {
    chain: 'C',
    domain: 'LBD',
    residues: [[397, 545], [660, 799]],
    centre: [-2.9, -26.8, 58.3],
    semiAxes: [29.8, 22.4, 19.6],
    axes: [[0.413, -0.904, 0.109], [0.12, 0.173, 0.978], [0.903, 0.391, -0.18]],
  },
  {
    chain: 'C',
    domain: 'TMD',
    residues: [[552, 659], [807, 841]],
    centre: [-15.4, 1.4, 3.6],
    semiAxes: [31.4, 22.6, 11.6],
    axes: [[0.202, -0.345, 0.917], [0.55, 0.815, 0.185], [0.811, -0.466, -0.354]],
  },
  {
    chain: 'D',
    domain: 'ATD',
    residues: [[34, 392]],
    centre: [-22.6, -16.8, 103],
    semiAxes: [39.8, 20.1, 19],
    axes: [[-0.659, -0.659, 0.362], [0.521, -0.054, 0.852], [0.542, -0.75, -0.379]],
  },
  {
    chain: 'D',
    domain: 'LBD',
    residues: [[406, 545], [660, 803]],
    centre: [-17.8, 17.4, 59],
    semiAxes: [32.4, 21.5, 18.2],
    axes: [[0.227, -0.165, 0.96], [-0.344, 0.908, 0.238], [0.911, 0.384, -0.15]],
  },
  {
    chain: 'D',
    domain: 'TMD',
    residues: [[552, 659], [810, 838]],
    centre: [0.8, 12.5, 3.6],
    semiAxes: [32.8, 18.8, 11.6],
    axes: [[-0.47, -0.016, 0.882], [0.719, -0.587, 0.373], [-0.512, -0.809, -0.287]],
  },
];
