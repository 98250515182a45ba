// Sentences on paper: words that lead somewhere on the page are words, and each claim has its sign and the numbers of its sources.

import { createElement, type ReactNode } from 'react';
import { type Inline, isClaim, type Sentence } from '../../content/article';
import { StandingSign } from '../StandingSign';

interface PaperTextProps {
  readonly text: readonly Sentence[];
  readonly numbers: ReadonlyMap<string, number>;
}

function word(part: Inline): ReactNode {
  if (typeof part === 'string') return part;
  return 'italic' in part ? <em>{part.italic}</em> : part.text;
}

function signOf(sentence: Sentence, numbers: ReadonlyMap<string, number>): ReactNode {
  if (!isClaim(sentence)) return undefined;
  const count = [...sentence.sources, ...(sentence.ownSources ?? [])].map((source) => numbers.get(source) ?? 0).sort((a, b) => a - b);
  return (
    <span className="paper-sources">
      <StandingSign standing={sentence.standing} />
      {count.join(',')}
    </span>
  );
}

/** No line begins with a sign: it is kept with the word before it. */
function written(sentence: Sentence, numbers: ReadonlyMap<string, number>): readonly ReactNode[] {
  const sign = signOf(sentence, numbers);
  const last = sentence.text.at(-1);
  if (sign === undefined || typeof last !== 'string') return [...sentence.text.map(word), sign, ' '];
  const at = last.lastIndexOf(' ') + 1;
  const before = [...sentence.text.slice(0, -1).map(word), last.slice(0, at)];
  return [...before, createElement('span', { className: 'paper-kept' }, last.slice(at), sign), ' '];
}

export function PaperText({ text, numbers }: PaperTextProps) {
  return createElement('p', { lang: 'en' }, ...text.flatMap((sentence) => written(sentence, numbers)));
}
