// Predict a curve: a point at each of a few places is set by dragging or by the arrow keys, and then the known curve is laid over.

import { useState } from 'react';
import { curveAnswer, curveWords, gradeCurve } from '../../../content/stories/questions/grade-curve';
import { placeText, valueText } from '../../../content/stories/questions/number-text';
import type { CurveQuestion } from '../../../content/stories/questions/question';
import { questions } from '../../../languages/en/questions';
import { verdicts } from '../../../languages/en/verdicts';
import { useWords } from '../../language-context';
import type { Answering } from './use-answer';
import { CurvePlot } from './CurvePlot';

interface CurveAnswerProps {
  readonly question: CurveQuestion;
  readonly answering: Answering;
}

export function CurveAnswer({ question, answering: { give, isSettled } }: CurveAnswerProps) {
  const words = useWords(questions);
  const say = useWords(verdicts);
  const { x, y, at } = question;
  const [guesses, setGuesses] = useState<readonly number[]>(() => at.map(() => (y.from + y.to) / 2));
  const [isTouched, setTouched] = useState(false);
  const graded = gradeCurve(question, guesses);
  const set = (index: number, value: number) => {
    setTouched(true);
    setGuesses((former) => former.map((guess, place) => (place === index ? value : guess)));
  };
  const check = () =>
    give({
      isRight: graded.isRight,
      words: graded.isRight ? words.right : words.notQuite,
      told: curveWords(question, graded, say),
      text: curveAnswer(question, guesses, say),
      settles: true,
    });
  return (
    <div className="curve-answer">
      <p className="plot-title" lang="en">{y.label}{y.unit === undefined ? '' : `, ${y.unit}`}</p>
      <CurvePlot question={question} guesses={guesses} isSettled={isSettled} onSet={set} />
      <p className="curve-axis-name" lang="en">{x.label}{x.unit === undefined ? '' : `, ${x.unit}`}</p>
      {isSettled ? (
        <table className="curve-table">
          <caption>
            <span className="curve-key" data-line="known" aria-hidden="true" /> {words.asItIs}, <span className="curve-key" data-line="guess" aria-hidden="true" /> {words.asPredictedLine}
          </caption>
          <thead>
            <tr>
              <th scope="col" lang="en">{x.label}</th>
              <th scope="col">{words.yours}</th>
              <th scope="col">{words.asItIsColumn}</th>
              <th scope="col">{words.near}</th>
            </tr>
          </thead>
          <tbody>
            {graded.points.map(({ at: place, guess, known, isNear }) => (
              <tr key={place}>
                <th scope="row">{placeText(x, place, say.mark)}</th>
                <td>{valueText(y, guess, say.mark)}</td>
                <td>{valueText(y, known, say.mark)}</td>
                <td>{isNear ? words.yes : words.no}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="answer-row">
          <button type="button" className="button" disabled={!isTouched} onClick={check}>
            {words.layOver}
          </button>
          <span className="answer-hint">{words.dragPoints}</span>
        </p>
      )}
    </div>
  );
}
