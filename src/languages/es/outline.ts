// La lista de grupos y átomos, y la lectura en palabras.

import type { outline as english } from '../en/outline';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('es');

export const outline: WordsOf<typeof english> = {
  of: (name: string) => `Grupos y átomos de ${name}`,
  manyGrouped: (atoms: number) => `${number(atoms)} átomos son demasiados para enumerarlos uno a uno; estos son los grupos.`,
  many: (atoms: number) => `${number(atoms)} átomos son demasiados para enumerarlos uno a uno. Hacer clic en uno en la imagen, o ir allí de átomo en átomo con Intro y las flechas.`,
  copyReading: 'Copiar toda la descripción',
  levels: {
    short: 'En breve',
    groups: 'Cómo está construida',
    atoms: 'Átomo a átomo',
    space: 'En el espacio',
  },
};
