// Wie sicher sich das Fach bei einer Aussage ist.

import type { standings as english } from '../en/standings';
import type { WordsOf } from '../room';

export const standings: WordsOf<typeof english> = {
  established: {
    label: 'Gesichert',
    meaning: 'Die Quellen stimmen überein.',
  },
  reported: {
    label: 'Berichtet',
    meaning: 'In der genannten Studie gefunden; kein Naturgesetz.',
  },
  proposed: {
    label: 'Vermutet',
    meaning: 'Von den Befunden nahegelegt, nicht direkt gezeigt.',
  },
  disputed: {
    label: 'Umstritten',
    meaning: 'Die Befunde weisen in mehr als eine Richtung.',
  },
  model: {
    label: 'Berechnet',
    meaning: 'Aus einer Zahl der Quelle berechnet.',
  },
};
