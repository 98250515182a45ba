// Reads a molfile strictly, V2000 or V3000: what is unambiguous is repaired and said, everything else refused with its line.

import { molfileFaults } from '../../languages/en/molfile-faults';
import { notices } from '../../languages/en/notices';
import { tell } from '../../languages/said';
import { fault } from '../fault';
import type { Graph } from '../graph/graph';
import { wordsOf } from './molfile-columns';
import { fileText, type FileText } from './molfile-text';
import { readV2000 } from './molfile-v2000';
import { readV3000 } from './molfile-v3000';
import { isV30 } from './molfile-v3000-lines';
import { syntaxFault, unsupportedFault, wholeNumber } from './molfile-values';

/** Positions in errors and atoms are 1-based lines; `firstLine` is the line of a larger file where `text` begins. */
export function readMolfile(text: string, firstLine = 1): Graph {
  const file = fileText(text, firstLine);
  const { counts, version } = findCounts(file);
  const graph = version === 'V3000' ? readV3000(file, counts) : readV2000(file, counts, version === 'V2000');
  if (graph.atoms.length === 0) throw fault('empty', tell(molfileFaults, 'noAtoms'), firstLine + counts);
  return graph;
}

/** Index of the counts line: the fourth, unless a version stamp says otherwise. */
function findCounts(file: FileText): { counts: number; version: 'V2000' | 'V3000' | '' } {
  const { lines, firstLine, repairs } = file;
  const stamps = lines.slice(0, 8).map((line) => /(?:^|[\s\d])v([23]000)\s*$/i.exec(line)?.[1]);
  const stamped = stamps[3] ? 3 : stamps.findIndex(Boolean);
  if (stamped >= 0) {
    if (stamped !== 3) repairs.add(tell(notices, 'headerLines', stamped));
    const version = stamps[stamped] === '3000' ? 'V3000' : 'V2000';
    return { counts: stamped, version };
  }
  const at = firstLine + 3;
  const other = /\bV\d{4}\s*$/i.exec(lines[3] ?? '')?.[0].trim();
  if (other) throw unsupportedFault(tell(molfileFaults, 'version', at, other), at);
  if (isV30(lines[4])) {
    repairs.add(tell(notices, 'noStamp', 'V3000'));
    return { counts: 3, version: 'V3000' };
  }
  const words = wordsOf(lines[3] ?? '');
  if (words.length === 0 || words.some((word) => wholeNumber(word) === undefined)) {
    const first = lines.find((line) => line.trim() !== '') ?? '';
    if (/^\s*<[!?a-z]/i.test(first)) {
      throw syntaxFault(tell(molfileFaults, 'webPage'), firstLine);
    }
    throw syntaxFault(tell(molfileFaults, 'notMolfile', at), at);
  }
  repairs.add(tell(notices, 'noStamp', 'V2000'));
  return { counts: 3, version: '' };
}
