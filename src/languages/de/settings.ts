// Was das Bild zeigt: das Menü der schmalen Leiste.

import type { settings as english } from '../en/settings';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('de');

export const settings: WordsOf<typeof english> = {
  name: 'Was gezeigt wird',
  what: 'Wasserstoffe, Beschriftung, Farben, Projektion',
  labels: 'Beschriftung',
  hydrogens: 'Wasserstoffe',
  surface: 'Oberfläche',
  surfaceStyle: 'Art der Oberfläche',
  color: 'Gefärbt nach',
  palette: 'Farben',
  projection: 'Projektion',
  choices: {
    labels: {
      none: 'Keine',
      element: 'Element',
      number: 'Nummer',
      stereo: 'Stereo',
      charge: 'Formalladung',
    },
    hydrogens: {
      all: 'Alle',
      polar: 'Nur polare',
      none: 'Keine',
    },
    surface: {
      none: 'Keine',
      'van-der-waals': 'Van der Waals',
      molecular: 'Molekular',
    },
    'surface-style': {
      translucent: 'Durchscheinend',
      opaque: 'Deckend',
      mesh: 'Netz',
    },
    color: {
      element: 'Element',
      group: 'Gruppe',
      charge: 'Ladung',
    },
    palette: {
      cpk: 'Üblich (CPK)',
      'colour-safe': 'Farbfehlsichtig lesbar',
    },
    projection: {
      perspective: 'Perspektivisch',
      orthographic: 'Orthografisch',
    },
  },
  noStereo: 'Dieses Molekül hat kein Stereozentrum und keine Stereobindung.',
  noCharge: 'Kein Atom dieses Moleküls trägt eine Formalladung.',
  tooMany: (most: number) => `Mehr als ${number(most)} Beschriftungen wären nicht auseinanderzuhalten, deshalb steht keine da.`,
  history: 'Änderungen der Ansicht',
  undo: 'Rückgängig',
  undoWhat: 'Rückgängig (Strg oder ⌘ Z)',
  redo: 'Wiederholen',
  redoWhat: 'Wiederholen (mit Umschalt)',
};
