// Tells a screen reader the step that the reader went to; whoever scrolls reads it anyway.

import { plainText } from '../../content/article';
import type { Playing } from '../../state/viewer-state';

export function StepSaid({ playing: { story, step, isReadOn } }: { readonly playing: Playing }) {
  const { steps } = story;
  const current = steps[step] ?? steps[0];
  const words = `Step ${step + 1} of ${steps.length}. ${current.title}. ${current.text.map(({ text }) => plainText(text)).join(' ')}`;
  return (
    <p className="visually-hidden" aria-live="polite">
      {!isReadOn && words}
    </p>
  );
}
