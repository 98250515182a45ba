// Die stillen Knöpfe in der Ecke des Bildes, mit dem Menü für Darstellung und Sprache.

import type { corner as english } from '../en/corner';
import type { WordsOf } from '../room';

export const corner: WordsOf<typeof english> = {
  name: 'Betrachter',
  share: 'Teilen und exportieren',
  appearance: 'Erscheinungsbild und Sprache',
  theme: 'Farbschema',
  themes: { auto: 'Wie das System', light: 'Hell', dark: 'Dunkel', projector: 'Beamer' },
  lessMotion: 'Weniger Bewegung',
  language: 'Sprache',
  asSystem: 'Wie das System',
  missing: 'Diese Sprache konnte nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',
  present: 'Vorführen',
  presentWhat: 'Einer Klasse vorführen (P)',
  fullScreen: 'Vollbild',
  help: 'Hilfe',
  helpWhat: 'Hilfe (?)',
};
