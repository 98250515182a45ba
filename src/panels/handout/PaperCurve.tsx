// Axes to draw a curve on, with a dashed line at each place where a point is asked for; on the page of answers with the curve.

import { shareOn } from '../../content/stories/questions/grade-curve';
import { numberText } from '../../content/stories/questions/number-text';
import type { CurveQuestion } from '../../content/stories/questions/question';

interface PaperCurveProps {
  readonly question: CurveQuestion;
  readonly isSolved: boolean;
}

/** Units of the drawing, about a quarter of a millimetre: the axes, and the room for numbers beside them. */
const AXES = { width: 300, height: 150, left: 34, right: 10, top: 8, bottom: 24 } as const;
const LINES = [0, 0.25, 0.5, 0.75, 1] as const;

const name = (label: string, unit: string | undefined) => (unit === undefined ? label : `${label}, ${unit}`);

export function PaperCurve({ question: { x, y, at, curve }, isSolved }: PaperCurveProps) {
  const { width, height, left, right, top, bottom } = AXES;
  const across = (place: number) => left + width * shareOn(x, place);
  const up = (share: number) => top + height * (1 - share);
  const points = curve.map(([place, value]) => `${across(place).toFixed(1)},${up(shareOn(y, value)).toFixed(1)}`).join(' ');
  return (
    <figure className="paper-curve" lang="en">
      <figcaption>{name(y.label, y.unit)}</figcaption>
      <svg viewBox={`0 0 ${left + width + right} ${top + height + bottom}`} aria-hidden="true">
        {LINES.map((share) => (
          <g key={share}>
            <line className="paper-grid" x1={left} x2={left + width} y1={up(share)} y2={up(share)} />
            <text x={left - 5} y={up(share) + 4} textAnchor="end">{numberText(y.from + share * (y.to - y.from))}</text>
          </g>
        ))}
        {at.map((place) => (
          <g key={place}>
            <line className="paper-place" x1={across(place)} x2={across(place)} y1={top} y2={top + height} />
            <text x={across(place)} y={top + height + 16} textAnchor="middle">{numberText(place)}</text>
          </g>
        ))}
        <path className="paper-axes" d={`M${left} ${top}v${height}h${width}`} />
        {isSolved && <polyline className="paper-known" points={points} />}
      </svg>
      <p>{name(x.label, x.unit)}</p>
    </figure>
  );
}
