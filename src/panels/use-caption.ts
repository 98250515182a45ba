// The caption of the picture as it is now: molecule, method and source.

import { captionText, type Shape } from '../content/share-text';
import { baseOf } from '../state/picture-actions';
import { receptorShown } from '../state/receptor-view';
import type { Origin } from '../state/viewer-state';
import { useViewer } from './viewer-context';

function shapeOf(origin: Origin): Shape {
  if (origin.kind === 'file' || origin.kind === 'src') return { file: origin.file.name };
  return origin.kind === 'library' ? 'library' : 'computed';
}

export function useCaption(link: string | undefined): string {
  const { molecule, origin, variant } = useViewer(({ shown }) => shown);
  const { representation, ...asked } = useViewer(({ options }) => options);
  const worn = useViewer(({ dress, shown }) => (dress?.base === baseOf(shown).molecule ? dress : undefined));
  const receptor = useViewer((state) => receptorShown(state)?.sentence);
  // What was asked for and could not be made is not in the picture.
  const surface = worn?.mesh ? asked.surface : 'none';
  const color = worn?.atoms ? asked.color : 'element';
  return captionText({ molecule, representation, surface, color, shape: shapeOf(origin), variant: variant?.sentence, receptor, link });
}
