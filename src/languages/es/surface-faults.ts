// Por qué no hay superficie o cargas parciales de una molécula.

import type { surfaceFaults as english } from '../en/surface-faults';
import { nameIn, type NamedElement } from '../fault-parts';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';
import { elements } from './elements';

const { number } = tongue('es');

const PEOE = 'Las cargas parciales no están disponibles: el método de Gasteiger y Marsili no tiene parámetros para';

export const surfaceFaults: WordsOf<typeof english> = {
  tooLarge: (count: number, most: number) => `Se calcula una superficie para ${number(most)} átomos como máximo; esta molécula tiene ${number(count)}.`,
  notStarted: 'No se ha podido iniciar la parte de esta página que calcula superficies. Recargar la página o comprobar la conexión.',
  notMade: 'No se ha podido calcular la superficie de esta molécula.',
  cancelled: 'Se ha cancelado la superficie.',
  noCharges: (element: NamedElement) => `${PEOE} ${nameIn(elements, element)} (${element.symbol}).`,
  noChargesInState: (element: NamedElement, state: string) => `${PEOE} ${nameIn(elements, element)} en el estado ${state}.`,
  noChargesIfBridging: (element: NamedElement) => `${PEOE} ${nameIn(elements, element)} con más de un enlace.`,
  colorsOfElements: 'Los colores son los de los elementos.',
};
