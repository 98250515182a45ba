// La lista de historias.

import type { stories as english } from '../en/stories';
import type { WordsOf } from '../room';

export const stories: WordsOf<typeof english> = {
  title: 'Historias',
  notLoaded: 'No se pudo cargar la historia. Puede que no haya conexión.',
};
