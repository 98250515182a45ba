// A question of a story: predict first, then read what is known. What was answered is kept in this tab alone.

import { useId, useRef } from 'react';
import { kindOf, type Question } from '../../content/stories/questions/question';
import { acts } from '../../languages/en/acts';
import { story as storyRoom } from '../../languages/en/story';
import { useWords } from '../language-context';
import { AtomAnswer } from './questions/AtomAnswer';
import { ChooseAnswer } from './questions/ChooseAnswer';
import { CurveAnswer } from './questions/CurveAnswer';
import { OrderAnswer } from './questions/OrderAnswer';
import { useAnswer } from './questions/use-answer';
import { VerdictNote } from './questions/VerdictNote';

interface StoryQuestionProps {
  readonly question: Question;
  readonly numbers: ReadonlyMap<string, number>;
  readonly onAnswer?: (() => void) | undefined;
  /** The steps after it wait for the answer. */
  readonly isHoldingBack?: boolean | undefined;
}

export function StoryQuestion({ question, numbers, onAnswer, isHoldingBack = false }: StoryQuestionProps) {
  const { holding } = useWords(storyRoom);
  const { retry } = useWords(acts);
  const asked = useRef<HTMLParagraphElement>(null);
  const answering = useAnswer(question, asked, onAnswer);
  const prompt = useId();
  const { kind } = question;
  return (
    <>
      <section className="story-question" data-kind={kindOf(question)} aria-labelledby={prompt}>
        <p id={prompt} className="story-prompt" lang="en" ref={asked} tabIndex={-1}>
          {question.prompt}
        </p>
        {kind === 'atom' && <AtomAnswer question={question} answering={answering} />}
        {kind === 'order' && <OrderAnswer key={answering.round} question={question} answering={answering} />}
        {kind === 'curve' && <CurveAnswer key={answering.round} question={question} answering={answering} />}
        {(kind === undefined || kind === 'choose') && <ChooseAnswer key={answering.round} question={question} answering={answering} />}
        {isHoldingBack && <p className="story-holding">{holding}</p>}
      </section>
      {/* There before its words, so that they are spoken. */}
      <div className="story-answer" aria-live="polite">
        <VerdictNote answering={answering} reason={question.reason} numbers={numbers} />
      </div>
      {answering.isSettled && answering.verdict?.isRight !== true && (
        <p className="story-again">
          <button type="button" className="link" onClick={answering.again}>
            {retry}
          </button>
        </p>
      )}
    </>
  );
}
