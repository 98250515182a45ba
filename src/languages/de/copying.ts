// Was ein Knopf zum Kopieren antwortet.

import type { copying as english } from '../en/copying';
import type { WordsOf } from '../room';

export const copying: WordsOf<typeof english> = {
  copied: 'Kopiert',
  refused: 'Hier nicht erlaubt: den Text markieren und kopieren',
};
