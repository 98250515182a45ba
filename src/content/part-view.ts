// Which view of the receptor shows a part: a residue is too small for the whole, a domain too large for the pocket.

import { numbersOfPart } from '../receptor/part-groups';
import { type PartKind, RECEPTOR_PARTS } from '../receptor/parts';
import type { ReceptorChoice } from '../receptor/receptor-choice';
import type { Surroundings } from '../representations/surroundings';
import { placeAtScale, PLACES } from './receptor-scale';

type View = Exclude<ReceptorChoice, 'none'>;

/** The first is the best; in the others it is seen as well. */
const SEEN_IN: Readonly<Record<PartKind, readonly [View, ...View[]]>> = {
  residue: ['pocket', 'pore'],
  helix: ['pore'],
  loop: ['pore'],
  gate: ['pore'],
  axis: ['pore'],
  domain: ['whole'],
  site: ['whole'],
  membrane: ['whole', 'pore'],
};

/** From the closest. */
const CLOSEST_FIRST: readonly View[] = ['pocket', 'pore', 'whole'];

const widthOf = (views: readonly View[]) => CLOSEST_FIRST.indexOf(views[0] ?? 'pocket');

function viewsOf(id: string): readonly View[] {
  const numbers = numbersOfPart(id);
  const kinds = numbers.flatMap((number) => RECEPTOR_PARTS[number]?.kind ?? []);
  const views = kinds.map((kind) => SEEN_IN[kind]).sort((a, b) => widthOf(b) - widthOf(a))[0] ?? ['pore'];
  // A ring is more than the drug's nearest neighbours.
  return id.endsWith('-ring') ? ['pore', 'pocket'] : views;
}

/** What the option `receptor` should be for a part or a group to be seen: as it is, where that will do. */
export function viewOfPart(id: string, now: ReceptorChoice): View {
  const views = viewsOf(id);
  return views.find((view) => view === now) ?? views[0] ?? 'pore';
}

/** Å below the middle of the picture: what is nearer to it is seen above a card below. */
const LOW = 1;

/** Whether a part or group lies in the lower half of a picture of that scale, Å, seen from the side: a card below would lie upon it. */
export function isLowPart(id: string, scale: number, way: Pick<Surroundings, 'journey'>): boolean {
  const heights = numbersOfPart(id).flatMap((number) => RECEPTOR_PARTS[number]?.centre[1] ?? []);
  const place = placeAtScale(scale, way);
  const { center: [, middle] } = way.journey[PLACES.indexOf(place)] ?? way.journey[0];
  return heights.length > 0 && heights.reduce((sum, height) => sum + height, 0) / heights.length < middle - LOW;
}
