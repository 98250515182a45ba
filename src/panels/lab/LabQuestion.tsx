// What an experiment does, and what the reader thinks will come of it: predicted before the run is shown, or skipped.

import { useEffect, useId, useRef, useState } from 'react';
import type { ExperimentText } from '../../content/lab/experiment-text';
import { Icon } from '../Icon';
import { numberSentences } from '../numbering';
import { Sentences } from '../Sentences';

interface LabQuestionProps {
  readonly text: ExperimentText;
  /** The run is shown already. */
  readonly isRevealed: boolean;
  readonly onReveal: () => void;
}

export function LabQuestion({ text, isRevealed, onReveal }: LabQuestionProps) {
  const { done, question, look } = text;
  const [chosen, setChosen] = useState<number>();
  const prompt = useId();
  const answer = useRef<HTMLParagraphElement>(null);
  const numbers = numberSentences([...done, ...question.reason, ...look]);
  const [wasAsked] = useState(!isRevealed);
  // The choices go; what they led to is read next.
  useEffect(() => {
    if (isRevealed && wasAsked) answer.current?.focus({ preventScroll: true });
  }, [isRevealed, wasAsked]);
  const right = question.choices[question.answer] ?? '';
  const verdict = chosen === undefined ? `Answer: ${right}.` : chosen === question.answer ? `${right}: as you predicted.` : `You thought: ${question.choices[chosen] ?? ''}. It is: ${right}.`;
  return (
    <section className="lab-question" aria-labelledby={prompt}>
      <p>
        <Sentences text={done} numbers={numbers} />
      </p>
      <p id={prompt} className="lab-prompt">
        {isRevealed ? '' : 'Predict first: '}
        {question.prompt}
      </p>
      {isRevealed ? (
        <>
          <p ref={answer} tabIndex={-1} className="lab-answer">
            <strong>{verdict}</strong> <Sentences text={question.reason} numbers={numbers} />
          </p>
          <p className="lab-look">
            <strong>Where to look.</strong> <Sentences text={look} numbers={numbers} />
          </p>
        </>
      ) : (
        <>
          <ul>
            {question.choices.map((choice, index) => (
              <li key={choice}>
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    setChosen(index);
                    onReveal();
                  }}
                >
                  {choice}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className="link" onClick={onReveal}>
            Show it without predicting
          </button>
        </>
      )}
    </section>
  );
}

/** The reader's own experiment asks nothing. */
export function OwnExperiment() {
  return (
    <p className="lab-own">
      <Icon name="view" /> Set what you like below. The address of the page is a link to it, and undo brings the last one back.
    </p>
  );
}
