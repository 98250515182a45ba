// The choices of a handout: paper, ink, pictures, answers.

import { useId } from 'react';
import { PAPERS, type Paper } from '../../content/handout/handout-pages';
import { handout } from '../../languages/en/handout';
import { useWords } from '../language-context';
import type { HandoutChoices } from './handout-choices';

const PAPER_IDS = Object.keys(PAPERS) as Paper[];
const INKS = ['colour', 'grey'] as const;

interface HandoutOptionsProps {
  readonly choices: HandoutChoices;
  readonly onChoose: (patch: Partial<HandoutChoices>) => void;
}

export function HandoutOptions({ choices: { paper, ink, hasPictures, hasAnswers }, onChoose }: HandoutOptionsProps) {
  const words = useWords(handout);
  const name = useId();
  return (
    <div className="handout-options">
      <fieldset>
        <legend>{words.paper}</legend>
        {PAPER_IDS.map((each) => (
          <label key={each}>
            <input type="radio" name={`${name}-paper`} checked={each === paper} onChange={() => onChoose({ paper: each })} /> {words.papers[each]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.ink}</legend>
        {INKS.map((each) => (
          <label key={each}>
            <input type="radio" name={`${name}-ink`} checked={each === ink} onChange={() => onChoose({ ink: each })} /> {words.inks[each]}
          </label>
        ))}
        {ink === 'grey' && <p className="handout-hint">{words.inkHint}</p>}
      </fieldset>
      <label>
        <input type="checkbox" checked={hasPictures} onChange={() => onChoose({ hasPictures: !hasPictures })} /> {words.pictures}
      </label>
      <label>
        <input type="checkbox" checked={hasAnswers} onChange={() => onChoose({ hasAnswers: !hasAnswers })} /> {words.answers}
      </label>
    </div>
  );
}
