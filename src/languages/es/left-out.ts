// Lo que un enlace no incluye.

import type { leftOut as english } from '../en/left-out';
import type { WordsOf } from '../room';

export const leftOut: WordsOf<typeof english> = {
  shape: 'El enlace lleva la estructura del archivo propio como SMILES: su forma se calcula de nuevo, y no se incluyen ni la cámara ni la selección.',
  tooLarge: 'Esta molécula procede de un archivo y es demasiado grande para un enlace. Guardarla como MOL o SDF y compartir el archivo.',
  variant: 'El enlace abre la molécula tal como se cargó; no incluye la forma que se ha hecho de ella.',
};
