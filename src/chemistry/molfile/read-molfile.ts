// Reads a molfile strictly, V2000 or V3000: what is unambiguous is repaired and said, everything else refused with its line.

import { ChemistryError } from '../chemistry-error';
import type { Graph } from '../graph/graph';
import { wordsOf } from './molfile-columns';
import { fileText, type FileText } from './molfile-text';
import { readV2000 } from './molfile-v2000';
import { readV3000 } from './molfile-v3000';
import { isV30 } from './molfile-v3000-lines';
import { syntaxFault, wholeNumber } from './molfile-values';

/** Positions in errors and atoms are 1-based lines; `firstLine` is the line of a larger file where `text` begins. */
export function readMolfile(text: string, firstLine = 1): Graph {
  const file = fileText(text, firstLine);
  const { counts, version } = findCounts(file);
  const graph = version === 'V3000' ? readV3000(file, counts) : readV2000(file, counts, version === 'V2000');
  if (graph.atoms.length === 0) throw new ChemistryError('empty', 'This file holds no atoms.', firstLine + counts);
  return graph;
}

/** Index of the counts line: the fourth, unless a version stamp says otherwise. */
function findCounts(file: FileText): { counts: number; version: 'V2000' | 'V3000' | '' } {
  const { lines, firstLine, repairs } = file;
  const stamps = lines.slice(0, 8).map((line) => /(?:^|[\s\d])v([23]000)\s*$/i.exec(line)?.[1]);
  const stamped = stamps[3] ? 3 : stamps.findIndex(Boolean);
  if (stamped >= 0) {
    if (stamped !== 3) repairs.add(`The header has ${stamped} lines instead of three.`);
    const version = stamps[stamped] === '3000' ? 'V3000' : 'V2000';
    return { counts: stamped, version };
  }
  const at = firstLine + 3;
  const other = /\bV\d{4}\s*$/i.exec(lines[3] ?? '')?.[0].trim();
  if (other) throw new ChemistryError('unsupported', `Line ${at} says that this is a molfile of version ${other}; V2000 and V3000 are read.`, at);
  if (isV30(lines[4])) {
    repairs.add('The version stamp V3000 was missing.');
    return { counts: 3, version: 'V3000' };
  }
  const words = wordsOf(lines[3] ?? '');
  if (words.length === 0 || words.some((word) => wholeNumber(word) === undefined)) {
    const first = lines.find((line) => line.trim() !== '') ?? '';
    if (/^\s*<[!?a-z]/i.test(first)) {
      throw syntaxFault('This is a web page or another marked-up file, not a molfile; save the file itself rather than the page.', firstLine);
    }
    throw syntaxFault(`This is not a molfile: line ${at} should give the numbers of atoms and bonds.`, at);
  }
  repairs.add('The version stamp V2000 was missing.');
  return { counts: 3, version: '' };
}
