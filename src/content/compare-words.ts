// The words of a comparison in one language, with the names of molecules and atoms.

import { comparing } from '../languages/en/comparing';
import { type AtomWords, IN_ENGLISH } from './atom-words';

export interface CompareWords extends AtomWords {
  readonly comparing: typeof comparing.words;
}

export const COMPARE_IN_ENGLISH: CompareWords = { ...IN_ENGLISH, comparing: comparing.words };
