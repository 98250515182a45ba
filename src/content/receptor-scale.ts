// What a picture of the receptor shows at a scale: the whole, the pore or the pocket, and how wide it is in words.

import type { ReceptorChoice } from '../receptor/receptor-choice';
import type { Surroundings } from '../representations/surroundings';

export type ReceptorPlace = Exclude<ReceptorChoice, 'none'>;

type Journey = Pick<Surroundings, 'journey'>;

/** Å, half of what the shorter side of the frame shows, where the way is not known. */
const STOPS: Journey = { journey: [{ center: [0, 0, 0], radius: 98 }, { center: [0, 0, 0], radius: 34 }, { center: [0, 0, 0], radius: 12 }] };

/** The stop of the way that is nearest by factor. */
export function placeAtScale(scale: number, { journey }: Journey = STOPS): ReceptorPlace {
  const [whole = 1, pore = whole, pocket = pore] = journey.map(({ radius }) => radius);
  if (scale * scale >= whole * pore) return 'whole';
  return scale * scale >= pore * pocket ? 'pore' : 'pocket';
}

/** From far to near, as the stops of the way are. */
export const PLACES = ['whole', 'pore', 'pocket'] as const satisfies readonly ReceptorPlace[];

/** Whole ångströms, two figures for what is large. */
export function acrossWords(scale: number): string {
  const across = 2 * scale;
  return `${across >= 100 ? Math.round(across / 5) * 5 : Math.round(across)}\u00a0Å`;
}
