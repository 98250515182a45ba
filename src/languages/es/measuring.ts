// Medidas: su lista, y lo que espera la herramienta.

import type { measuring as english } from '../en/measuring';
import { atomWithArticle } from '../grammar/spanish';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { list, number } = tongue('es');

export const measuring: WordsOf<typeof english> = {
  name: 'Medidas',
  remove: (measure: string) => `Quitar: ${measure}`,
  removeAll: 'Quitar todas',
  done: 'Listo',
  stop: 'Dejar de medir',
  kinds: { distance: 'Distancia', angle: 'Ángulo', torsion: 'Torsión' },
  value: (kind: 'distance' | 'angle' | 'torsion', value: number) => (kind === 'distance' ? `${number(value, 2)}\u00a0Å` : `${number(value, 1)}°`),
  noAngle: 'Dos de estos átomos están en el mismo lugar, de modo que no hay ángulo entre ellos.',
  noTorsion: 'Tres de estos átomos están en una recta, de modo que no hay torsión en torno a ella.',
  hidden: (atoms: readonly string[]) => `Fuera de la imagen: ${list(atoms.map(atomWithArticle))} ${atoms.length === 1 ? 'está oculto' : 'están ocultos'}.`,
  next: {
    '0': 'Elegir dos átomos para una distancia, tres para un ángulo, cuatro para una torsión.',
    '1': 'Elegir un segundo átomo.',
    '2': 'Elegir un tercer átomo para un ángulo, o «Listo» para la distancia.',
    '3': 'Elegir un cuarto átomo para la torsión, o «Listo» para el ángulo.',
  },
};
