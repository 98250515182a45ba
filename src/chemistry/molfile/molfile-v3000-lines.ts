// V3000 lines: "M  V30" in front, long ones broken with a trailing "-", values by KEY=VALUE, lists in parentheses, text in quotes.

import { molfileFaults } from '../../languages/en/molfile-faults';
import { tell } from '../../languages/said';
import type { FileText } from './molfile-text';
import { syntaxFault, wholeNumber } from './molfile-values';

export interface V30Line {
  readonly words: readonly string[];
  /** 1-based line of the file, the first of a broken one. */
  readonly at: number;
}

const PREFIX = /^M\s+V30(?:\s|$)/;

export const isV30 = (line: string | undefined) => line !== undefined && PREFIX.test(line);

/** All lines from index `start` to "M  END"; `closed` says whether that was there. */
export function v30Lines(file: FileText, start: number): { lines: V30Line[]; closed: boolean } {
  const lines: V30Line[] = [];
  let pending = '';
  let pendingAt = 0;
  for (let index = start; index < file.lines.length; index++) {
    const line = file.lines[index] ?? '';
    const at = file.firstLine + index;
    if (!isV30(line)) {
      if (pending) throw syntaxFault(tell(molfileFaults, 'notContinued', pendingAt, at), pendingAt);
      if (/^M\s+END\s*$/.test(line)) return { lines, closed: true };
      if (/^(?:\$\$\$\$|>)/.test(line)) break;
      if (line.trim() === '') continue;
      throw syntaxFault(tell(molfileFaults, 'noPrefix', at), at);
    }
    const text = line.replace(PREFIX, '').trimEnd();
    if (!pending) pendingAt = at;
    if (text.endsWith('-')) {
      pending += text.slice(0, -1) || ' ';
      continue;
    }
    const whole = pending + text;
    pending = '';
    lines.push({ words: wordsIn(whole, pendingAt), at: pendingAt });
  }
  if (pending) throw syntaxFault(tell(molfileFaults, 'continuedNowhere', pendingAt), pendingAt);
  return { lines, closed: false };
}

/** A word holds no space but within quotes or parentheses. One pass: a hostile line must not take longer than its length. */
function wordsIn(text: string, at: number): string[] {
  const words: string[] = [];
  let start = -1;
  let closing = '';
  for (let index = 0; index <= text.length; index++) {
    const char = text.charAt(index);
    if (closing) {
      if (char === closing) closing = '';
    } else if (char === '' || /\s/.test(char)) {
      if (start >= 0) words.push(text.slice(start, index));
      start = -1;
    } else {
      if (start < 0) start = index;
      if (char === '"') closing = '"';
      if (char === '(') closing = ')';
    }
  }
  if (closing) throw syntaxFault(tell(molfileFaults, 'unclosed', at), at);
  return words;
}

/** KEY=VALUE words; keys in capitals. */
export function keyValues(words: readonly string[], at: number): Map<string, string> {
  const values = new Map<string, string>();
  for (const word of words) {
    const equals = word.indexOf('=');
    if (equals < 1) throw syntaxFault(tell(molfileFaults, 'keyValue', at, word), at);
    values.set(word.slice(0, equals).toUpperCase(), word.slice(equals + 1).replace(/^"([^]*)"$/, '$1'));
  }
  return values;
}

/** "(3 1 4 7)" as 1, 4, 7. */
export function numberList(text: string | undefined, at: number): number[] {
  const [count, ...values] = (/^\(([^)]*)\)$/.exec(text ?? '')?.[1] ?? '').trim().split(/\s+/).map(wholeNumber);
  const numbers = values.filter((value) => value !== undefined);
  if (count === undefined || numbers.length !== values.length || count !== numbers.length) {
    throw syntaxFault(tell(molfileFaults, 'list', at), at);
  }
  return numbers;
}
