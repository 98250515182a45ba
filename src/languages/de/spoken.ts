// Was ein Screenreader neben den Beschreibungen hört, die auf Englisch sind.

import type { spoken as english } from '../en/spoken';
import type { WordsOf } from '../room';

export const spoken: WordsOf<typeof english> = {
  removed: 'Messung entfernt.',
  inReceptor: (sentence: string) => `Im NMDA-Rezeptor. ${sentence}`,
  alone: 'Das Molekül allein.',
  chosen: (parts: readonly string[]) => `Ausgewählt: ${parts.join('; ')}.`,
  more: 'Noch einmal D drücken für mehr.',
};
