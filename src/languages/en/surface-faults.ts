// Why there is no surface, or no partial charge, of a molecule.

import type { NamedElement } from '../fault-parts';
import { room } from '../room';
import { english } from '../tongue';

const { number } = english;

const PEOE = 'Partial charges are not available: the Gasteiger–Marsili method has no parameters for';

export const surfaceFaults = room('surfaceFaults', {
  tooLarge: (count: number, most: number) => `A surface is made for up to ${number(most)} atoms; this molecule has ${number(count)}.`,
  notStarted: 'The part of this page that makes surfaces could not be started. Reload the page, or check the connection.',
  notMade: 'The surface of this molecule could not be made.',
  cancelled: 'The surface was cancelled.',
  noCharges: (element: NamedElement) => `${PEOE} ${element.name.toLowerCase()} (${element.symbol}).`,
  noChargesInState: (element: NamedElement, state: string) => `${PEOE} ${element.name.toLowerCase()} in the state ${state}.`,
  noChargesIfBridging: (element: NamedElement) => `${PEOE} ${element.name.toLowerCase()} with more than one bond.`,
  colorsOfElements: 'The colours are those of the elements.',
});
