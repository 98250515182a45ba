// Predict a curve: a point at each of a few places is set by dragging or by the arrow keys, and then the known curve is laid over.

import { useState } from 'react';
import { curveAnswer, curveWords, gradeCurve } from '../../../content/stories/questions/grade-curve';
import { placeText, valueText } from '../../../content/stories/questions/number-text';
import type { CurveQuestion } from '../../../content/stories/questions/question';
import type { Answering } from './use-answer';
import { CurvePlot } from './CurvePlot';

interface CurveAnswerProps {
  readonly question: CurveQuestion;
  readonly answering: Answering;
}

export function CurveAnswer({ question, answering: { give, isSettled } }: CurveAnswerProps) {
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
      words: `${graded.isRight ? 'Right.' : 'Not quite.'} ${curveWords(question, graded)}`,
      text: curveAnswer(question, guesses),
      settles: true,
    });
  return (
    <div className="curve-answer">
      <p className="plot-title">{y.label}{y.unit === undefined ? '' : `, ${y.unit}`}</p>
      <CurvePlot question={question} guesses={guesses} isSettled={isSettled} onSet={set} />
      <p className="curve-axis-name">{x.label}{x.unit === undefined ? '' : `, ${x.unit}`}</p>
      {isSettled ? (
        <table className="curve-table">
          <caption>
            <span className="curve-key" data-line="known" aria-hidden="true" /> as it is, <span className="curve-key" data-line="guess" aria-hidden="true" /> as you predicted
          </caption>
          <thead>
            <tr>
              <th scope="col">{x.label}</th>
              <th scope="col">Yours</th>
              <th scope="col">As it is</th>
              <th scope="col">Near enough</th>
            </tr>
          </thead>
          <tbody>
            {graded.points.map(({ at: place, guess, known, isNear }) => (
              <tr key={place}>
                <th scope="row">{placeText(x, place)}</th>
                <td>{valueText(y, guess)}</td>
                <td>{valueText(y, known)}</td>
                <td>{isNear ? 'yes' : 'no'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="answer-row">
          <button type="button" className="button" disabled={!isTouched} onClick={check}>
            Lay the curve over it
          </button>
          <span className="answer-hint">Drag the points, or step them by the arrow keys.</span>
        </p>
      )}
    </div>
  );
}
