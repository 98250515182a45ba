// A file as numbered lines: line ends of all kinds, size, and what is plainly not a molfile.

import { molfileFaults } from '../../languages/en/molfile-faults';
import { notices } from '../../languages/en/notices';
import { tell } from '../../languages/said';
import { fault } from '../fault';
import { Notices } from '../notices';

/** Longest file that is read: 16 MB. */
const MOST_FILE_CHARACTERS = 16 * 1024 * 1024;

export interface FileText {
  readonly lines: readonly string[];
  /** Line number, 1-based in the whole file, of lines[0]. */
  readonly firstLine: number;
  readonly repairs: Notices;
}

export function fileText(text: string, firstLine = 1): FileText {
  refuseWrongKind(text);
  const repairs = new Notices();
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body !== text) repairs.add(tell(notices, 'byteOrder'));
  return { lines: body.split(/\r\n|\n|\r/), firstLine, repairs };
}

export function refuseWrongKind(text: string): void {
  if (text.length > MOST_FILE_CHARACTERS) {
    throw fault('too-large', tell(molfileFaults, 'tooLarge', text.length / 1024 / 1024));
  }
  if (!/[^\s\uFEFF]/.test(text)) throw fault('empty', tell(molfileFaults, 'empty'));
  const binary = text.search(NOT_TEXT);
  if (binary >= 0) throw fault('syntax', tell(molfileFaults, 'binary'), lineAt(text, binary));
  const start = text.slice(text.search(/[^\s\uFEFF]/)).slice(0, 20);
  if (start.startsWith('$RXN')) throw fault('unsupported', tell(molfileFaults, 'reaction'), 1);
  if (/^\$(?:MDL|RGP|RDFILE)/.test(start)) {
    throw fault('unsupported', tell(molfileFaults, 'database'), 1);
  }
}

/** NUL and the other control characters (Unicode class Cc) but white space. */
const NOT_TEXT = /[^\P{Cc}\s]/u;

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\n|\r/).length;
}
