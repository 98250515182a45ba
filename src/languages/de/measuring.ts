// Messungen: ihre Liste, und worauf das Werkzeug wartet.

import type { measuring as english } from '../en/measuring';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { list, number } = tongue('de');

export const measuring: WordsOf<typeof english> = {
  name: 'Messungen',
  remove: (measure: string) => `Entfernen: ${measure}`,
  removeAll: 'Alle entfernen',
  done: 'Fertig',
  stop: 'Messen beenden',
  kinds: { distance: 'Abstand', angle: 'Winkel', torsion: 'Torsion' },
  value: (kind: 'distance' | 'angle' | 'torsion', value: number) => (kind === 'distance' ? `${number(value, 2)}\u00a0Å` : `${number(value, 1)}°`),
  noAngle: 'Zwei dieser Atome liegen am selben Ort; zwischen ihnen gibt es keinen Winkel.',
  noTorsion: 'Drei dieser Atome liegen auf einer Geraden; um sie gibt es keine Torsion.',
  hidden: (atoms: readonly string[]) => `Nicht im Bild: ${list(atoms)} ${atoms.length === 1 ? 'ist' : 'sind'} ausgeblendet.`,
  next: {
    '0': 'Zwei Atome für einen Abstand auswählen, drei für einen Winkel, vier für eine Torsion.',
    '1': 'Ein zweites Atom auswählen.',
    '2': 'Ein drittes Atom für einen Winkel auswählen, oder „Fertig“ für den Abstand.',
    '3': 'Ein viertes Atom für die Torsion auswählen, oder „Fertig“ für den Winkel.',
  },
};
