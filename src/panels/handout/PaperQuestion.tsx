// A question with room for its answer: boxes to tick or to number, a formula to mark, axes to draw on.

import type { ReactNode } from 'react';
import { moleculeName } from '../../content/describe-molecule';
import type { HandoutQuestion } from '../../content/handout/handout';
import { offeredOrder } from '../../content/stories/questions/grade-order';
import { handout } from '../../languages/en/handout';
import type { LoadedMolecule } from '../../state/viewer-state';
import { useWords } from '../language-context';
import { useAtomWords } from '../use-atom-words';
import { PaperCurve } from './PaperCurve';
import { PaperFormula } from './PaperFormula';

interface PaperQuestionProps {
  readonly asked: HandoutQuestion;
  /** What its step shows. */
  readonly loaded: LoadedMolecule | undefined;
}

function Room({ asked: { question }, loaded }: PaperQuestionProps): ReactNode {
  const words = useWords(handout);
  const say = useAtomWords();
  if (question.kind === 'atom') {
    return (
      <>
        {loaded && <p className="paper-how">{words.circle(moleculeName(loaded.molecule, say))}</p>}
        <PaperFormula loaded={loaded} />
      </>
    );
  }
  if (question.kind === 'curve') {
    return (
      <>
        <p className="paper-how">{words.draw}</p>
        <PaperCurve question={question} isSolved={false} />
      </>
    );
  }
  const isOrder = question.kind === 'order';
  const rows = isOrder ? offeredOrder(question.items).map((item) => question.items[item] ?? '') : question.choices;
  return (
    <>
      <p className="paper-how">{isOrder ? words.number(rows.length) : words.tick}</p>
      {isOrder && question.ends && (
        <p className="paper-how" lang="en">
          1: {question.ends[0]}; {rows.length}: {question.ends[1]}
        </p>
      )}
      <ul className="paper-boxes" lang="en">
        {rows.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
    </>
  );
}

export function PaperQuestion({ asked, loaded }: PaperQuestionProps) {
  return (
    <li className="paper-question">
      <p className="paper-prompt" lang="en">
        <b>{asked.number}</b>{' '}
        <span>{asked.question.prompt}</span>
      </p>
      <Room asked={asked} loaded={loaded} />
    </li>
  );
}
