// What a step says: its title, its sentences, and its question.

import type { Step } from '../../content/stories/story';
import { story } from '../../languages/en/story';
import { useWords } from '../language-context';
import { Sentences } from '../Sentences';
import { StoryLab } from './StoryLab';
import { StoryQuestion } from './StoryQuestion';

interface StepTextProps {
  readonly step: Step;
  /** 0-based. */
  readonly index: number;
  /** Of the story. */
  readonly count: number;
  readonly titleId?: string;
  readonly numbers: ReadonlyMap<string, number>;
  readonly onAnswer?: () => void;
  /** The steps after it wait for the answer. */
  readonly isHoldingBack?: boolean;
}

export function StepText({ step, index, count, titleId, numbers, onAnswer, isHoldingBack }: StepTextProps) {
  const words = useWords(story);
  return (
    <>
      <div className="story-words">
        <h3 id={titleId} tabIndex={-1}>
          <span className="visually-hidden">{`${words.stepOf(index + 1, count)}. `}</span>
          <span lang="en">{step.title}</span>
        </h3>
        <p lang="en">
          <Sentences text={step.text} numbers={numbers} />
        </p>
      </div>
      {step.view.lab !== undefined && <StoryLab lab={step.view.lab} index={index} />}
      {step.question && <StoryQuestion key={step.id} question={step.question} numbers={numbers} onAnswer={onAnswer} isHoldingBack={isHoldingBack} />}
    </>
  );
}
