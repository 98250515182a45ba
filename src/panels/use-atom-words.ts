// The words for molecules, atoms, bonds and groups, and those of the readings, in the viewer's language.

import { useCallback, useMemo } from 'react';
import { type AtomWords, atomWords } from '../content/atom-words';
import type { Rooms } from '../languages/room';
import { wordsIn } from '../languages/words';
import { useLanguage } from './language-context';

/** All rooms, for what takes its words whole; the same function while the language is the same. */
export function useRooms(): Rooms {
  const language = useLanguage();
  return useCallback((room) => wordsIn(language, room), [language]);
}

/** The same object while the language is the same. */
export function useAtomWords(): AtomWords {
  const rooms = useRooms();
  return useMemo(() => atomWords(rooms), [rooms]);
}
