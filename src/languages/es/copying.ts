// Lo que responde un botón de copiar.

import type { copying as english } from '../en/copying';
import type { WordsOf } from '../room';

export const copying: WordsOf<typeof english> = {
  copied: 'Copiado',
  refused: 'No permitido aquí: seleccionar el texto y copiarlo',
};
