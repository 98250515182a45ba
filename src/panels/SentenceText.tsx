// One sentence of the article, with its sources behind a small number.

import { createElement, type ReactNode } from 'react';
import { type Inline, isClaim, type Sentence } from '../content/article';
import { placeId } from './land';
import { PanelLink } from './PanelLink';
import { ComparePhrase, GroupPhrase, MoleculePhrase } from './Phrase';
import { PartPlace, ReceptorPhrase } from './receptor/PartPlace';
import { SourceNote } from './SourceNote';
import { TermNote } from './TermNote';

function inlineText(part: Inline): ReactNode {
  if (typeof part === 'string') return part;
  if ('italic' in part) return <em>{part.italic}</em>;
  if ('concept' in part) return <span className={`concept concept-${part.concept}`}>{part.text}</span>;
  if ('group' in part) return <GroupPhrase group={part.group} or={part.or} text={part.text} />;
  if ('term' in part) return <TermNote term={part.term} text={part.text} />;
  if ('panel' in part) return <PanelLink to={part.panel}>{part.text}</PanelLink>;
  if ('part' in part) return <PartPlace part={part.part} text={part.text} />;
  if ('receptor' in part) return <ReceptorPhrase receptor={part.receptor} text={part.text} />;
  if ('compare' in part) return <ComparePhrase molecule={part.compare} text={part.text} />;
  return <MoleculePhrase molecule={part.molecule} text={part.text} />;
}

/** Pieces between which a line may not break: a comma stays with the button before it, a number with the word before it. */
function keepTogether(parts: readonly Inline[], note: ReactNode): readonly (readonly ReactNode[])[] {
  const runs: ReactNode[][] = [];
  for (const part of parts) {
    const [, mark = '', rest = ''] = typeof part === 'string' ? (/^([,.;:)]*)(.*)$/s.exec(part) ?? []) : [];
    if (typeof part === 'string' && mark !== '' && runs.length > 0) {
      runs.at(-1)?.push(mark);
      if (rest !== '') runs.push([rest]);
    } else {
      runs.push([inlineText(part)]);
    }
  }
  const last = runs.at(-1)?.at(-1);
  if (note === undefined) return runs;
  const opening = typeof last === 'string' ? Math.max(last.lastIndexOf(' '), last.lastIndexOf('-')) + 1 : 0;
  if (typeof last === 'string' && opening > 0) {
    runs.at(-1)?.splice(-1, 1, last.slice(0, opening));
    runs.push([last.slice(opening), note]);
  } else {
    runs.at(-1)?.push(note);
  }
  return runs;
}

const kept = (run: readonly ReactNode[]) => (run.length === 1 ? run[0] : createElement('span', { className: 'keep' }, ...run));

interface SentenceTextProps {
  readonly sentence: Sentence;
  /** Counts the sources in the order in which the panel first leans on them. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Its number in the panel, 1-based, where links lead to it. */
  readonly place?: number | undefined;
}

export function SentenceText({ sentence, numbers, place }: SentenceTextProps) {
  const isClaimed = isClaim(sentence);
  const note = isClaimed ? <SourceNote claim={sentence} numbers={numbers} /> : undefined;
  const attributes = {
    className: 'sentence',
    'data-standing': isClaimed ? sentence.standing : undefined,
    ...(place === undefined ? {} : { id: placeId(place), tabIndex: -1 }),
  };
  return (
    <>
      {createElement('span', attributes, ...keepTogether(sentence.text, note).map(kept))}
      {' '}
    </>
  );
}
