// Lo que hace una expresión del texto al señalarla o pulsarla.

import type { phrases as english } from '../en/phrases';
import type { WordsOf } from '../room';

export const phrases: WordsOf<typeof english> = {
  none: (molecule: string) => `${molecule} no tiene ninguno.`,
  atoms: (count: number) => `${count} átomos`,
  lights: (atoms: string, isOne: boolean) => `Resalta ${atoms} en la imagen; al pulsar, la imagen gira hacia ${isOne ? 'él' : 'ellos'}.`,
  show: 'Mostrar esta molécula',
  compare: 'Comparar con la molécula mostrada',
  allWords: 'Todos los términos',
};
