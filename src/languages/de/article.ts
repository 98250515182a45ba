// Was um den Text neben dem Bild steht. Der Text selbst ist auf Englisch.

import type { article as english } from '../en/article';
import type { WordsOf } from '../room';

export const article: WordsOf<typeof english> = {
  inEnglish: 'Die Erklärungen sind auf Englisch.',
  asStory: 'Schritt für Schritt, als Geschichte: {story}',
  onward: 'Zurück und weiter',
  waiting: 'Der Text wird geladen …',
  failed: 'Der Text konnte nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',
  retry: 'Noch einmal versuchen',
  contents: 'Inhalt',
  of: (place: number, count: number) => `${place} von ${count}`,
  previousPanel: 'Vorige Tafel',
  nextPanel: 'Nächste Tafel',
  figureFailed: 'Eine Abbildung konnte nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',
  figureWaiting: 'Eine Abbildung wird geladen …',
  supports: 'Dafür',
  doubts: 'Dagegen',
  sources: 'Quellen',
  sure: 'Wie sicher ist das?',
  chosen: (count: number, total: number, label: string, meaning: string) => `${count} von ${total} Aussagen: ${label.toLowerCase()}. ${meaning}`,
  sourcesOf: (label: string, numbers: string) => `${label} ${numbers}: Quellen`,
};
