// The words for captions, titles and names of files, in the viewer's language.

import { useMemo } from 'react';
import type { CaptionWords } from '../content/share-text';
import { captions } from '../languages/en/captions';
import { useWords } from './language-context';
import { useAtomWords } from './use-atom-words';

/** The same object while the language is the same. */
export function useCaptionWords(): CaptionWords {
  const atoms = useAtomWords();
  const own = useWords(captions);
  return useMemo(() => ({ ...atoms, captions: own }), [atoms, own]);
}
