// El laboratorio del canal, cuyas palabras son texto científico y quedan en inglés.

import type { lab as english } from '../en/lab';
import type { WordsOf } from '../room';

export const lab: WordsOf<typeof english> = {
  inEnglish: 'El laboratorio está en inglés.',
};
