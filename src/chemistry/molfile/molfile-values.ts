// Numbers and element symbols as molfiles write them, and what is refused in their place.

import { ChemistryError } from '../chemistry-error';
import { elementName, elementOf } from '../elements';

/** Å. A stretched chain of 100 000 atoms is 150 000 Å long; what lies much further away is not a molecule. */
const MOST_COORDINATE = 1_000_000;

export function syntaxFault(sentence: string, line: number): ChemistryError {
  return new ChemistryError('syntax', sentence, line);
}

export function unsupportedFault(sentence: string, line: number): ChemistryError {
  return new ChemistryError('unsupported', sentence, line);
}

/** undefined where the text is not a whole number. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}

export const isDecimal = (text: string) => /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(text);

export function coordinate(text: string, line: number): number {
  const value = isDecimal(text) ? Number(text) : NaN;
  if (Number.isNaN(value)) throw syntaxFault(`“${shown(text)}” in line ${line} is not a coordinate.`, line);
  if (Math.abs(value) > MOST_COORDINATE) throw syntaxFault(`The coordinate ${shown(text)} in line ${line} is too far away.`, line);
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
  if (/^(?:NOT)?\s*\[/.test(symbol)) throw unsupportedFault(`Line ${line} gives a list of elements; a molecule has one element an atom.`, line);
  if (QUERIES.test(symbol)) throw unsupportedFault(`“${symbol}” in line ${line} stands for a variable group or any atom, not for an element.`, line);
  const meant = symbol.charAt(0).toUpperCase() + symbol.slice(1).toLowerCase();
  const hint = elementOf(meant) ? ` ${elementName(meant)} is written ${meant}.` : '';
  throw syntaxFault(`“${shown(symbol)}” in line ${line} is not an element.${hint}`, line);
}

/** A stretch of a strange file, short enough for a sentence. */
export function shown(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 24 ? `${trimmed.slice(0, 24)}…` : trimmed;
}
