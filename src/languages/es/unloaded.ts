// Lo que ocupa el lugar de un visor que no está.

import type { unloaded as english } from '../en/unloaded';
import type { WordsOf } from '../room';

export const unloaded: WordsOf<typeof english> = {
  notLoaded: 'No se ha podido cargar el visor. Comprobar la conexión e intentarlo de nuevo.',
  notStarted: 'No se ha podido iniciar el visor en este navegador.',
  rest: 'No se ha podido cargar el resto de esta página: sus botones aún no hacen nada. Puede que no haya conexión; recargar para intentarlo de nuevo.',
  retry: 'Intentarlo de nuevo',
  molecule: 'Una molécula en tres dimensiones',
  inThree: (name: string) => `${name} en tres dimensiones`,
};
