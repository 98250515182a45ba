// The words for answers in one language, with the names of atoms and groups.

import { verdicts } from '../../../languages/en/verdicts';
import { type AtomWords, IN_ENGLISH } from '../../atom-words';

export interface VerdictWords extends AtomWords {
  readonly verdicts: typeof verdicts.words;
}

export const VERDICTS_IN_ENGLISH: VerdictWords = { ...IN_ENGLISH, verdicts: verdicts.words };
