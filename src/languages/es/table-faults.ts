// Lo que falla en la tabla de átomos y enlaces de un molfile, cada vez con su línea.

import type { tableFaults as english } from '../en/table-faults';
import { nameIn, type NamedElement } from '../fault-parts';
import type { WordsOf } from '../room';
import { elements } from './elements';

export const tableFaults: WordsOf<typeof english> = {
  wholeNumbers: (line: number) => `La línea ${line} debería dar números enteros.`,
  columns: (line: number) => `Las columnas de la línea ${line} no encajan, así que sus valores no se pueden separar.`,
  counts: (line: number) => `La línea ${line} debería dar el número de átomos y de enlaces.`,
  negativeCount: (line: number) => `La línea ${line} da un número negativo.`,
  listsAnnounced: (line: number) => `La línea ${line} anuncia listas de elementos; en una molécula cada átomo es de un solo elemento.`,
  elementList: (line: number) => `La línea ${line} da una lista de elementos; en una molécula cada átomo es de un solo elemento.`,
  chiralFlag: (line: number, flag: number) => `La marca de quiralidad en la línea ${line} es ${flag}; puede ser 0 o 1.`,
  fileEnds: (line: number, atoms: number, bonds: number) => `La línea ${line} promete ${atoms} átomos y ${bonds} enlaces, pero el archivo termina antes.`,
  otherCounts: (line: number, atoms: number, bonds: number, foundAtoms: number, foundBonds: number) => `La línea ${line} promete ${atoms} átomos y ${bonds} enlaces; hay ${foundAtoms} y ${foundBonds}.`,
  atom: (line: number) => `La línea ${line} debería dar un átomo: tres coordenadas y un elemento.`,
  numberedAtom: (line: number) => `La línea ${line} debería dar un átomo: número, elemento, tres coordenadas.`,
  atomTwice: (line: number, atom: number) => `El átomo ${atom} en la línea ${line} ya se había dado.`,
  coordinate: (line: number, text: string) => `«${text}» en la línea ${line} no es una coordenada.`,
  farAway: (line: number, text: string) => `La coordenada ${text} en la línea ${line} está demasiado lejos.`,
  anyAtom: (line: number, symbol: string) => `«${symbol}» en la línea ${line} representa un grupo variable o un átomo cualquiera, no un elemento.`,
  notElement: (line: number, symbol: string) => `«${symbol}» en la línea ${line} no es un elemento.`,
  writtenOtherwise: (line: number, symbol: string, element: NamedElement) => `«${symbol}» en la línea ${line} no es un elemento. El símbolo de ${nameIn(elements, element)} se escribe ${element.symbol}.`,
  chargeCode: (line: number, code: number) => `${code} en la línea ${line} no es un código de carga; lo son de 0 a 7.`,
  massDifference: (line: number, difference: number) => `La diferencia de masa en la línea ${line} es ${difference}; puede ser de -3 a 4.`,
  hydrogensAsked: (line: number) => `La línea ${line} pide un número de hidrógenos; eso es un patrón de búsqueda.`,
  valence: (line: number, valence: number) => `La valencia en la línea ${line} es ${valence}; puede ser de 0 a 15.`,
  statedValence: (line: number, valence: number, bonds: number) => `Del átomo en la línea ${line} se dice que tiene ${valence} enlaces, pero tiene ${bonds}.`,
  noIsotope: (line: number, element: NamedElement, mass: number) => `No existe el isótopo ${mass} de ${nameIn(elements, element)} que da la línea ${line}.`,
  chargeRange: (line: number, value: number, least: number, most: number) => `La carga ${value} en la línea ${line} no está entre ${least} y ${most}.`,
  radicalRange: (line: number, value: number, least: number, most: number) => `El radical ${value} en la línea ${line} no está entre ${least} y ${most}.`,
  valenceRange: (line: number, value: number, least: number, most: number) => `La valencia ${value} en la línea ${line} no está entre ${least} y ${most}.`,
  directionRange: (line: number, value: number, least: number, most: number) => `La dirección de enlace ${value} en la línea ${line} no está entre ${least} y ${most}.`,
  bond: (line: number) => `La línea ${line} debería dar un enlace; puede que el número de enlaces no sea correcto.`,
  numberedBond: (line: number) => `La línea ${line} debería dar un enlace: número, clase, dos átomos.`,
  bondAtom: (line: number, atom: number, count: number) => `El enlace en la línea ${line} nombra el átomo ${atom}; hay ${count}.`,
  bondToNothing: (line: number, atom: number) => `El enlace en la línea ${line} nombra el átomo ${atom}, que no existe.`,
  direction: (line: number, value: number) => `${value} en la línea ${line} no es una dirección de enlace; lo son 0, 1, 3, 4 y 6.`,
  bondOfKinds: (line: number) => `El enlace en la línea ${line} puede ser de varias clases; eso es un patrón de búsqueda.`,
  notChemicalBond: (line: number) => `El enlace en la línea ${line} no es un enlace químico de orden 1 a 3.`,
  noKindOfBond: (line: number, type: number) => `${type} en la línea ${line} no es una clase de enlace.`,
  crossedSingle: (line: number) => `La línea ${line} marca como doble enlace cruzado uno que no es doble.`,
  toItself: (line: number) => `El enlace en la línea ${line} une un átomo consigo mismo.`,
  bondTwice: (line: number) => `El enlace en la línea ${line} une dos átomos que ya están enlazados.`,
  severalEnds: (line: number) => `El enlace en la línea ${line} termina en varios átomos a la vez.`,
  openTautomers: (line: number) => `El anillo aromático en la línea ${line} deja abierto qué nitrógenos llevan un hidrógeno; hay que dibujarlos, o dibujar enlaces sencillos y dobles.`,
};
