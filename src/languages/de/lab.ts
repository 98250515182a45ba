// Das Kanallabor, dessen Wörter wissenschaftlicher Text sind und englisch bleiben.

import type { lab as english } from '../en/lab';
import type { WordsOf } from '../room';

export const lab: WordsOf<typeof english> = {
  inEnglish: 'Das Labor ist auf Englisch.',
};
