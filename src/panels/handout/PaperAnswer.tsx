// A question with its answer and the reason, for the page that the teacher keeps.

import type { ReactNode } from 'react';
import type { HandoutQuestion } from '../../content/handout/handout';
import { pickedName, rightAtoms, targetOf } from '../../content/stories/questions/grade-atoms';
import { knownAt } from '../../content/stories/questions/grade-curve';
import { placeText, valueText } from '../../content/stories/questions/number-text';
import type { LoadedMolecule } from '../../state/viewer-state';
import { useVerdictWords } from '../story/questions/use-verdict-words';
import { PaperCurve } from './PaperCurve';
import { PaperFormula } from './PaperFormula';
import { PaperText } from './PaperText';

interface PaperAnswerProps {
  readonly asked: HandoutQuestion;
  readonly loaded: LoadedMolecule | undefined;
  readonly numbers: ReadonlyMap<string, number>;
}

/** More are ringed, but not named. */
const MOST_NAMED = 3;

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function Solution({ asked: { question }, loaded }: Omit<PaperAnswerProps, 'numbers'>): ReactNode {
  const say = useVerdictWords();
  switch (question.kind) {
    case 'atom': {
      // A pattern is found by a worker, and paper does not wait for it: the clue says what to look for.
      const right = loaded && targetOf(question)?.kind !== 'smarts' ? rightAtoms(loaded.molecule, question) : [];
      const names = loaded && right.length <= MOST_NAMED ? right.map((atom) => pickedName(loaded.molecule, atom, say)) : [];
      return (
        <>
          {names.length > 0 ? <p className="paper-solution">{`${capital(names.join('; '))}.`}</p> : <p className="paper-solution" lang="en">{question.clue}</p>}
          {right.length > 0 && <PaperFormula loaded={loaded} ringed={right} />}
        </>
      );
    }
    case 'curve':
      return (
        <>
          <p className="paper-solution" lang="en">
            {question.at.map((place) => `${placeText(question.x, place)}: ${valueText(question.y, knownAt(question, place))}`).join('; ')}
          </p>
          <PaperCurve question={question} isSolved />
        </>
      );
    case 'order':
      return <p className="paper-solution" lang="en">{question.items.map((item, place) => `${place + 1}. ${item}`).join('; ')}</p>;
    default:
      return <p className="paper-solution" lang="en">{question.choices[question.answer]}</p>;
  }
}

export function PaperAnswer({ asked, loaded, numbers }: PaperAnswerProps) {
  return (
    <li className="paper-question">
      <p className="paper-prompt" lang="en">
        <b>{asked.number}</b>{' '}
        <span>{asked.question.prompt}</span>
      </p>
      <Solution asked={asked} loaded={loaded} />
      <PaperText text={asked.question.reason} numbers={numbers} />
    </li>
  );
}
