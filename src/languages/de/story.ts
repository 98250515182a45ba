// Eine Geschichte neben dem Bild: ihr Kopf, ihr Fuß, und was um ihre Schritte herum steht.

import type { story as english } from '../en/story';
import type { WordsOf } from '../room';

export const story: WordsOf<typeof english> = {
  yours: '(eigene)',
  removeYours: (title) => `Eigene Geschichte entfernen: ${title}`,
  fromFileKept: 'Eigene Geschichte, aus „{file}“: Diese Seite hat nicht geprüft, was darin steht. Dieser Tab behält sie, bis er geschlossen wird; {remove}. Sie wurde nirgendwohin gesendet.',
  fromFileLost: 'Eigene Geschichte, aus „{file}“: Diese Seite hat nicht geprüft, was darin steht. Dieser Browser lässt die Seite nichts behalten: Nach dem Neuladen die Datei wieder öffnen; {remove}. Sie wurde nirgendwohin gesendet.',
  removeNow: 'jetzt entfernen',
  present: 'Geschichte vorführen',
  presentWhat: 'Die Geschichte vor einer Klasse vorführen',
  stepOf: (step, steps) => `Schritt ${step} von ${steps}`,
  placeOf: (step, steps) => `${step} von ${steps}`,
  yourPlaceOf: (step, steps) => `Eigene Geschichte, ${step} von ${steps}`,
  asFile: 'Für Lehrende: {save}, in einem Texteditor ändern und auf diese Seite ziehen.',
  saveAsFile: 'Diese Geschichte als Datei speichern',
  toView: 'Zurück zu dieser Ansicht',
  finish: 'Beenden',
  nextStory: (title) => `Nächste Geschichte: ${title}`,
  leave: 'Geschichte verlassen',
  labOpening: 'Das Labor wird geöffnet …',
  holding: 'Das Folgende wartet auf eine Antwort oder auf „Weiter“.',
  sources: 'Quellen',
};
