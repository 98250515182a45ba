// A molecule to be read or heard, in four levels: in short, by groups, atom by atom, and in space.

import type { Molecule } from '../../chemistry/molecule';
import { anatomyOf, type Anatomy } from './parts';
import { readAtoms } from './read-atoms';
import { readGroups } from './read-groups';
import { readSpace } from './read-space';
import { readSummary } from './read-summary';

export type ReadingLevelId = 'short' | 'groups' | 'atoms' | 'space';

export interface ReadingLevel {
  readonly id: ReadingLevelId;
  readonly title: string;
  readonly sentences: readonly string[];
}

const LEVELS = {
  short: { title: 'In short', read: readSummary },
  groups: { title: 'How it is built', read: readGroups },
  atoms: { title: 'Atom by atom', read: readAtoms },
  space: { title: 'In space', read: readSpace },
} as const;

export const READING_LEVELS: readonly ReadingLevelId[] = ['short', 'groups', 'atoms', 'space'];

/** Of the molecule that was asked for last: levels and views are told of it again and again. */
let last: { readonly molecule: Molecule; readonly anatomy: Anatomy } | undefined;

export function readableAnatomy(molecule: Molecule): Anatomy {
  if (last?.molecule !== molecule) last = { molecule, anatomy: anatomyOf(molecule) };
  return last.anatomy;
}

export function readLevel(molecule: Molecule, id: ReadingLevelId): ReadingLevel {
  const { title, read } = LEVELS[id];
  // Nothing is said twice.
  return { id, title, sentences: [...new Set(read(molecule, readableAnatomy(molecule)))] };
}

/** As plain text, to be copied. */
export const readingText = (levels: readonly ReadingLevel[]): string => levels.map(({ title, sentences }) => `${title}\n${sentences.join('\n')}`).join('\n\n');
