// Die Liste aller Quellen.

import type { references as english } from '../en/references';
import type { WordsOf } from '../room';

export const references: WordsOf<typeof english> = {
  rests: (count: number) => (count === 1 ? '1 Satz stützt sich darauf' : `${count} Sätze stützen sich darauf`),
  where: '{standing}, in {panel}',
};
