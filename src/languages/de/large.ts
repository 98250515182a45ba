// Was gesagt wird, wenn ein Molekül für ein Werkzeug zu groß ist.

import type { large as english } from '../en/large';
import type { WordsOf } from '../room';

export const large: WordsOf<typeof english> = {
  tooMany: (count, most) =>
    `Dieses Molekül hat ${count.toLocaleString('de')} Atome; dieses Werkzeug betrachtet höchstens ${most.toLocaleString('de')}. Im Bild lässt es sich weiter drehen und vergrößern, und seine Atome lassen sich anklicken und messen.`,
  slow: 'Dreht es sich langsam?',
  hideHydrogens: 'Wasserstoffe ausblenden',
};
