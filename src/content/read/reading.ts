// A molecule to be read or heard, in four levels: in short, by groups, atom by atom, and in space.

import type { Molecule } from '../../chemistry/molecule';
import { anatomyOf, type Anatomy } from './parts';
import { readAtoms } from './read-atoms';
import { readGroups } from './read-groups';
import { MOST_TAKEN_APART, summaryOfLarge } from './read-large';
import { readSpace } from './read-space';
import { readSummary } from './read-summary';
import { READ_IN_ENGLISH } from './reading-words';

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

const isLarge = ({ atoms }: Molecule) => atoms.length > MOST_TAKEN_APART;
const NOT_TAKEN_APART: Anatomy = { rings: [], systems: [], isRingBond: [], parts: [], links: [], partOf: [], around: [] };

/** Of the molecule that was asked for last: levels and views are told of it again and again. */
let last: { readonly molecule: Molecule; readonly anatomy: Anatomy } | undefined;

export function readableAnatomy(molecule: Molecule): Anatomy {
  if (isLarge(molecule)) return NOT_TAKEN_APART;
  if (last?.molecule !== molecule) last = { molecule, anatomy: anatomyOf(molecule) };
  return last.anatomy;
}

export function readLevel(molecule: Molecule, id: ReadingLevelId, say = READ_IN_ENGLISH): ReadingLevel {
  const { title, read } = LEVELS[id];
  if (isLarge(molecule)) return { id, title, sentences: id === 'short' ? summaryOfLarge(molecule, say) : [say.short.tooLarge[id]] };
  // Nothing is said twice.
  return { id, title, sentences: [...new Set(read(molecule, readableAnatomy(molecule), say))] };
}

/** As plain text, to be copied. */
export const readingText = (levels: readonly ReadingLevel[]): string => levels.map(({ title, sentences }) => `${title}\n${sentences.join('\n')}`).join('\n\n');
