// Wie gut das Bild auf dem Schirm ist.

import type { quality as english } from '../en/quality';
import type { WordsOf } from '../room';

export const quality: WordsOf<typeof english> = {
  name: 'Bildqualität',
  choices: {
    automatic: 'Automatisch',
    high: 'Hoch',
    low: 'Niedrig',
  },
};
