// Die schmale Leiste auf dem Bild.

import type { toolbar as english } from '../en/toolbar';
import type { WordsOf } from '../room';

export const toolbar: WordsOf<typeof english> = {
  name: 'Ansicht',
  representation: 'Darstellung',
  representations: {
    'ball-and-stick': { label: 'Kugeln und Stäbe', description: 'Kugeln für Atome und Stäbe für Bindungen, sodass sich beides zählen lässt.' },
    sticks: { label: 'Stäbe', description: 'Nur Stäbe, sodass das Gerüst und seine Winkel hervortreten.' },
    'space-filling': { label: 'Kalotten', description: 'Kugeln mit dem Van-der-Waals-Radius: der Raum, den das Molekül einnimmt.' },
    wireframe: { label: 'Drahtgitter', description: 'Dünne Linien für Bindungen, sodass nichts verdeckt, was dahinter liegt.' },
  },
  measure: 'Messen',
  measureWhat: 'Abstände, Winkel und Torsionen messen: zwei, drei oder vier Atome auswählen',
  spin: 'Drehen',
  spinWhat: 'Langsam drehen',
  step: 'Um 15° nach rechts drehen',
  stepWhat: 'Um 15° nach rechts drehen: bei weniger Bewegung dreht sich nichts von selbst',
  reset: 'Ansicht zurücksetzen',
  resetWhat: 'Zurück zur ersten Ansicht (Pos1)',
};
