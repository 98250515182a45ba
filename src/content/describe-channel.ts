// What one channel of the lab does at a moment, in words: the caption of the pore that follows it, and how its picture is to be read.

import type { ChannelState, LabDrugId } from '../pharmacology';
import { STATE_PARTS } from '../pharmacology';

/** As the lab tells it. */
export interface ChannelScene {
  readonly channel: ChannelState;
  readonly drug: LabDrugId | 'none';
  readonly magnesiumMillimolar: number;
  /** Share of open channels that hold a magnesium ion, 0 to 1. */
  readonly magnesiumBlocked: number;
}

const CLOSED = ['Closed, no glutamate', 'Closed, one glutamate', 'Closed, two glutamates'] as const;

/** In a few words: `Open, no drug`. */
function channelWords(state: ChannelState): string {
  const { glutamate, gate, drugInside } = STATE_PARTS[state];
  if (drugInside) return gate === 'open' ? 'Open and blocked: the drug sits in the pore' : `Blocked and ${gate}: trapped`;
  if (gate === 'open') return 'Open, no drug';
  return gate === 'desensitised' ? 'Desensitised: two glutamates, and yet shut' : CLOSED[glutamate];
}

const percent = (share: number) => `${(100 * share).toFixed(share > 0.995 || share < 0.1 ? 1 : 0)}\u00a0%`;

/** Beside the ion in the picture. */
export const magnesiumWords = ({ magnesiumBlocked }: Pick<ChannelScene, 'magnesiumBlocked'>): string => `Mg²⁺, in ${percent(magnesiumBlocked)} of open channels`;

/** The caption: the state, and the ion's share where it is asked for. */
export function channelSentence({ channel, magnesiumMillimolar, magnesiumBlocked }: ChannelScene): string {
  const words = channelWords(channel);
  if (magnesiumMillimolar === 0 || channel !== 'O') return `${words}.`;
  return `${words}. Mg²⁺ sits in ${percent(magnesiumBlocked)} of open channels at a time.`;
}

/** Ketamine of either hand, memantine: as molecules, with and without their proton. */
const FORMULAS: Readonly<Record<'ketamine' | 'memantine', readonly string[]>> = {
  ketamine: ['C13H16ClNO', 'C13H17ClNO+'],
  memantine: ['C12H21N', 'C12H22N+'],
};

/** The drug that can sit in the pore in this run; without one, what a reader puts there is ketamine. */
export const poreDrug = (drug: ChannelScene['drug']): 'ketamine' | 'memantine' => (drug === 'memantine' ? 'memantine' : 'ketamine');

/** Whether a molecule is that drug. */
export const isPoreDrug = (drug: ChannelScene['drug'], { formula }: { readonly formula: string }): boolean => FORMULAS[poreDrug(drug)].includes(formula);

export const SCHEME_SENTENCE =
  'What moves here is a scheme: PDB\u00a07EU8 is one still picture, taken here for the closed gate. How far the gate opens is chosen to be seen, not measured.';
