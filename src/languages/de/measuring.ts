// Messungen: ihre Liste, und worauf das Werkzeug wartet.

import type { measuring as english } from '../en/measuring';
import type { WordsOf } from '../room';

export const measuring: WordsOf<typeof english> = {
  name: 'Messungen',
  remove: (measure: string) => `Entfernen: ${measure}`,
  removeAll: 'Alle entfernen',
  done: 'Fertig',
  stop: 'Messen beenden',
  next: {
    '0': 'Zwei Atome für einen Abstand auswählen, drei für einen Winkel, vier für eine Torsion.',
    '1': 'Ein zweites Atom auswählen.',
    '2': 'Ein drittes Atom für einen Winkel auswählen, oder „Fertig“ für den Abstand.',
    '3': 'Ein viertes Atom für die Torsion auswählen, oder „Fertig“ für den Winkel.',
  },
};
