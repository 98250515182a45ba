// La calidad de la imagen en pantalla.

import type { quality as english } from '../en/quality';
import type { WordsOf } from '../room';

export const quality: WordsOf<typeof english> = {
  name: 'Calidad de la imagen',
  choices: {
    automatic: 'Automática',
    high: 'Alta',
    low: 'Baja',
  },
};
