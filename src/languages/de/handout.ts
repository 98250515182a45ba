// Das Arbeitsblatt einer Geschichte: der Dialog und die Wörter um sie herum auf dem Papier.

import type { handout as english } from '../en/handout';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const german = tongue('de');

export const handout: WordsOf<typeof english> = {
  open: 'Arbeitsblatt',
  openHint: 'Arbeitsblatt: die Geschichte drucken oder als PDF sichern',
  make: 'Arbeitsblatt erstellen …',
  what: 'Die Geschichte auf zwei Seiten zum Drucken: ein Bild zu jedem Schritt, die Fragen und die Quellen.',
  title: 'Arbeitsblatt',
  paper: 'Papier',
  papers: { a4: 'DIN A4', letter: 'US Letter' },
  ink: 'Druck in',
  inks: { colour: 'Farbe', grey: 'Schwarz-Weiß' },
  inkHint: 'In Schwarz-Weiß trägt jedes Atom seinen Buchstaben.',
  pictures: 'Ein Bild zu jedem Schritt',
  answers: 'Eine Seite mit Lösungen für die Lehrkraft',
  print: 'Drucken oder als PDF sichern',
  printHint: 'Der Druckdialog des Browsers sichert auch als PDF. Dort 100 % wählen, ohne Kopf- und Fußzeilen.',
  taking: (done, count) => `Die Bilder entstehen: ${done} von ${count}`,
  stopped: (missing) => `${german.count(missing, { one: 'Bild fehlt', other: 'Bilder fehlen' })}. An ${missing === 1 ? 'seiner' : 'ihrer'} Stelle steht die Formel.`,
  preview: 'Vorschau der Seiten',
  failed: 'Das Arbeitsblatt ließ sich nicht öffnen. Vielleicht fehlt die Verbindung.',
  pageOf: (page, count) => `Seite ${page} von ${count}`,
  name: 'Name',
  date: 'Datum',
  scan: 'Die Geschichte zum Drehen und Lesen:',
  own: 'Die Geschichte ist eine Datei Ihrer Lehrkraft. Der Betrachter:',
  questions: 'Fragen',
  notes: 'Notizen',
  sources: 'Quellen',
  answersTitle: 'Lösungen, für die Lehrkraft',
  pictureOf: (title) => `Bild zu „${title}“`,
  formulaOf: (name) => `Formel von ${name}`,
  tick: 'Eine ankreuzen.',
  circle: (name) => `Das Atom in dieser Formel einkreisen: ${name}.`,
  number: (count) => `1 bis ${count} in die Kästchen schreiben.`,
  draw: 'Auf jeder gestrichelten Linie einen Punkt setzen und die Kurve zeichnen.',
};
