// Lo que rodea el texto junto a la imagen. El texto en sí está en inglés.

import type { article as english } from '../en/article';
import type { WordsOf } from '../room';

export const article: WordsOf<typeof english> = {
  inEnglish: 'Las explicaciones están en inglés.',
  asStory: 'Paso a paso, como historia: {story}',
  onward: 'Anterior y siguiente',
  waiting: 'El texto se está cargando…',
  failed: 'No se ha podido cargar el texto. Puede que no haya conexión.',
  retry: 'Intentarlo de nuevo',
};
