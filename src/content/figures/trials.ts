// Trials in depression that may stand on one axis: differences on a rating scale with their intervals, and shares of patients in
// both arms. The null results are among them.

import { bridge, claim } from '../article';
import type { CitationId } from '../citations';
import { type Range, signed } from './axis';
import type { FigureText } from './figure';

interface Trial {
  readonly trial: string;
  /** Of the report. */
  readonly year: number;
  readonly source: CitationId;
  /** What the other group had, and what is known of the blinding. */
  readonly against: string;
  /** No significant difference in the outcome that it was planned for. */
  readonly isNull: boolean;
  /** What the trial was to show, where that is not a gain. */
  readonly remark?: string;
}

export interface TrialDifference extends Trial {
  /** Points on the MADRS, drug minus comparison, with the 95 % confidence interval; below 0 is better with the drug. */
  readonly difference: number;
  readonly interval: Range;
}

export interface TrialShares extends Trial {
  readonly outcome: 'Remission' | 'Response';
  /** When, where the source says so. */
  readonly after?: string;
  /** Percent of patients. */
  readonly drug: number;
  readonly other: number;
}

const LII = { trial: 'Lii', year: 2023, source: 'lii-2023' } as const;
const KARMA = { trial: 'KARMA-Dep 2', year: 2025, source: 'jelovac-2025' } as const;

/** Points. */
export const DIFFERENCE_RANGE: Range = [-15, 5];
export const DIFFERENCE_TICKS = [-15, -10, -5, 0, 5] as const;

export const TRIAL_DIFFERENCES: readonly TrialDifference[] = [
  { trial: 'TRANSFORM-2', year: 2019, source: 'popova-2019', against: 'esketamine, day 28, against the comparison group', difference: -4, interval: [-7.31, -0.64], isNull: false },
  { ...LII, against: 'ketamine against placebo, masked by anaesthesia', difference: -5.82, interval: [-13.3, 1.64], isNull: true },
  { ...KARMA, against: 'ketamine, up to 8 infusions, against midazolam; blinding largely failed', difference: -3.16, interval: [-8.54, 2.22], isNull: true },
];

/** Percent. */
export const SHARE_RANGE: Range = [0, 70];
export const SHARE_TICKS = [0, 20, 40, 60] as const;

export const TRIAL_SHARES: readonly TrialShares[] = [
  { trial: 'ESCAPE-TRD', year: 2023, source: 'reif-2023', against: 'esketamine against quetiapine; open, raters blinded', outcome: 'Remission', after: 'week 8', drug: 27.1, other: 17.6, isNull: false },
  { trial: 'ELEKT-D', year: 2023, source: 'anand-2023', against: 'ketamine against electroconvulsive therapy; open', outcome: 'Response', drug: 55.4, other: 41.2, isNull: false, remark: 'not worse' },
  { ...LII, against: 'ketamine against placebo, masked by anaesthesia', outcome: 'Response', after: 'day 1', drug: 60, other: 50, isNull: true },
  { ...KARMA, against: 'ketamine against midazolam; blinding largely failed', outcome: 'Response', drug: 46.9, other: 33.3, isNull: true },
];

export const trialName = ({ trial, year }: Trial): string => `${trial}, ${year}`;

/** One or two decimals, as published. */
const points = (value: number) => signed(value, 2).replace(/0$/, '');

export const differenceText = ({ difference, interval }: TrialDifference): string =>
  `${points(difference)} (${points(interval[0])} to ${points(interval[1])})`;

export const sharesText = ({ drug, other }: TrialShares): string => `${drug}\u00a0% against ${other}\u00a0%`;

function verdict({ isNull, remark }: Trial): string {
  if (isNull) return ' No significant difference in the planned comparison.';
  return remark === undefined ? '' : ` The drug was ${remark}.`;
}

export const trialsFigure: FigureText = {
  title: 'What trials in depression found',
  kind: 'published',
  summary:
    'Two dot plots. In the first, differences on a rating scale with their intervals: one of three lies clear of zero. ' +
    'In the second, shares of patients who got better, with the drug and without.',
  caption: [
    bridge('The trials differ in patients, doses, days and in what counts as better, so the dots tell the direction and the spread, and cannot be ranked.'),
    claim('reported', ['lii-2023', 'jelovac-2025'], 'In two of them the planned comparison found no significant difference: they are drawn hollow and dashed.'),
  ],
  alternative: {
    caption: 'Trials in depression: differences on the MADRS scale with 95\u00a0% confidence intervals, and shares of patients',
    columns: ['Trial', 'Compared', 'Result'],
    rows: [
      ...TRIAL_DIFFERENCES.map((row) => ({
        title: [trialName(row)],
        cells: [[bridge(row.against)], [claim('reported', [row.source], `${differenceText(row)} points.${verdict(row)}`)]],
      })),
      ...TRIAL_SHARES.map((row) => ({
        title: [`${trialName(row)}: ${row.outcome.toLowerCase()}`],
        cells: [[bridge(row.against)], [claim('reported', [row.source], `${sharesText(row)}${row.after === undefined ? '' : `, ${row.after}`}.${verdict(row)}`)]],
      })),
    ],
  },
};
