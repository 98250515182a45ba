// Ein Betrachter in einer fremden Seite.

import type { embedded as english } from '../en/embedded';
import type { WordsOf } from '../room';

export const embedded: WordsOf<typeof english> = {
  name: 'Molekülbetrachter',
  openPage: 'In der ganzen Seite öffnen',
  openPageWhat: 'In der ganzen Seite öffnen, in einem neuen Tab',
  labLeftOut: 'Zu diesem Schritt gehört ein Experiment, für das ein Rahmen keinen Platz hat: es steht auf der ganzen Seite.',
  story: (title: string) => `Geschichte: ${title}`,
  backToView: 'Zurück zu dieser Ansicht',
  stepBack: 'Schritt zurück',
  of: (step: number, count: number) => `${step} von ${count}`,
  steps: 'Schritte',
  again: 'Von vorn',
};
