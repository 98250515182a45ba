// A step as a screen reader tells it when the reader has gone to it; whoever scrolls reads it anyway.

import { plainText } from '../../content/article';
import type { Story } from '../../content/stories/story';

/** `step`: 0-based. */
export function wordsOf({ steps }: Story, step: number): string {
  const { title, text } = steps[step] ?? steps[0];
  return `Step ${step + 1} of ${steps.length}. ${title}. ${text.map((sentence) => plainText(sentence.text)).join(' ')}`;
}
