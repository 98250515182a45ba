// Die Bibliothek der Moleküle.

import type { picker as english } from '../en/picker';
import type { WordsOf } from '../room';

export const picker: WordsOf<typeof english> = {
  title: 'Bibliothek der Moleküle',
  list: 'Moleküle',
  search: 'Die Bibliothek durchsuchen',
  placeholder: 'Name oder Formel',
  none: (query: string) => `Hier heißt kein Molekül „${query}“. Jede Struktur lässt sich mit ihrem SMILES zeigen.`,
};
