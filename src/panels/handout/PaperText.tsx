// Sentences on paper: words that lead somewhere on the page are words, and each claim has its sign and the numbers of its sources.

import { createElement, Fragment, type ReactNode } from 'react';
import { type Inline, isClaim, type Sentence } from '../../content/article';
import { StandingSign } from '../StandingSign';

interface PaperTextProps {
  readonly text: readonly Sentence[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** No line begins with a sign. */
const JOINT = '\u2060';

function word(part: Inline): ReactNode {
  if (typeof part === 'string') return part;
  return 'italic' in part ? <em>{part.italic}</em> : part.text;
}

function Sources({ sentence, numbers }: { readonly sentence: Sentence; readonly numbers: ReadonlyMap<string, number> }) {
  if (!isClaim(sentence)) return null;
  const count = [...sentence.sources, ...(sentence.ownSources ?? [])].map((source) => numbers.get(source) ?? 0).sort((a, b) => a - b);
  return (
    <>
      {JOINT}
      <span className="paper-sources">
        <StandingSign standing={sentence.standing} />
        {count.join(',')}
      </span>
    </>
  );
}

export function PaperText({ text, numbers }: PaperTextProps) {
  const sentences = text.map((sentence) => [
    createElement(Fragment, null, ...sentence.text.map(word)),
    <Sources key="sources" sentence={sentence} numbers={numbers} />,
    ' ',
  ]);
  return createElement('p', { lang: 'en' }, ...sentences.flat());
}
