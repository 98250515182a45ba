// Die Schalter für alle, die mithören.

import type { ear as english } from '../en/ear';
import type { WordsOf } from '../room';

export const ear: WordsOf<typeof english> = {
  name: 'Zum Hören',
  aids: {
    turning: 'Nach dem Drehen sagen, was vorne liegt',
    sounds: 'Töne beim Gang von Atom zu Atom',
  },
};
