// Hasta qué punto es segura una afirmación.

import type { standings as english } from '../en/standings';
import type { WordsOf } from '../room';

export const standings: WordsOf<typeof english> = {
  established: {
    label: 'Establecido',
    meaning: 'Las fuentes coinciden.',
  },
  reported: {
    label: 'Descrito',
    meaning: 'Hallado en el estudio citado; no es una ley de la naturaleza.',
  },
  proposed: {
    label: 'Propuesto',
    meaning: 'Sugerido por los datos, no demostrado directamente.',
  },
  disputed: {
    label: 'Discutido',
    meaning: 'Los datos apuntan en más de una dirección.',
  },
  model: {
    label: 'Calculado',
    meaning: 'Calculado a partir de un número de la fuente.',
  },
};
