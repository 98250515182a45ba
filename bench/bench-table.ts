// What a benchmark found, as rows of figures that can be printed, recorded and compared.
import { formatSpread, type Spread } from './statistics';

/** Of several runs; less is better. */
export interface Figure extends Spread {
  /** Decimals that mean something. */
  readonly digits: number;
}

export interface BenchTable {
  /** The first names the rows, the others a column each, with its unit. */
  readonly head: readonly string[];
  readonly rows: readonly BenchRow[];
}

export interface BenchRow {
  readonly name: string;
  readonly figures: readonly Figure[];
}

export const figure = ({ median, min, max }: Spread, digits = 0): Figure => ({ median, min, max, digits });

/** What is the same each time has no range. */
export const formatFigure = (each: Figure): string => (each.min === each.max ? each.median.toFixed(each.digits) : formatSpread(each, each.digits));

/** Markdown. */
export function formatRows(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

export const formatTable = ({ head, rows }: BenchTable): string => formatRows(head, rows.map(({ name, figures }) => [name, ...figures.map(formatFigure)]));
