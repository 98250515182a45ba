// Numbers and element symbols as molfiles write them, and what is refused in their place.

import { tableFaults } from '../../languages/en/table-faults';
import { tell, type Told } from '../../languages/said';
import type { ChemistryError } from '../chemistry-error';
import { elementOf, namedElement } from '../elements';
import { fault } from '../fault';

/** Å. A stretched chain of 100 000 atoms is 150 000 Å long; what lies much further away is not a molecule. */
const MOST_COORDINATE = 1_000_000;

export function syntaxFault(told: Told, line: number): ChemistryError {
  return fault('syntax', told, line);
}

export function unsupportedFault(told: Told, line: number): ChemistryError {
  return fault('unsupported', told, line);
}

/** undefined where the text is not a whole number. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}

export const isDecimal = (text: string) => /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(text);

export function coordinate(text: string, line: number): number {
  const value = isDecimal(text) ? Number(text) : NaN;
  if (Number.isNaN(value)) throw syntaxFault(tell(tableFaults, 'coordinate', line, shown(text)), line);
  if (Math.abs(value) > MOST_COORDINATE) throw syntaxFault(tell(tableFaults, 'farAway', line, shown(text)), line);
  return value === 0 ? 0 : value;
}

export interface ElementMark {
  readonly element: string;
  readonly isotope?: number;
}

/** Names that drawing programs give to what is not one atom. */
const QUERIES = /^(?:A|Q|X|M|AH|QH|XH|MH|L|LP|\*|R#?|R\d+|Pol|ACT)$/;

export function elementMark(symbol: string, line: number): ElementMark {
  if (symbol === 'D') return { element: 'H', isotope: 2 };
  if (symbol === 'T') return { element: 'H', isotope: 3 };
  if (elementOf(symbol)) return { element: symbol };
  if (/^(?:NOT)?\s*\[/.test(symbol)) throw unsupportedFault(tell(tableFaults, 'elementList', line), line);
  if (QUERIES.test(symbol)) throw unsupportedFault(tell(tableFaults, 'anyAtom', line, symbol), line);
  const meant = symbol.charAt(0).toUpperCase() + symbol.slice(1).toLowerCase();
  const isMeant = elementOf(meant) !== undefined;
  throw syntaxFault(isMeant ? tell(tableFaults, 'writtenOtherwise', line, shown(symbol), namedElement(meant)) : tell(tableFaults, 'notElement', line, shown(symbol)), line);
}

/** A stretch of a strange file, short enough for a sentence. */
export function shown(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 24 ? `${trimmed.slice(0, 24)}…` : trimmed;
}
