// Was eine Wendung im Text tut, wenn man auf sie zeigt oder sie drückt.

import type { phrases as english } from '../en/phrases';
import type { WordsOf } from '../room';

export const phrases: WordsOf<typeof english> = {
  none: (molecule: string) => `${molecule} hat keine solche Gruppe.`,
  atoms: (count: number) => `${count} Atome`,
  lights: (atoms: string, isOne: boolean) => `Hebt ${atoms} im Bild hervor; gedrückt dreht sich das Bild ${isOne ? 'dorthin' : 'zu ihnen'}.`,
  show: 'Dieses Molekül zeigen',
  compare: 'Mit dem gezeigten Molekül vergleichen',
  allWords: 'Alle Begriffe',
};
