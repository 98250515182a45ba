// One record of an SDF; records end with a line of four dollar signs.

import { molfileFaults } from '../../languages/en/molfile-faults';
import { tell } from '../../languages/said';
import { fault } from '../fault';
import type { Graph } from '../graph/graph';
import { refuseWrongKind } from './molfile-text';
import { readMolfile } from './read-molfile';

/** `record` is 0-based. Positions are lines of the whole file. */
export function readSdf(text: string, record = 0): Graph {
  const { molfile, firstLine } = sdfRecord(text, record);
  return readMolfile(molfile, firstLine);
}

export interface SdfRecord {
  /** Up to its `$$$$` line. */
  readonly molfile: string;
  /** 1-based line of the whole file. */
  readonly firstLine: number;
}

export function sdfRecord(text: string, record: number): SdfRecord {
  refuseWrongKind(text);
  if (!Number.isInteger(record) || record < 0) {
    throw fault('syntax', tell(molfileFaults, 'recordNumber'));
  }
  const ends = /^\$\$\$\$.*$/gm;
  let count = 0;
  for (let start = 0; start < text.length; ) {
    const end = ends.exec(text);
    // What follows the last separator is white space, not a record.
    if (!end && text.slice(start).trim() === '') break;
    if (count === record) {
      const firstLine = lineNumberAt(text, start);
      if (end && text.slice(start, end.index).trim() === '') throw fault('empty', tell(molfileFaults, 'recordEmpty', record + 1), firstLine);
      return { molfile: text.slice(start, end ? ends.lastIndex : text.length), firstLine };
    }
    count++;
    start = end ? afterLineEnd(text, ends.lastIndex) : text.length;
  }
  throw fault('syntax', tell(molfileFaults, 'noRecord', count, record + 1));
}

function afterLineEnd(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : at + 1;
}

function lineNumberAt(text: string, index: number): number {
  return (text.slice(0, index).match(/\r\n|\n|\r/g)?.length ?? 0) + 1;
}
