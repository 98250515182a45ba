// Was auf dem Bild steht: Beschriftung, Farbschlüssel, was gerade geschieht.

import type { picture as english } from '../en/picture';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('de');

export const picture: WordsOf<typeof english> = {
  recordsOf: (file: string) => `Moleküle in ${file}`,
  previousRecord: 'Voriges Molekül der Datei',
  nextRecord: 'Nächstes Molekül der Datei',
  of: (place: number, count: number) => `${place} von ${count}`,
  choose: 'Ein anderes Molekül wählen',
  mass: (mass: number) => `${number(mass, 2)}\u00a0g/mol`,
  elements: 'Farben der Elemente',
  drop: 'Eine .mol-, .sdf- oder .smi-Datei ablegen, oder eine Geschichte als .json',
  stages: {
    waiting: 'Wird geladen',
    fetching: 'Datei wird geholt',
    reading: 'Wird gelesen',
    embedding: '3D-Gestalt wird gesucht',
    minimising: 'Gestalt wird entspannt',
  },
};
