// The stretches of residues that PDB 7EU8 does not model, by chain.

import type { Chain } from './source';

/** First and last missing residue of each. */
export const GAPS: Readonly<Record<Chain, readonly (readonly [first: number, last: number])[]>> = {
  A: [[53, 57], [187, 188], [490, 495], [546, 551], [583, 602], [619, 625], [800, 806]],
  B: [[43, 44], [201, 212], [328, 330], [393, 402], [442, 450], [580, 599], [804, 809]],
  C: [[53, 57], [187, 188], [490, 495], [546, 550], [583, 602], [800, 806]],
  D: [[43, 44], [201, 214], [249, 252], [393, 405], [439, 450], [580, 599], [804, 808]],
};
