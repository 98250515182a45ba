// Dónde está un fallo: carácter de un SMILES, línea de un archivo, átomo de una molécula.

import type { places as english } from '../en/places';
import type { WordsOf } from '../room';

export const places: WordsOf<typeof english> = {
  character: (number: number) => `en el carácter ${number}`,
  line: (number: number) => `en la línea ${number}`,
  atom: (number: number) => `en el átomo ${number}`,
};
