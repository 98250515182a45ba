// What a phrase of the text does when it is pointed at or pressed.

import { room } from '../room';

export const phrases = room('phrases', {
  none: (molecule: string) => `${molecule} has none.`,
  atoms: (count: number) => `${count} atoms`,
  lights: (atoms: string, isOne: boolean) => `Lights ${atoms} in the picture; pressed, it turns to ${isOne ? 'it' : 'them'}.`,
  show: 'Show this molecule',
  compare: 'Compare with the molecule shown',
  allWords: 'All words',
});
