// Wo ein Fehler steht: Zeichen eines SMILES, Zeile einer Datei, Atom eines Moleküls.

import type { places as english } from '../en/places';
import type { WordsOf } from '../room';

export const places: WordsOf<typeof english> = {
  character: (number: number) => `bei Zeichen ${number}`,
  line: (number: number) => `in Zeile ${number}`,
  atom: (number: number) => `bei Atom ${number}`,
};
