// Was an der Stelle eines Betrachters steht, der nicht da ist.

import type { unloaded as english } from '../en/unloaded';
import type { WordsOf } from '../room';

export const unloaded: WordsOf<typeof english> = {
  notLoaded: 'Der Betrachter konnte nicht geladen werden. Verbindung prüfen und noch einmal versuchen.',
  notStarted: 'Der Betrachter konnte in diesem Browser nicht gestartet werden.',
  rest: 'Der Rest dieser Seite konnte nicht geladen werden: ihre Knöpfe tun noch nichts. Vielleicht ist die Verbindung unterbrochen; neu laden, um es noch einmal zu versuchen.',
  retry: 'Noch einmal versuchen',
  molecule: 'Ein Molekül in drei Dimensionen',
  inThree: (name: string) => `${name} in drei Dimensionen`,
};
