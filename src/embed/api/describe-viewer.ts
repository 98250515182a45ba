// What is shown in words, as much as is asked for.

import type { Molecule } from '../../chemistry/molecule';
import { readLevel, type ReadingLevelId } from '../../content/read/reading';
import type { DescriptionLevel } from '../viewer-api';
import { ViewerFault } from './viewer-fault';

/** What each tells, one after the other. */
const LEVELS: Readonly<Record<DescriptionLevel, readonly ReadingLevelId[]>> = {
  short: ['short'],
  groups: ['short', 'groups'],
  space: ['short', 'groups', 'space'],
  atoms: ['short', 'groups', 'atoms'],
};

/** The molecule as a whole in one paragraph; then each level in its own, and one line an atom. */
export function describeViewer(molecule: Molecule, level: DescriptionLevel = 'short'): string {
  if (!Object.hasOwn(LEVELS, level)) throw new ViewerFault('bad-argument', `A description is ${Object.keys(LEVELS).join(', ')}, not “${String(level).slice(0, 40)}”.`);
  const paragraphs = LEVELS[level].map((id) => readLevel(molecule, id).sentences.join(id === 'atoms' ? '\n' : ' '));
  return [...paragraphs, ...(level === 'short' || molecule.warnings.length === 0 ? [] : [molecule.warnings.join(' ')])].join('\n');
}
