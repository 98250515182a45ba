// What was measured of each viewer with one molecule, as a table of medians, and how this one stands to the fastest of the others.
import { spread } from '../statistics';
import type { FirstPicture, Load, MeasuredTurning } from './measure';

export interface PeerRow {
  readonly name: string;
  readonly isOurs: boolean;
  readonly first: readonly FirstPicture[];
  /** On a line of 9 Mbit/s and 60 ms. */
  readonly slow: readonly FirstPicture[];
  readonly load: readonly Load[];
  readonly turning: readonly MeasuredTurning[];
  /** Why it was given up. */
  readonly fault?: string;
}

interface Column {
  readonly title: string;
  readonly digits: number;
  /** One value a run. */
  readonly of: (row: PeerRow) => readonly number[];
  /** Less is better, and the others are an anchor. */
  readonly isCompared?: boolean;
}

const COLUMNS: readonly Column[] = [
  { title: 'first picture, ms', digits: 0, of: ({ first }) => first.map(({ milliseconds }) => milliseconds), isCompared: true },
  { title: 'on a slow line, ms', digits: 0, of: ({ slow }) => slow.map(({ milliseconds }) => milliseconds), isCompared: true },
  { title: 'script until then, kB', digits: 0, of: ({ first }) => first.map(({ scriptKilobytes }) => scriptKilobytes) },
  { title: 'blocked while loading, ms', digits: 0, of: ({ load }) => load.map(({ blocked }) => blocked), isCompared: true },
  { title: 'heap, MB', digits: 1, of: ({ load }) => load.map(({ megabytes }) => megabytes), isCompared: true },
  { title: 'a frame while turning, ms', digits: 1, of: ({ turning }) => turning.map(({ milliseconds }) => spread(milliseconds).median), isCompared: true },
  { title: 'of processor time, ms', digits: 1, of: ({ turning }) => turning.map(({ processor }) => processor), isCompared: true },
  { title: 'draw calls', digits: 0, of: ({ turning }) => turning.map(({ calls }) => spread(calls).median) },
  { title: 'corners drawn', digits: 0, of: ({ turning }) => turning.map(({ corners }) => spread(corners).median) },
];

const grouped = (value: number, digits: number) => (Number.isFinite(value) ? value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits }).replaceAll(',', ' ') : '–');
const median = (values: readonly number[]) => (values.length > 0 ? spread(values).median : Number.NaN);

/** Median, and the range in brackets where there is one. */
function cell(values: readonly number[], digits: number, isCompared: boolean): string {
  if (values.length === 0) return '–';
  const { min, max } = spread(values);
  return grouped(median(values), digits) + (isCompared && values.length > 1 ? ` (${grouped(min, digits)}–${grouped(max, digits)})` : '');
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

export function peerTable(atoms: number, rows: readonly PeerRow[]): string {
  const columns = COLUMNS.filter(({ of }) => rows.some((row) => of(row).length > 0));
  const head = [`${grouped(atoms, 0)} atoms`, ...columns.map(({ title }) => title)];
  const body = rows.map((row) =>
    [row.name + (row.fault ? ` (given up: ${row.fault})` : '')].concat(columns.map(({ of, digits, isCompared = false }) => cell(of(row), digits, isCompared))),
  );
  const share = (row: PeerRow, { of, isCompared = false }: Column) => {
    const others = rows.filter(({ isOurs }) => !isOurs).map((other) => median(of(other)));
    const least = Math.min(...others.filter(Number.isFinite));
    return isCompared && Number.isFinite(least) ? grouped(median(of(row)) / least, 2) : '';
  };
  const ours = rows.filter(({ isOurs, turning }) => isOurs && turning.length > 0);
  const ratios = ours.map((row) => [`${row.name}, as a share of the least of the others`].concat(columns.map((column) => share(row, column))));
  return [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...body, ...ratios].map(line).join('\n');
}
