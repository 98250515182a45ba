// La lista de todas las fuentes.

import type { references as english } from '../en/references';
import type { WordsOf } from '../room';

export const references: WordsOf<typeof english> = {
  rests: (count: number) => (count === 1 ? '1 frase se apoya en ella' : `${count} frases se apoyan en ella`),
  where: '{standing}, en {panel}',
};
