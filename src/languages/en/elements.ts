// The names of the elements. The periodic table has the English ones; the other languages bring their own.

import { room } from '../room';

export const elements = room('elements', {
  /** By atomic number; where there is none the English name stands. */
  name: (_atomicNumber: number, english: string) => english.toLowerCase(),
});
