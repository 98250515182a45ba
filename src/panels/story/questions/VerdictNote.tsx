// Whether an answer was right, by a sign and in words, and once it is settled the reason with its sources.

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
  if (!verdict) return null;
  const { isRight, words } = verdict;
  return (
    <p className="story-reason" data-verdict={isRight === undefined ? 'shown' : isRight ? 'right' : 'wrong'}>
      {isRight !== undefined && <Icon name={isRight ? 'done' : 'close'} />}
      <strong>{words} </strong>
      {isSettled && <Sentences text={reason} numbers={numbers} />}
    </p>
  );
}
