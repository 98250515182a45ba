// Die Schalter für alle, die mithören oder nicht ziehen.

import type { ear as english } from '../en/ear';
import type { WordsOf } from '../room';

export const ear: WordsOf<typeof english> = {
  name: 'Hilfen',
  aids: {
    turning: 'Nach dem Drehen sagen, was vorne liegt',
    sounds: 'Töne beim Gang von Atom zu Atom',
    buttons: 'Knöpfe zum Drehen und Vergrößern',
  },
};
