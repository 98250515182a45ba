// Trials in two small plots: differences with their intervals about a line of no difference, and shares of patients in both arms.

import type { ReactNode } from 'react';
import { claim } from '../../content/article';
import { linearShare, percent, type Range, signed } from '../../content/figures/axis';
import {
  DIFFERENCE_RANGE, DIFFERENCE_TICKS, differenceText, SHARE_RANGE, SHARE_TICKS, sharesText, TRIAL_DIFFERENCES, TRIAL_SHARES,
  type TrialDifference, trialName, type TrialShares,
} from '../../content/figures/trials';
import { SourceNote } from '../SourceNote';
import type { DrawingProps } from './drawing-props';

interface TrialRowProps extends DrawingProps {
  readonly row: TrialDifference | TrialShares;
  readonly value: string;
  /** Before the other group: what was counted. */
  readonly what?: string;
  /** After it, where the trial was null. */
  readonly verdict: string;
  readonly ticks: readonly number[];
  readonly range: Range;
  readonly children: ReactNode;
}

function TrialRow({ row, value, what = '', verdict, ticks, range, numbers, children }: TrialRowProps) {
  return (
    <li>
      <p className="plot-row-head">
        <span>
          <strong>{trialName(row)}</strong>
          <SourceNote claim={claim('reported', [row.source], value)} numbers={numbers} />
        </span>
        <span className="plot-value">{value}</span>
      </p>
      <p className="plot-row-note">
        {what}
        {row.against}
        {row.isNull && `; ${verdict}`}
        {row.remark !== undefined && `; ${row.remark}`}
      </p>
      <svg className="plot-track" aria-hidden="true" data-null={row.isNull}>
        {ticks.map((tick) => (
          <line key={tick} className={tick === 0 ? 'plot-zero' : 'plot-grid'} x1={percent(linearShare(tick, range))} x2={percent(linearShare(tick, range))} y1="0" y2="100%" />
        ))}
        {children}
      </svg>
    </li>
  );
}

function Axis({ ticks, range, text }: { readonly ticks: readonly number[]; readonly range: Range; readonly text: (tick: number) => string }) {
  return (
    <div className="plot-axis" aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick} style={{ left: percent(linearShare(tick, range)) }}>{text(tick)}</span>
      ))}
    </div>
  );
}

const difference = (points: number) => percent(linearShare(points, DIFFERENCE_RANGE));
const share = (patients: number) => percent(linearShare(patients, SHARE_RANGE));

export function TrialsPlot({ numbers }: DrawingProps) {
  return (
    <>
      <div className="plot">
        <p className="plot-title">Difference in points on the MADRS, a rating scale of depression, with 95&nbsp;% intervals</p>
        <ol className="plot-rows">
          {TRIAL_DIFFERENCES.map((row) => (
            <TrialRow key={row.trial} row={row} value={differenceText(row)} verdict="no significant difference" ticks={DIFFERENCE_TICKS} range={DIFFERENCE_RANGE} numbers={numbers}>
              <line className="plot-interval" x1={difference(row.interval[0])} x2={difference(row.interval[1])} y1="50%" y2="50%" />
              {row.interval.map((end) => (
                <line key={end} className="plot-end" x1={difference(end)} x2={difference(end)} y1="25%" y2="75%" />
              ))}
              <circle className="plot-drug" cx={difference(row.difference)} cy="50%" r="5.5" />
            </TrialRow>
          ))}
        </ol>
        <Axis ticks={DIFFERENCE_TICKS} range={DIFFERENCE_RANGE} text={(tick) => signed(tick)} />
        <p className="plot-sides" aria-hidden="true">
          <span style={{ flexBasis: difference(0) }}>← better with the drug</span>
          <span>worse →</span>
        </p>
      </div>
      <div className="plot">
        <p className="plot-title">
          Patients who got better: <span className="plot-key-drug">● with the drug</span>, <span className="plot-key-other">□ in the other group</span>
        </p>
        <ol className="plot-rows">
          {TRIAL_SHARES.map((row) => (
            <TrialRow
              key={row.trial}
              row={row}
              value={sharesText(row)}
              what={`${row.outcome}${row.after === undefined ? '' : `, ${row.after}`}: `}
              verdict="the planned comparison was null"
              ticks={SHARE_TICKS}
              range={SHARE_RANGE}
              numbers={numbers}
            >
              <line className="plot-span" x1={share(row.other)} x2={share(row.drug)} y1="50%" y2="50%" />
              <svg className="plot-other" x={share(row.other)} y="50%">
                <rect x="-4.5" y="-4.5" width="9" height="9" />
              </svg>
              <circle className="plot-drug" cx={share(row.drug)} cy="50%" r="5.5" />
            </TrialRow>
          ))}
        </ol>
        <Axis ticks={SHARE_TICKS} range={SHARE_RANGE} text={(tick) => `${tick}\u00a0%`} />
      </div>
    </>
  );
}
