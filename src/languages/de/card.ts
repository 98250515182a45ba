// Die Karte zu dem, was ausgewählt ist.

import type { card as english } from '../en/card';
import type { WordsOf } from '../room';

export const card: WordsOf<typeof english> = {
  name: 'Ausgewählt',
  neighbours: 'Nachbarn',
  atoms: 'Atome',
  inText: 'Im Text',
};
