// La biblioteca de moléculas.

import type { picker as english } from '../en/picker';
import type { WordsOf } from '../room';

export const picker: WordsOf<typeof english> = {
  title: 'Biblioteca de moléculas',
  list: 'Moléculas',
  search: 'Buscar en la biblioteca',
  placeholder: 'Nombre o fórmula',
  none: (query: string) => `Ninguna molécula se llama aquí «${query}». Cualquier estructura se puede mostrar con su SMILES.`,
};
