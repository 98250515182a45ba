// The words that a molecule is read in: one room of the catalogue a level, in one language.

import { atomReading } from '../../languages/en/atom-reading';
import { groupReading } from '../../languages/en/group-reading';
import { molecules } from '../../languages/en/molecules';
import { shortReading } from '../../languages/en/short-reading';
import { spaceReading } from '../../languages/en/space-reading';
import { viewReading } from '../../languages/en/view-reading';
import type { Room } from '../../languages/room';

export interface ReadingWords {
  readonly molecules: typeof molecules.words;
  readonly short: typeof shortReading.words;
  readonly groups: typeof groupReading.words;
  readonly atoms: typeof atomReading.words;
  readonly space: typeof spaceReading.words;
  readonly view: typeof viewReading.words;
}

/** `wordsOf`: a room in the language that is spoken. */
export const readingWords = (wordsOf: <Words extends object>(room: Room<Words>) => Words): ReadingWords => ({
  molecules: wordsOf(molecules),
  short: wordsOf(shortReading),
  groups: wordsOf(groupReading),
  atoms: wordsOf(atomReading),
  space: wordsOf(spaceReading),
  view: wordsOf(viewReading),
});

export const READ_IN_ENGLISH: ReadingWords = readingWords(({ words }) => words);
