// Wörter, die viele Teile der Oberfläche teilen: was ein Knopf tut.

import type { acts as english } from '../en/acts';
import type { WordsOf } from '../room';

export const acts: WordsOf<typeof english> = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  copy: 'Kopieren',
  retry: 'Noch einmal versuchen',
  back: 'Zurück',
  next: 'Weiter',
  remove: 'Entfernen',
  reload: 'Neu laden',
  or: 'oder',
  loading: 'Wird geladen …',
  opening: 'Wird geöffnet …',
  moment: 'Einen Moment …',
};
