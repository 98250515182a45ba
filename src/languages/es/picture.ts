// Lo que hay sobre la imagen: rótulo, clave de colores, lo que está en curso.

import type { picture as english } from '../en/picture';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('es');

export const picture: WordsOf<typeof english> = {
  recordsOf: (file: string) => `Moléculas de ${file}`,
  previousRecord: 'Molécula anterior del archivo',
  nextRecord: 'Molécula siguiente del archivo',
  of: (place: number, count: number) => `${place} de ${count}`,
  choose: 'Elegir otra molécula',
  mass: (mass: number) => `${number(mass, 2)}\u00a0g/mol`,
  elements: 'Colores de los elementos',
  drop: 'Soltar un archivo .mol, .sdf o .smi, o una historia en .json',
  stages: {
    waiting: 'Cargando',
    fetching: 'Obteniendo el archivo',
    reading: 'Leyendo',
    embedding: 'Buscando una forma 3D',
    minimising: 'Relajando la forma',
  },
};
