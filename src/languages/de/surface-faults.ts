// Warum es von einem Molekül keine Oberfläche oder keine Partialladungen gibt.

import type { surfaceFaults as english } from '../en/surface-faults';
import { nameIn, type NamedElement } from '../fault-parts';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';
import { elements } from './elements';

const { number } = tongue('de');

const PEOE = 'Partialladungen sind nicht verfügbar: Die Methode von Gasteiger und Marsili hat keine Parameter für';

export const surfaceFaults: WordsOf<typeof english> = {
  tooLarge: (count: number, most: number) => `Eine Oberfläche wird für bis zu ${number(most)} Atome berechnet; dieses Molekül hat ${number(count)}.`,
  notStarted: 'Der Teil dieser Seite, der Oberflächen berechnet, konnte nicht gestartet werden. Bitte die Seite neu laden oder die Verbindung prüfen.',
  notMade: 'Die Oberfläche dieses Moleküls konnte nicht berechnet werden.',
  cancelled: 'Die Oberfläche wurde abgebrochen.',
  noCharges: (element: NamedElement) => `${PEOE} ${nameIn(elements, element)} (${element.symbol}).`,
  noChargesInState: (element: NamedElement, state: string) => `${PEOE} ${nameIn(elements, element)} im Zustand ${state}.`,
  noChargesIfBridging: (element: NamedElement) => `${PEOE} ${nameIn(elements, element)} mit mehr als einer Bindung.`,
  colorsOfElements: 'Die Farben sind die der Elemente.',
};
