// What is shown in words, as much as is asked for. Comes with the first molecule, and the picture does not wait for it.

import type { Molecule } from '../../chemistry/molecule';
import { readLevel, type ReadingLevelId } from '../../content/read/reading';
import type { DescriptionLevel } from '../viewer-api';
import { checkLevel } from './describe-briefly';

/** What each tells, one after the other. */
const LEVELS: Readonly<Record<DescriptionLevel, readonly ReadingLevelId[]>> = {
  short: ['short'],
  groups: ['short', 'groups'],
  space: ['short', 'groups', 'space'],
  atoms: ['short', 'groups', 'atoms'],
};

/** The molecule as a whole in one paragraph; then each level in its own, and one line an atom. */
export function describeViewer(molecule: Molecule, level: DescriptionLevel = 'short'): string {
  checkLevel(level);
  const paragraphs = LEVELS[level].map((id) => readLevel(molecule, id).sentences.join(id === 'atoms' ? '\n' : ' '));
  return [...paragraphs, ...(level === 'short' || molecule.warnings.length === 0 ? [] : [molecule.warnings.join(' ')])].join('\n');
}
