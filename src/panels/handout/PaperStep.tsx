// One step on paper: its number and title, what it shows, and as much of its text as the page has room for.

import { cutText, type HandoutStep } from '../../content/handout/handout';
import { handout } from '../../languages/en/handout';
import { useWords } from '../language-context';
import { PaperFormula } from './PaperFormula';
import { PaperText } from './PaperText';
import type { StepPicture } from './story-pictures';

interface PaperStepProps {
  readonly step: HandoutStep;
  readonly picture: StepPicture | undefined;
  readonly hasPicture: boolean;
  /** Words. */
  readonly most: number;
  readonly numbers: ReadonlyMap<string, number>;
}

export function PaperStep({ step: { number, step }, picture, hasPicture, most, numbers }: PaperStepProps) {
  const words = useWords(handout);
  const text = cutText(step.text, most);
  return (
    <li className="paper-step">
      <h3 lang="en">
        <b>{number}</b>{' '}
        <span>{step.title}</span>
      </h3>
      <div className="paper-step-body">
        {hasPicture && (
          <span className="paper-picture">
            {picture?.image === undefined ? <PaperFormula loaded={picture?.loaded} /> : <img src={picture.image} alt={words.pictureOf(step.title)} />}
          </span>
        )}
        <PaperText text={text} numbers={numbers} />
      </div>
    </li>
  );
}
