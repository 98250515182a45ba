// Die Liste der Gruppen und Atome, und die Beschreibung in Worten.

import type { outline as english } from '../en/outline';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('de');

export const outline: WordsOf<typeof english> = {
  of: (name: string) => `Gruppen und Atome von ${name}`,
  manyGrouped: (atoms: number) => `${number(atoms)} Atome sind zu viele, um sie einzeln aufzuführen; dies sind die Gruppen.`,
  many: (atoms: number) => `${number(atoms)} Atome sind zu viele, um sie einzeln aufzuführen. Eines im Bild anklicken, oder dort mit Eingabe und Pfeiltasten von Atom zu Atom gehen.`,
  copyReading: 'Die ganze Beschreibung kopieren',
  levels: {
    short: 'In Kürze',
    groups: 'Wie es gebaut ist',
    atoms: 'Atom für Atom',
    space: 'Im Raum',
  },
};
