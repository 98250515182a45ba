// Fields of a V2000 line: fixed columns first, and by the spaces between them where the columns do not fit; never a guess.

import { notices } from '../../languages/en/notices';
import { tableFaults } from '../../languages/en/table-faults';
import { tell } from '../../languages/said';
import type { Notices } from '../notices';
import { isDecimal, syntaxFault, wholeNumber } from './molfile-values';

type Column = readonly [start: number, end: number];

/** Whole numbers of the given width, right-justified; an empty field is 0. Falls back to words where a number is cut by a border. */
export function wholeNumbers(line: string, widths: readonly number[], at: number, repairs: Notices): number[] {
  const columns = columnsOf(widths);
  const fixed = line.includes('\t') ? undefined : fixedNumbers(line, columns);
  if (fixed) return fixed;
  const words = wordsOf(line).slice(0, widths.length).map(wholeNumber);
  const values = words.filter((word) => word !== undefined);
  if (values.length !== words.length) throw syntaxFault(tell(tableFaults, 'wholeNumbers', at), at);
  repairs.add(tell(notices, 'shifted'));
  return widths.map((_, index) => values[index] ?? 0);
}

function columnsOf(widths: readonly number[]): Column[] {
  let start = 0;
  return widths.map((width) => {
    start += width;
    return [start - width, start];
  });
}

/** undefined unless each field is a number or empty, and no number runs across a border with room to spare before it. */
function fixedNumbers(line: string, columns: readonly Column[]): number[] | undefined {
  const values: number[] = [];
  for (const [start, end] of columns) {
    const field = line.slice(start, end);
    const value = field.trim() === '' ? 0 : wholeNumber(field);
    if (value === undefined) return undefined;
    // "  10  11" cut after three columns is "  1", "0  ": the second field is not right-justified though it joins the first.
    const joins = start > 0 && /\S/.test(line.charAt(start - 1)) && /\S/.test(field.charAt(0));
    if (joins && (/\s$/.test(field) || field.length < end - start)) return undefined;
    if (start === 0 && field.trim() === '') return undefined;
    values.push(value);
  }
  return values;
}

export interface AtomFields {
  readonly coordinates: readonly [string, string, string];
  readonly symbol: string;
  /** Mass difference, charge code, parity, hydrogen count, stereo care, valence. */
  readonly numbers: readonly number[];
}

const NUMBERS = [[34, 36], [36, 39], [39, 42], [42, 45], [45, 48], [48, 51]] as const satisfies readonly Column[];

/** An atom line. Columns and words must agree where both can be read. */
export function atomFields(line: string, at: number, repairs: Notices): AtomFields {
  const words = wordFields(line);
  const fixed = line.includes('\t') ? undefined : fixedFields(line);
  if (fixed && words?.coordinates.every(isDecimal) && !sameFields(fixed, words)) {
    throw syntaxFault(tell(tableFaults, 'columns', at), at);
  }
  if (fixed) return fixed;
  if (!words) throw syntaxFault(tell(tableFaults, 'atom', at), at);
  repairs.add(tell(notices, 'shifted'));
  return words;
}

function fixedFields(line: string): AtomFields | undefined {
  const coordinates = [line.slice(0, 10), line.slice(10, 20), line.slice(20, 30)] as const;
  const symbol = line.slice(30, 34).trim();
  if (!coordinates.every(isDecimal) || !/^\S+$/.test(symbol) || /\d$/.test(line.slice(29, 31))) return undefined;
  const numbers: number[] = [];
  for (const [start, end] of NUMBERS) {
    const field = line.slice(start, end);
    const value = field.trim() === '' ? 0 : wholeNumber(field);
    if (value === undefined) return undefined;
    numbers.push(value);
  }
  return { coordinates, symbol, numbers };
}

function wordFields(line: string): AtomFields | undefined {
  const [x = '', y = '', z = '', symbol = '', ...rest] = wordsOf(line);
  const numbers = rest.slice(0, NUMBERS.length).map(wholeNumber);
  const values = numbers.filter((each) => each !== undefined);
  if (!/^[A-Za-z*[]/.test(symbol) || values.length !== numbers.length) return undefined;
  return { coordinates: [x, y, z], symbol, numbers: NUMBERS.map((_, index) => values[index] ?? 0) };
}

function sameFields(a: AtomFields, b: AtomFields): boolean {
  return (
    a.symbol === b.symbol &&
    a.coordinates.every((each, index) => Number(each) === Number(b.coordinates[index])) &&
    a.numbers.every((each, index) => each === b.numbers[index])
  );
}

export const wordsOf = (line: string) => line.trim().split(/\s+/).filter((word) => word !== '');
