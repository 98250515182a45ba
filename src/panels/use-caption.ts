// The caption of the picture as it is now: molecule, method and source.

import { placementSentence } from '../content/describe-placement';
import { atomWords } from '../content/atom-words';
import { captionText, type Shape } from '../content/share-text';
import { captions } from '../languages/en/captions';
import { placing } from '../languages/en/placing';
import { type Rooms, sayIn } from '../languages/room';
import { baseOf } from '../state/picture-actions';
import { receptorShown } from '../state/receptor-view';
import type { Origin } from '../state/viewer-state';
import { useViewer } from './viewer-context';

function shapeOf(origin: Origin): Shape {
  if (origin.kind === 'file' || origin.kind === 'src') return { file: origin.file.name };
  return origin.kind === 'library' ? 'library' : 'computed';
}

/** `rooms`: of the language that it is written in. */
export function useCaption(link: string | undefined, rooms: Rooms): string {
  const { molecule, origin, variant } = useViewer(({ shown }) => shown);
  const { representation, ...asked } = useViewer(({ options }) => options);
  const worn = useViewer(({ dress, shown }) => (dress?.base === baseOf(shown).molecule ? dress : undefined));
  const placed = useViewer(receptorShown);
  const words = { ...atomWords(rooms), captions: rooms(captions), placing: rooms(placing) };
  const receptor = placed && placementSentence(placed.base, placed.placement, words);
  // What was asked for and could not be made is not in the picture.
  const surface = worn?.mesh ? asked.surface : 'none';
  const color = worn?.atoms ? asked.color : 'element';
  const parts = { molecule, representation, surface, color, shape: shapeOf(origin), variant: variant && sayIn(rooms, variant.sentence), receptor, link };
  return captionText(parts, words);
}
