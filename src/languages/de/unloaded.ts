// Was an der Stelle eines Betrachters steht, der nicht da ist.

import type { unloaded as english } from '../en/unloaded';
import type { WordsOf } from '../room';

export const unloaded: WordsOf<typeof english> = {
  notLoaded: 'Der Betrachter konnte nicht geladen werden. Verbindung prüfen und noch einmal versuchen.',
  notStarted: 'Der Betrachter konnte in diesem Browser nicht gestartet werden.',
  retry: 'Noch einmal versuchen',
  molecule: 'Ein Molekül in drei Dimensionen',
  inThree: (name: string) => `${name} in drei Dimensionen`,
};
