// The words for molecules, atoms, bonds and groups, and those of the readings, in the viewer's language.

import { useMemo } from 'react';
import { type AtomWords, atomWords } from '../content/atom-words';
import { wordsIn } from '../languages/words';
import { useLanguage } from './language-context';

/** The same object while the language is the same. */
export function useAtomWords(): AtomWords {
  const language = useLanguage();
  return useMemo(() => atomWords((room) => wordsIn(language, room)), [language]);
}
