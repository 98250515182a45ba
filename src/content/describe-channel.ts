// What one channel of the lab does at a moment, in words: the caption of the pore that follows it, and how its picture is to be read.

import { channel as room } from '../languages/en/channel';
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

type Words = typeof room.words;

/** In a few words: `Open, no drug`. */
function channelWords(state: ChannelState, say: Words): string {
  const { glutamate, gate, drugInside } = STATE_PARTS[state];
  if (drugInside) return gate === 'open' ? say.blocked : say.trapped[gate];
  if (gate === 'open') return say.open;
  return gate === 'desensitised' ? say.desensitised : say.closed[glutamate];
}

/** The caption: the state, and the ion's share where it is asked for. */
export function channelSentence({ channel, magnesiumMillimolar, magnesiumBlocked }: ChannelScene, say: Words = room.words): string {
  const words = channelWords(channel, say);
  return magnesiumMillimolar === 0 || channel !== 'O' ? say.state(words) : say.withMagnesium(words, magnesiumBlocked);
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
