// La ficha de lo seleccionado.

import type { card as english } from '../en/card';
import type { WordsOf } from '../room';

export const card: WordsOf<typeof english> = {
  name: 'Selección',
  neighbours: 'Vecinos',
  atoms: 'Átomos',
  inText: 'En el texto',
};
