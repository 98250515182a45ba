// Lo que oye un lector de pantalla además de las descripciones, que están en inglés.

import type { spoken as english } from '../en/spoken';
import type { WordsOf } from '../room';

export const spoken: WordsOf<typeof english> = {
  removed: 'Medida quitada.',
  inReceptor: (sentence: string) => `En el receptor NMDA. ${sentence}`,
  alone: 'La molécula sola.',
  chosen: (parts: readonly string[]) => `Seleccionado: ${parts.join('; ')}.`,
  more: 'Pulsar D otra vez para más.',
};
