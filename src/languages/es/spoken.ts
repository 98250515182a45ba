// Lo que oye un lector de pantalla además de las descripciones, que están en inglés.

import type { Charged, spoken as english } from '../en/spoken';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { count, number } = tongue('es');

export const spoken: WordsOf<typeof english> = {
  unchosen: 'Nada está seleccionado.',
  removed: 'Medida quitada.',
  inReceptor: (sentence: string) => `En el receptor NMDA. ${sentence}`,
  alone: 'La molécula sola.',
  chosen: (parts: readonly string[]) => `Seleccionado: ${parts.join('; ')}.`,
  more: 'Pulsar D otra vez para más.',
  drawn: (drawn: number, of: number) => `Se dibujan ${number(drawn)} de ${count(of, { one: 'átomo', other: 'átomos' })}.`,
  charges: (low: Charged, high: Charged) => `Cargas parciales de ${number(low.charge, 2)}\u00a0e en ${low.atom} a ${number(high.charge, 2)}\u00a0e en ${high.atom}.`,
  spins: 'Gira despacio.',
  spinEnds: 'Ya no gira.',
  undone: 'Deshecho.',
  redone: 'Rehecho.',
  nothingUndone: 'No hay nada que deshacer.',
  nothingRedone: 'No hay nada que rehacer.',
  turned: 'La imagen está girada.',
  beside: (title: string) => `Al lado: ${title}.`,
  noneBeside: 'De nuevo sola.',
  shown: (name: string) => `Se ve: ${name}.`,
  language: 'La interfaz está en español.',
};
