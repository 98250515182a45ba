// How what a benchmark finds now stands to what was recorded: each figure beside the former one, with its ratio, and a mark where
// the difference is more than noise.
import { type BenchTable, type Figure, formatFigure, formatRows } from './bench-table';

/** A share of the recorded median, below which a difference says nothing whatever the runs agree on. */
const NOISE = 0.1;

/** Of one question: the figures, by table and row. Key: the first cell of the table's head; then the row's name; then the column. */
export type Figures = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Figure>>>>>>;

/** What `npm run bench -- --record` keeps of one question. */
export interface Recorded {
  /** Processor, its cores, the system and the browser. */
  readonly machine: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Short hash; “with changes” where files differed from it. */
  readonly commit: string;
  readonly runs: number;
  /** Programs that wanted a core while it was measured, in the middle and at most; above the cores, times are those of a busy machine. */
  readonly load?: readonly [middle: number, most: number];
  readonly figures: Figures;
}

/** `new`: not recorded. `gone`: recorded, and no longer measured. */
export type Verdict = 'worse' | 'better' | 'same' | 'new' | 'gone';

export interface Comparison {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly now?: Figure | undefined;
  readonly former?: Figure | undefined;
  /** Now as a share of the former; without it there are not two, or the former is 0. */
  readonly ratio?: number | undefined;
  readonly verdict: Verdict;
}

/** What could not be measured is left out. */
const columnsOf = (head: readonly string[], figures: readonly Figure[]) =>
  Object.fromEntries(figures.map((each, index) => [head[index + 1] ?? '', each] as const).filter(([, { median }]) => Number.isFinite(median)));

export function figuresOf(tables: readonly BenchTable[]): Figures {
  return Object.fromEntries(tables.map(({ head, rows }) => [head[0] ?? '', Object.fromEntries(rows.map(({ name, figures }) => [name, columnsOf(head, figures)]))]));
}

/** Beyond noise: the median lies outside of all the former runs, and by more than a tenth. */
export function judge(now: Figure, former: Figure): Verdict {
  if (now.median > former.max && now.median > former.median * (1 + NOISE)) return 'worse';
  if (now.median < former.min && now.median < former.median * (1 - NOISE)) return 'better';
  return 'same';
}

const flat = (figures: Figures) =>
  Object.entries(figures).flatMap(([table, rows]) =>
    Object.entries(rows).flatMap(([row, columns]) => Object.entries(columns).map(([column, value]) => ({ table, row, column, value }))),
  );

/** In the order of what is measured now; what is gone comes last. */
export function compareFigures(now: Figures, recorded: Figures): readonly Comparison[] {
  const compared = flat(now).map(({ table, row, column, value }): Comparison => {
    const former = recorded[table]?.[row]?.[column];
    if (!former) return { table, row, column, now: value, verdict: 'new' };
    const ratio = former.median > 0 ? value.median / former.median : undefined;
    return { table, row, column, now: value, former, ratio, verdict: judge(value, former) };
  });
  const gone = flat(recorded).filter(({ table, row, column }) => now[table]?.[row]?.[column] === undefined);
  return compared.concat(gone.map(({ table, row, column, value }) => ({ table, row, column, former: value, verdict: 'gone' })));
}

const WORDS: Readonly<Record<Verdict, string>> = { worse: '**worse**', better: 'better', same: '', new: 'not recorded', gone: 'not measured' };

const orDash = (each: Figure | undefined) => (each ? formatFigure(each) : '–');

/** A row a figure: now, recorded, ratio, verdict. */
export function formatComparison(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ row, column, now, former, ratio, verdict }) => [row, column, orDash(now), orDash(former), ratio?.toFixed(2) ?? '–', WORDS[verdict]]);
  return formatRows(['', '', 'now', 'recorded', 'ratio', 'beyond noise'], rows);
}
