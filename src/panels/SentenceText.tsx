// One sentence of the article, with its sources behind a small number.

import { createElement, Fragment, type ReactNode } from 'react';
import { type Inline, isClaim, type Sentence } from '../content/article';
import type { CitationId } from '../content/citations';
import { GroupPhrase, MoleculePhrase } from './Phrase';
import { SourceNote } from './SourceNote';

function inlineText(part: Inline): ReactNode {
  if (typeof part === 'string') return part;
  if ('italic' in part) return <em>{part.italic}</em>;
  if ('concept' in part) return <span className={`concept concept-${part.concept}`}>{part.text}</span>;
  if ('group' in part) return <GroupPhrase group={part.group} text={part.text} />;
  return <MoleculePhrase molecule={part.molecule} text={part.text} />;
}

/** `numbers` counts the sources in the order in which the panel first leans on them. */
export function SentenceText({ sentence, numbers }: { readonly sentence: Sentence; readonly numbers: ReadonlyMap<CitationId, number> }) {
  return (
    <span className="sentence">
      {createElement(Fragment, undefined, ...sentence.text.map(inlineText))}
      {isClaim(sentence) && <SourceNote claim={sentence} numbers={numbers} />}{' '}
    </span>
  );
}
