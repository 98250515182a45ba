// Was ein Screenreader neben den Beschreibungen hört, die auf Englisch sind.

import type { Charged, spoken as english } from '../en/spoken';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { count, number } = tongue('de');

export const spoken: WordsOf<typeof english> = {
  unchosen: 'Nichts ist ausgewählt.',
  removed: 'Messung entfernt.',
  inReceptor: (sentence: string) => `Im NMDA-Rezeptor. ${sentence}`,
  alone: 'Das Molekül allein.',
  chosen: (parts: readonly string[]) => `Ausgewählt: ${parts.join('; ')}.`,
  more: 'Noch einmal D drücken für mehr.',
  drawn: (drawn: number, of: number) => `${number(drawn)} von ${count(of, { one: 'Atom ist', other: 'Atomen sind' })} gezeichnet.`,
  charges: (low: Charged, high: Charged) => `Partialladungen von ${number(low.charge, 2)}\u00a0e an ${low.atom} bis ${number(high.charge, 2)}\u00a0e an ${high.atom}.`,
  spins: 'Dreht sich langsam.',
  spinEnds: 'Dreht sich nicht mehr.',
  undone: 'Rückgängig gemacht.',
  redone: 'Wiederholt.',
  nothingUndone: 'Es gibt nichts rückgängig zu machen.',
  nothingRedone: 'Es gibt nichts zu wiederholen.',
  turned: 'Das Bild ist gedreht.',
  beside: (title: string) => `Daneben: ${title}.`,
  noneBeside: 'Wieder allein.',
  shown: (name: string) => `Zu sehen: ${name}.`,
  language: 'Die Oberfläche ist auf Deutsch.',
};
