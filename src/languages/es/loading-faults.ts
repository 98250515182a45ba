// Lo que falla alrededor de la lectura de una molécula: el proceso aparte, el tiempo, sus tablas.

import type { loadingFaults as english } from '../en/loading-faults';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('es');

export const loadingFaults: WordsOf<typeof english> = {
  notWorkedOut: (detail: string) => `Esta molécula no se ha podido calcular (${detail}).`,
  noTables: 'No se han podido descargar las tablas para las formas 3D. Comprobar la conexión e intentarlo de nuevo.',
  notStarted: 'No se ha podido iniciar la parte de esta página que lee moléculas. Recargar la página o comprobar la conexión.',
  compareNotStarted: 'No se ha podido iniciar la parte de esta página que compara moléculas. Recargar la página o comprobar la conexión.',
  cancelled: 'Se ha cancelado la carga.',
  timedOut: (seconds: number) => `El cálculo de esta molécula ha tardado más de ${number(seconds)} segundos, así que se ha abandonado.`,
  noSource: 'No hay ninguna molécula que leer: hace falta un SMILES, un molfile o un SDF como texto.',
};
