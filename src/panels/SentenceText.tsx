// One sentence of the article, with its sources behind a small number.

import { type Inline, isClaim, type Sentence } from '../content/article';
import type { CitationId } from '../content/citations';
import { GroupPhrase, MoleculePhrase } from './Phrase';
import { SourceNote } from './SourceNote';

function InlineText({ part }: { readonly part: Inline }) {
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
      {sentence.text.map((part, index) => (
        <InlineText key={index} part={part} />
      ))}
      {isClaim(sentence) && <SourceNote claim={sentence} numbers={numbers} />}{' '}
    </span>
  );
}
