// Palabras que comparten muchas partes de la interfaz: lo que hace un botón.

import type { acts as english } from '../en/acts';
import type { WordsOf } from '../room';

export const acts: WordsOf<typeof english> = {
  close: 'Cerrar',
  cancel: 'Cancelar',
  copy: 'Copiar',
  retry: 'Intentarlo de nuevo',
  back: 'Atrás',
  next: 'Siguiente',
  remove: 'Quitar',
  reload: 'Recargar',
  or: 'o',
  loading: 'Cargando…',
  opening: 'Abriendo…',
  moment: 'Un momento…',
};
