// Die Stereozentren, das Spiegelbild und die Regeln, die die Händigkeit benennen.

import type { stereo as english } from '../en/stereo';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { list } = tongue('de');

export const stereo: WordsOf<typeof english> = {
  show: 'Was zu sehen ist',
  parts: { centres: 'Zentren', pair: 'Spiegelpaar', over: 'Übereinander', tutor: 'Händigkeit benennen' },
  mirrorPlane: 'Spiegelebene',
  centres: 'Stereozentren',
  twoHands: 'Zwei Hände zeigen zum Beispiel {first} oder {second}.',
  backTo: (name) => `Zurück zu ${name}`,
  mirrorNext: 'Nun das Spiegelbild',
  both: 'Beide Hände sehen',
  mirroring: 'Spiegelbild wird gebildet …',
  notMirrored: 'Das Spiegelbild ließ sich nicht bilden.',
  isMirror: (name) => `Das ist das Spiegelbild von ${name}.`,
  goBack: 'Zurück',
  undecided: (atom, label) => `Die Händigkeit von ${atom} folgt nicht aus den hier gelehrten Regeln; dafür braucht es seltenere. Die Bezeichnung ${label} stammt von OpenChemLib.`,
  held: 'Festgehalten',
  allHeavy: 'alle schweren Atome, so gut es geht',
  heldAt: (atoms) => `das Zentrum, ${list(atoms)}`,
  way: 'Von getrennt bis übereinander',
  apart: 'getrennt',
  laidOver: 'übereinander',
  shareOfWay: (percent) => `${percent} % des Wegs`,
  order: 'Die Reihenfolge bisher',
  notYet: 'Noch nicht.',
  right: 'Richtig.',
  inOrder: 'Alle vier sind geordnet.',
  highest: 'Welcher der vier Nachbarn hat den höchsten Rang?',
  highestLeft: 'Welcher der übrigen hat den höchsten Rang?',
  whichWay: 'Der niedrigste, 4, zeigt jetzt vom Betrachter weg. In welcher Richtung laufen 1, 2, 3?',
  whichHand: 'Welche Hand ist es also?',
  isHand: (hand) => `Das Zentrum ist ${hand}.`,
  flat: 'eben',
  turnAway: 'Den niedrigsten nach hinten drehen',
  clockwise: 'Im Uhrzeigersinn',
  anticlockwise: 'Gegen den Uhrzeigersinn',
  run: { clockwise: 'Richtig: 1, 2, 3 laufen im Uhrzeigersinn.', anticlockwise: 'Richtig: 1, 2, 3 laufen gegen den Uhrzeigersinn.' },
  lookAgain: 'Noch einmal hinsehen: bei 1 beginnen, über 2 nach 3 gehen wie der Pfeil, mit 4 dahinter.',
  handTold: { R: 'Richtig. Im Uhrzeigersinn ist R, von lateinisch rectus.', S: 'Richtig. Gegen den Uhrzeigersinn ist S, von lateinisch sinister.' },
  notThis: { clockwise: 'Nicht dieser: Im Uhrzeigersinn hat den anderen Buchstaben. R ist im Uhrzeigersinn, wie ein nach rechts gedrehtes Lenkrad.', anticlockwise: 'Nicht dieser: Gegen den Uhrzeigersinn hat den anderen Buchstaben. R ist im Uhrzeigersinn, wie ein nach rechts gedrehtes Lenkrad.' },
  reveal: 'Reihenfolge zeigen',
  startOver: 'Von vorn',
  mirrorShown: (name) => `${name} ist zu sehen.`,
  mirrorOfShown: (name, of) => `${name} ist zu sehen, das Spiegelbild von ${of}.`,
};
