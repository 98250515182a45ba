// The axes of a curve that is predicted, with a slider at each place where a point is set; afterwards both curves.

import type { CSSProperties } from 'react';
import { percent } from '../../../content/figures/axis';
import { shareOn } from '../../../content/stories/questions/grade-curve';
import { numberText, placeText, valueText } from '../../../content/stories/questions/number-text';
import type { CurveQuestion } from '../../../content/stories/questions/question';
import { questions } from '../../../languages/en/questions';
import { verdicts } from '../../../languages/en/verdicts';
import { useWords } from '../../language-context';

interface CurvePlotProps {
  readonly question: CurveQuestion;
  /** On y, one for each place. */
  readonly guesses: readonly number[];
  readonly isSettled: boolean;
  readonly onSet: (index: number, value: number) => void;
}

/** How many steps a point takes from the foot of the axis to its head. */
const STEPS = 40;
const LINES = [0, 0.25, 0.5, 0.75, 1] as const;

export function CurvePlot({ question, guesses, isSettled, onSet }: CurvePlotProps) {
  const words = useWords(questions);
  const { mark } = useWords(verdicts);
  const { x, y, at, curve } = question;
  const left = (place: number) => 100 * shareOn(x, place);
  const top = (value: number) => 100 * (1 - shareOn(y, value));
  const line = (points: readonly (readonly [number, number])[]) => points.map(([place, value]) => `${left(place).toFixed(2)},${top(value).toFixed(2)}`).join(' ');
  const mine = at.map((place, index) => [place, guesses[index] ?? 0] as const);
  return (
    <div className="curve-plot">
      <svg aria-hidden="true">
        {LINES.map((share) => (
          <g key={share}>
            <line className="plot-grid" x1="0" x2="100%" y1={percent(1 - share)} y2={percent(1 - share)} />
            <text x="-18" y={percent(1 - share)} dy="0.35em" textAnchor="end">{numberText(y.from + share * (y.to - y.from), mark)}</text>
          </g>
        ))}
        {at.map((place) => (
          <line key={place} className="curve-place" x1={percent(shareOn(x, place))} x2={percent(shareOn(x, place))} y1="0" y2="100%" />
        ))}
        <svg viewBox="0 0 100 100" width="100%" height="100%" preserveAspectRatio="none">
          <polyline className="curve-guess" points={line(mine)} />
          {isSettled && <polyline className="curve-known" points={line(curve)} />}
        </svg>
        {isSettled && mine.map(([place, value]) => <circle key={place} className="curve-point" cx={`${left(place)}%`} cy={`${top(value)}%`} r="5" />)}
      </svg>
      <div className="curve-ticks" aria-hidden="true">
        {at.map((place) => (
          <span key={place} style={{ left: percent(shareOn(x, place)) }}>{numberText(place, mark)}</span>
        ))}
      </div>
      {!isSettled &&
        mine.map(([place, value], index) => (
          <input
            key={place}
            type="range"
            style={{ '--place': percent(shareOn(x, place)) } as CSSProperties}
            aria-label={words.at(y.label, placeText(x, place, mark))}
            aria-orientation="vertical"
            aria-valuetext={valueText(y, value, mark)}
            min={y.from}
            max={y.to}
            step={(y.to - y.from) / STEPS}
            value={value}
            onChange={({ currentTarget }) => onSet(index, currentTarget.valueAsNumber)}
          />
        ))}
    </div>
  );
}
