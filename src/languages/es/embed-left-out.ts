// Lo que un visor insertado no incluye.

import type { embedLeftOut as english } from '../en/embed-left-out';
import type { WordsOf } from '../room';

export const embedLeftOut: WordsOf<typeof english> = {
  shape: 'La dirección lleva la estructura del archivo propio como SMILES: su forma se calcula de nuevo, y no se incluyen ni la cámara ni la selección. El elemento, React y el archivo HTML contienen la forma misma.',
  tooLarge: 'Esta molécula procede de un archivo y es demasiado grande para una dirección. El elemento, React y el archivo HTML la contienen.',
  variant: 'La dirección abre la molécula tal como se cargó; no incluye la forma que se ha hecho de ella. El elemento, React y el archivo HTML sí la contienen.',
  lab: 'El laboratorio del canal se queda en esta página: un visor insertado muestra solo la imagen.',
  ownStory: 'Una historia de un archivo propio no se puede insertar; su imagen sí.',
};
