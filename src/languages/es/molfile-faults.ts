// Lo que falla en un molfile o SDF alrededor de la tabla: qué clase de archivo es, sus bloques y líneas de propiedades.

import type { molfileFaults as english } from '../en/molfile-faults';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('es');

export const molfileFaults: WordsOf<typeof english> = {
  noAtoms: 'Este archivo no contiene átomos.',
  tooLarge: (megabytes: number) => `Este archivo tiene ${number(megabytes, 1)} MB; se pueden leer 16 MB como máximo.`,
  empty: 'En este archivo no hay nada.',
  binary: 'Esto es un archivo binario, no un molfile.',
  reaction: 'Este archivo contiene una reacción; hace falta una sola molécula.',
  database: 'Este archivo contiene un patrón con grupos variables o una base de datos; hace falta una sola molécula.',
  webPage: 'Esto es una página web u otro archivo con etiquetas, no un molfile; hay que guardar el archivo mismo y no la página.',
  version: (line: number, version: string) => `La línea ${line} dice que es un molfile de la versión ${version}; se leen V2000 y V3000.`,
  notMolfile: (line: number) => `Esto no es un molfile: la línea ${line} debería dar el número de átomos y de enlaces.`,
  recordNumber: 'El registro de un SDF es un número entero; el primero es 0.',
  recordEmpty: (record: number) => `El registro ${record} está vacío.`,
  noRecord: (count: number, record: number) => `Este archivo contiene ${count === 1 ? 'un registro' : `${count} registros`}; no hay registro ${record}.`,
  notContinued: (line: number, next: number) => `La línea ${line} dice que continúa, pero la línea ${next} no la sigue.`,
  continuedNowhere: (line: number) => `La línea ${line} dice que continúa, pero el archivo termina.`,
  noPrefix: (line: number) => `La línea ${line} no empieza por «M  V30».`,
  unclosed: (line: number) => `Unas comillas o un paréntesis en la línea ${line} no se cierran.`,
  keyValue: (line: number, word: string) => `«${word}» en la línea ${line} debería ser un nombre, un signo igual y un valor.`,
  list: (line: number) => `La línea ${line} debería dar una lista: su longitud, y luego otros tantos números, entre paréntesis.`,
  wholeValue: (line: number, key: string) => `${key} en la línea ${line} debería ser un número entero.`,
  numberWanted: (line: number, text: string) => `«${text}» en la línea ${line} debería ser un número.`,
  template: (line: number) => `La línea ${line} empieza un grupo variable o una plantilla.`,
  misplacedBlock: (line: number, name: string) => `El bloque ${name} en la línea ${line} no corresponde ahí.`,
  noOpenBlock: (line: number) => `La línea ${line} termina un bloque que no está abierto.`,
  link: (line: number) => `La línea ${line} describe un eslabón repetido; una molécula tiene átomos fijos.`,
  misplaced: (line: number, text: string) => `«${text}» en la línea ${line} no corresponde ahí.`,
  tableOpen: (line: number) => `La tabla que empieza después de la línea ${line} no termina; falta algo.`,
  noCounts: (line: number) => `Después de la línea ${line} no hay ninguna línea COUNTS.`,
  variableKey: (line: number, key: string) => `${key} en la línea ${line} pertenece a un patrón de búsqueda, un grupo variable o una secuencia.`,
  variableGroup: (line: number, kind: string) => `La línea ${line} pone entre corchetes un grupo repetido o variable (${kind}), como un polímero.`,
  groupOfNothing: (line: number, atom: number) => `La línea ${line} nombra el átomo ${atom}, que no existe.`,
  noEnd: 'El archivo termina sin su línea de cierre «M  END», así que puede faltar algo.',
  ofElements: (line: number) => `La línea ${line} describe una lista de elementos; una molécula tiene átomos y enlaces fijos.`,
  ofGroup: (line: number) => `La línea ${line} describe un grupo variable; una molécula tiene átomos y enlaces fijos.`,
  ofLink: (line: number) => `La línea ${line} describe un eslabón repetido; una molécula tiene átomos y enlaces fijos.`,
  ofAttachment: (line: number) => `La línea ${line} describe un punto de unión abierto; una molécula tiene átomos y enlaces fijos.`,
  ofPattern: (line: number) => `La línea ${line} describe un patrón de búsqueda; una molécula tiene átomos y enlaces fijos.`,
  ofOrderZero: (line: number) => `La línea ${line} describe un enlace de orden cero; una molécula tiene átomos y enlaces fijos.`,
  ofResidue: (line: number) => `La línea ${line} describe un residuo de una secuencia; una molécula tiene átomos y enlaces fijos.`,
  pairs: (line: number) => `La línea ${line} debería dar un número y otros tantos pares de átomo y valor.`,
  noSuchAtom: (line: number) => `La línea ${line} nombra un átomo que no existe.`,
  abbreviation: (line: number) => `La línea ${line} abrevia un grupo de átomos.`,
  stray: (line: number, text: string) => `La línea ${line} («${text}») no es una línea de un molfile; puede que los números de átomos y enlaces no sean correctos.`,
  label: (line: number, text: string) => `La línea ${line} rotula un átomo «${text}», que puede representar un grupo.`,
};
