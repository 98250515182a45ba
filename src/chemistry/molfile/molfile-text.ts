// A file as numbered lines: line ends of all kinds, size, and what is plainly not a molfile.

import { ChemistryError } from '../chemistry-error';

/** Longest file that is read: 16 MB. */
const MOST_FILE_CHARACTERS = 16 * 1024 * 1024;

export interface FileText {
  readonly lines: readonly string[];
  /** Line number, 1-based in the whole file, of lines[0]. */
  readonly firstLine: number;
  readonly repairs: Set<string>;
}

/** Collects sentences; the same repair on many lines is told once. */
export function fileText(text: string, firstLine = 1): FileText {
  refuseWrongKind(text);
  const repairs = new Set<string>();
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body !== text) repairs.add('A byte-order mark before the first line was left out.');
  return { lines: body.split(/\r\n|\n|\r/), firstLine, repairs };
}

export function refuseWrongKind(text: string): void {
  if (text.length > MOST_FILE_CHARACTERS) {
    throw new ChemistryError('too-large', `This file has ${(text.length / 1024 / 1024).toFixed(1)} MB; at most 16 MB can be read.`);
  }
  if (!/[^\s\uFEFF]/.test(text)) throw new ChemistryError('empty', 'There is nothing in this file.');
  const binary = text.search(NOT_TEXT);
  if (binary >= 0) throw new ChemistryError('syntax', 'This is a binary file, not a molfile.', lineAt(text, binary));
  const start = text.slice(text.search(/[^\s\uFEFF]/)).slice(0, 20);
  if (start.startsWith('$RXN')) throw new ChemistryError('unsupported', 'This file holds a reaction; please give one molecule.', 1);
  if (/^\$(?:MDL|RGP|RDFILE)/.test(start)) {
    throw new ChemistryError('unsupported', 'This file holds a pattern with variable groups or a database; please give one molecule.', 1);
  }
}

/** NUL and the other control characters (Unicode class Cc) but white space. */
const NOT_TEXT = /[^\P{Cc}\s]/u;

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\n|\r/).length;
}
