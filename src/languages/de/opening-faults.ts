// Was schiefgeht, wenn ein Molekül verlangt wird: eine Datei, die kein Text ist, ein Name, den es nicht gibt.

import type { openingFaults as english } from '../en/opening-faults';
import type { WordsOf } from '../room';

export const openingFaults: WordsOf<typeof english> = {
  notText: (name: string) => `„${name}“ ist kein Text. Moleküldateien enden auf .mol, .sdf oder .smi.`,
  empty: (name: string) => `„${name}“ ist leer.`,
  notInLibrary: (id: string) => `Die Bibliothek hat kein Molekül „${id}“.`,
  unexpected: 'Beim Lesen ist etwas schiefgegangen. Das letzte Bild bleibt.',
};
