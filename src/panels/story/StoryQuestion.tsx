// A question of a story: predict first, then read what is known. No answer is scored.

import { useId, useState } from 'react';
import type { Question } from '../../content/stories/story';
import { Icon } from '../Icon';
import { Sentences } from '../Sentences';

interface StoryQuestionProps {
  readonly question: Question;
  readonly numbers: ReadonlyMap<string, number>;
  readonly onAnswer?: (() => void) | undefined;
  /** The steps after it wait for the answer. */
  readonly isHoldingBack?: boolean | undefined;
}

export function StoryQuestion({ question, numbers, onAnswer, isHoldingBack = false }: StoryQuestionProps) {
  const [chosen, setChosen] = useState<number>();
  const prompt = useId();
  const { choices, answer } = question;
  const isRight = chosen === answer;
  return (
    <>
      <section className="story-question" aria-labelledby={prompt}>
        <p id={prompt} className="story-prompt">
          {question.prompt}
        </p>
        <ul>
          {choices.map((choice, index) => (
            <li key={choice}>
              <button
                type="button"
                className="button story-choice"
                aria-pressed={chosen === index}
                data-right={chosen !== undefined && index === answer}
                onClick={() => {
                  setChosen(index);
                  onAnswer?.();
                }}
              >
                {chosen !== undefined && index === answer && <Icon name="done" />}
                <span>{choice}</span>
              </button>
            </li>
          ))}
        </ul>
        {isHoldingBack && <p className="story-holding">What follows waits until you choose, or go on.</p>}
      </section>
      {/* There before its words, so that they are spoken. */}
      <div className="story-answer" aria-live="polite">
        {chosen !== undefined && (
          <p className="story-reason">
            <strong>{isRight ? 'As you predicted. ' : `A fair guess, but the answer is: ${choices[answer] ?? ''}. `}</strong>
            <Sentences text={question.reason} numbers={numbers} />
          </p>
        )}
      </div>
    </>
  );
}
