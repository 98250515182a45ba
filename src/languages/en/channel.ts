// What one channel of the lab does at a moment: the caption of the pore that follows it.

import { room } from '../room';
import { english } from '../tongue';

const percent = (share: number) => `${english.number(100 * share, share > 0.995 || share < 0.1 ? 1 : 0)}\u00a0%`;

export const channel = room('channel', {
  closed: { 0: 'Closed, no glutamate', 1: 'Closed, one glutamate', 2: 'Closed, two glutamates' },
  open: 'Open, no drug',
  desensitised: 'Desensitised: two glutamates, and yet shut',
  blocked: 'Open and blocked: the drug sits in the pore',
  trapped: { closed: 'Blocked and closed: trapped', desensitised: 'Blocked and desensitised: trapped' },
  state: (words: string) => `${words}.`,
  /** `share`: of open channels that hold the ion, 0 to 1. */
  withMagnesium: (words: string, share: number) => `${words}. Mg²⁺ sits in ${percent(share)} of open channels at a time.`,
  /** Beside the ion in the picture. */
  magnesium: (share: number) => `Mg²⁺, in ${percent(share)} of open channels`,
  atRest: (sentence: string) => `At rest: ${sentence.toLowerCase()}`,
  drugs: { ketamine: 'ketamine', memantine: 'memantine' },
  ball: (drug: string, molecule: string) => `The run is of ${drug}, drawn as a ball; ${molecule} is not shown meanwhile.`,
});
