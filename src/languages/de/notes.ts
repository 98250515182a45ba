// Das Fenster mit den Notizen.

import type { notes as english } from '../en/notes';
import type { WordsOf } from '../room';

export const notes: WordsOf<typeof english> = {
  title: 'Notizen',
  standings: {
    waiting: 'Das Fenster mit dem Bild wird gesucht …',
    silent: 'Keine Vorführung antwortet. Auf der Seite mit dem Bild mit „Vorführen“ beginnen und die Notizen von dort öffnen.',
    refused: 'Dieser Browser hält zwei Fenster nicht im Gleichschritt; die Notizen können nicht folgen. Sie stehen im Fenster mit dem Bild.',
    ended: 'Die Vorführung ist beendet, oder ihr Fenster wurde geschlossen. Das zuletzt Erzählte bleibt hier zu lesen.',
  },
  isBlank: { black: 'Der Bildschirm der Klasse ist schwarz.', white: 'Der Bildschirm der Klasse ist weiß.' },
  isFrozen: 'Angehalten: Was hier geschieht, ist nicht zu sehen, bis das Bild freigegeben wird.',
  stillSees: (step, title) => `Angehalten: Die Klasse sieht noch Schritt ${step}, „${title}“.`,
  seesLink: 'Die Klasse sieht den Link.',
  seesSteps: 'Die Klasse sieht die Liste der Schritte.',
  release: 'Freigeben',
  showStep: (step) => `Schritt ${step} zeigen`,
  noStory: 'Es wird keine Geschichte erzählt. Schritte und Notizen kommen mit einer Geschichte: im Fenster mit dem Bild O drücken oder dort eine auswählen.',
  nextKind: 'Danach',
  lastStep: 'Das ist der letzte Schritt.',
  nextStep: (step) => `Danach, Schritt ${step}`,
  asks: 'Er fragt: {question}',
  nowStep: (step) => `Jetzt, Schritt ${step}`,
  noNotes: 'Dieser Schritt hat keine Notizen.',
  classReads: 'Was die Klasse liest',
  classPicture: 'Das Bild der Klasse',
  goToStep: 'Gehe zu Schritt',
  stepOf: (step, steps) => `Schritt ${step} von ${steps}`,
  timer: 'Uhr',
  run: 'gelaufen',
  over: 'über der Zeit',
  left: 'übrig',
  pause: 'Anhalten',
  goOn: 'Weiter',
  start: 'Starten',
  reset: 'Zurücksetzen',
  given: 'Vorgegebene Zeit',
  countsUp: 'zählt hoch',
  minutes: (minutes) => `${minutes} min`,
};
