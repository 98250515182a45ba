// Die Seite und ihr Bild: Titel, Namen des Bildes, und was nicht geladen werden konnte.

import type { page as english } from '../en/page';
import type { WordsOf } from '../room';

export const page: WordsOf<typeof english> = {
  title: 'Ketamin in drei Dimensionen',
  viewer: 'Betrachter',
  drag: 'Ziehen zum Drehen',
  opening: 'Die Geschichte wird geöffnet …',
  kind: 'Molekülbetrachter',
  keys: 'Pfeiltasten drehen es, die Eingabetaste führt zu den Atomen, D sagt, was zu sehen ist, ? nennt alle Tasten.',
  model: (name: string) => `3D-Modell von ${name}`,
  beside: (name: string) => `, daneben ${name}`,
  inReceptor: ', im NMDA-Rezeptor',
  failedPicture: 'Das 3D-Bild konnte nicht gestartet werden, deshalb steht hier die Strukturformel. Neu laden, um es noch einmal zu versuchen.',
  lostPicture: 'Die Grafik dieses Geräts hat angehalten, deshalb steht hier die Strukturformel. Neu laden, um es noch einmal zu versuchen.',
  unloaded: {
    presenter: 'Der Vorführmodus konnte nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',
    receptor: 'Der Rezeptor konnte nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',
    story: 'Die Geschichte konnte nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',
    ownStory: 'Die eigene Geschichte konnte nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',
    tool: 'Ein Werkzeug konnte nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',
    pattern: 'Die Suche nach Mustern konnte nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',
  },
};
