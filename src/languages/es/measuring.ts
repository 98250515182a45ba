// Medidas: su lista, y lo que espera la herramienta.

import type { measuring as english } from '../en/measuring';
import type { WordsOf } from '../room';

export const measuring: WordsOf<typeof english> = {
  name: 'Medidas',
  remove: (measure: string) => `Quitar: ${measure}`,
  removeAll: 'Quitar todas',
  done: 'Listo',
  stop: 'Dejar de medir',
  next: {
    '0': 'Elegir dos átomos para una distancia, tres para un ángulo, cuatro para una torsión.',
    '1': 'Elegir un segundo átomo.',
    '2': 'Elegir un tercer átomo para un ángulo, o «Listo» para la distancia.',
    '3': 'Elegir un cuarto átomo para la torsión, o «Listo» para el ángulo.',
  },
};
