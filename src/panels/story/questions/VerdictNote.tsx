// Whether an answer was right, by a sign and in words, and once it is settled the reason with its sources.

import { useEffect, useRef } from 'react';
import type { Sentence } from '../../../content/article';
import { Icon } from '../../Icon';
import { Sentences } from '../../Sentences';
import type { Answering } from './use-answer';

interface VerdictNoteProps {
  readonly answering: Pick<Answering, 'verdict' | 'isSettled'>;
  readonly reason: readonly Sentence[];
  readonly numbers: ReadonlyMap<string, number>;
}

export function VerdictNote({ answering: { verdict, isSettled }, reason, numbers }: VerdictNoteProps) {
  const note = useRef<HTMLParagraphElement>(null);
  // What was picked in the picture may have been answered out of sight.
  useEffect(() => {
    if (verdict) note.current?.scrollIntoView?.({ block: 'nearest' });
  }, [verdict]);
  if (!verdict) return null;
  const { isRight, words, told, clue } = verdict;
  return (
    <p ref={note} className="story-reason" data-verdict={isRight === undefined ? 'shown' : isRight ? 'right' : 'wrong'}>
      {isRight !== undefined && <Icon name={isRight ? 'done' : 'close'} />}
      <strong>
        {words} {told !== undefined && `${told} `}
        {clue !== undefined && <span lang="en">{clue} </span>}
      </strong>
      {isSettled && (
        <span lang="en">
          <Sentences text={reason} numbers={numbers} />
        </span>
      )}
    </p>
  );
}
