// One figure of the article: title, drawing, caption, and all that is drawn in words, with the sources of each.

import { type ComponentType, useId, useMemo } from 'react';
import { type List, plainText, type Table } from '../../content/article';
import { FIGURE_KINDS } from '../../content/figures/figure';
import type { FigureId } from '../../content/figures/figure-ids';
import { FIGURES, placeOfFigure, sourcesOfPanel } from '../../content/figures/figures';
import { placeId } from '../land';
import { type FigureProps, numbered } from '../numbering';
import { Sentences } from '../Sentences';
import { ChannelStates } from './ChannelStates';
import type { DrawingProps } from './drawing-props';
import { MagnesiumCurve } from './MagnesiumCurve';
import { PlasmaLevels } from './PlasmaLevels';
import { Synapse } from './Synapse';
import { Timeline } from './Timeline';
import { TrialsPlot } from './TrialsPlot';

const DRAWINGS: Readonly<Record<FigureId, ComponentType<DrawingProps>>> = {
  timeline: Timeline,
  magnesium: MagnesiumCurve,
  synapse: Synapse,
  'channel-states': ChannelStates,
  'plasma-levels': PlasmaLevels,
  trials: TrialsPlot,
};

interface WordsProps {
  readonly numbers: ReadonlyMap<string, number>;
}

function InWords({ of, numbers }: WordsProps & { readonly of: Table | List }) {
  if ('list' in of) {
    return (
      <ul className="points">
        {of.list.map((paragraph) => (
          <li key={plainText(paragraph[0]?.text ?? [])}>
            <Sentences text={paragraph} numbers={numbers} />
          </li>
        ))}
      </ul>
    );
  }
  const [first, ...others] = of.columns;
  return (
    <table className="article-table">
      <caption>{of.caption}</caption>
      <thead>
        <tr>
          {[first, ...others].map((column) => (
            <th key={column} scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {of.rows.map(({ title, cells }) => (
          <tr key={plainText(title)}>
            <th scope="row">{plainText(title)}</th>
            {cells.map((cell, index) => (
              <td key={others[index]} data-column={others[index]}>
                <Sentences text={cell} numbers={numbers} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Figure({ id, text }: FigureProps) {
  const { title, kind, summary, caption, alternative, isDrawnInWords } = FIGURES[id];
  const titleId = useId();
  const summaryId = useId();
  const Drawing = DRAWINGS[id];
  const numbers = useMemo(() => numbered(sourcesOfPanel(text)), [text]);
  return (
    <figure className={`figure figure-${id}`} id={placeId(placeOfFigure(id))} tabIndex={-1} aria-labelledby={titleId} aria-describedby={summaryId}>
      <p className="figure-head">
        <strong id={titleId}>{title}</strong> <span className="figure-kind">{FIGURE_KINDS[kind]}</span>
      </p>
      <p id={summaryId} className="visually-hidden">{summary}</p>
      <div className="figure-drawing">
        <Drawing numbers={numbers} />
      </div>
      <figcaption>
        <Sentences text={caption} numbers={numbers} />
      </figcaption>
      {!isDrawnInWords && (
        <details className="figure-words">
          <summary>Read it as text</summary>
          <InWords of={alternative} numbers={numbers} />
        </details>
      )}
    </figure>
  );
}
