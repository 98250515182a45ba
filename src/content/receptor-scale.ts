// What a picture of the receptor shows at a scale: the whole, the pore or the pocket, and how wide it is in words.

import type { ReceptorChoice } from '../receptor/receptor-choice';

export type ReceptorPlace = Exclude<ReceptorChoice, 'none'>;

/** Å, half of what the shorter side of the frame shows: between the pore and the whole, and between the pocket and the pore. */
const WHOLE_FROM = 48;
const PORE_FROM = 15;

export const placeAtScale = (scale: number): ReceptorPlace => (scale >= WHOLE_FROM ? 'whole' : scale >= PORE_FROM ? 'pore' : 'pocket');

export const PLACES = [
  ['whole', 'Whole', 'the whole receptor'],
  ['pore', 'Pore', 'the pore in the membrane'],
  ['pocket', 'Pocket', 'the pocket of the drug'],
] as const satisfies readonly (readonly [ReceptorPlace, string, string])[];

const MEANINGS: ReadonlyMap<ReceptorPlace, string> = new Map(PLACES.map(([place, , meaning]) => [place, meaning]));

/** Whole ångströms, two figures for what is large. */
export function acrossWords(scale: number): string {
  const across = 2 * scale;
  return `${across >= 100 ? Math.round(across / 5) * 5 : Math.round(across)}\u00a0Å`;
}

export const scaleWords = (scale: number) => `${acrossWords(scale)} across: ${MEANINGS.get(placeAtScale(scale))}`;
