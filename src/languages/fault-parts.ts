// What sentences about faults are made of besides texts and counts: elements, and places in what was read.

/** An element as the periodic table of the chemistry has it. */
export interface NamedElement {
  readonly symbol: string;
  /** Atomic number; 0 for what is no element. */
  readonly number: number;
  /** In English, capitalised. */
  readonly name: string;
}

/** Where a fault is, from 1: a character of a SMILES, a line of a file, an atom of a molecule. */
export type Place = { readonly character: number } | { readonly line: number } | { readonly atom: number };

interface PlaceWords {
  readonly character: (number: number) => string;
  readonly line: (number: number) => string;
  readonly atom: (number: number) => string;
}

/** “at character 4”, with the words of a language. */
export function inPlace(words: PlaceWords, place: Place): string {
  if ('character' in place) return words.character(place.character);
  return 'line' in place ? words.line(place.line) : words.atom(place.atom);
}

/** By the names of a language; the English one where it has none. */
export const nameIn = (words: { readonly name: (atomicNumber: number, english: string) => string }, { number, name }: NamedElement): string => words.name(number, name);

/** A charge, with a real minus. */
export const signed = (charge: number): string => `${charge > 0 ? '+' : '−'}${Math.abs(charge)}`;
