// An upright line of time, true to scale; the words stand beside it in order, each led to its date by a line.

import { linearShare, percent, spreadLabels } from '../../content/figures/axis';
import { TIMELINE_EVENTS, TIMELINE_RANGE, TIMELINE_TICKS } from '../../content/figures/timeline';
import { SentenceText } from '../SentenceText';
import type { DrawingProps } from './drawing-props';

/** Share of the height that one label may take: the style sheet gives it lines enough. */
const LABEL_GAP = 0.0625;
const PLACES = TIMELINE_EVENTS.map(({ year }) => linearShare(year, TIMELINE_RANGE));
const LABELS = spreadLabels(PLACES, LABEL_GAP);

export function Timeline({ numbers }: DrawingProps) {
  return (
    <div className="timeline">
      <svg className="timeline-line" aria-hidden="true">
        <line className="timeline-axis" x1="0" x2="0" y1="0" y2="100%" />
        {TIMELINE_TICKS.map((tick) => {
          const y = percent(linearShare(tick, TIMELINE_RANGE));
          return (
            <g key={tick}>
              <line className="timeline-axis" x1="-6" x2="0" y1={y} y2={y} />
              <text x="-10" y={y} dy="0.35em" textAnchor="end">{tick}</text>
            </g>
          );
        })}
        {TIMELINE_EVENTS.map(({ when, year }, index) => {
          const [at, label] = [percent(PLACES[index] ?? 0), percent(LABELS[index] ?? 0)];
          return (
            <g key={when}>
              <line className="timeline-lead" x1="0" x2="100%" y1={at} y2={label} />
              <circle cx="0" cy={at} r="4" data-year={year} />
            </g>
          );
        })}
      </svg>
      <ol className="timeline-events">
        {TIMELINE_EVENTS.map(({ when, claim }, index) => (
          <li key={when} style={{ top: percent(LABELS[index] ?? 0) }}>
            <div>
              <strong>{when}</strong> <SentenceText sentence={claim} numbers={numbers} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
