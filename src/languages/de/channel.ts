// Was ein Kanal des Labors gerade tut: die Unterschrift der Pore, die ihm folgt.

import type { channel as english } from '../en/channel';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('de');
const percent = (share: number) => `${number(100 * share, share > 0.995 || share < 0.1 ? 1 : 0)}\u00a0%`;

export const channel: WordsOf<typeof english> = {
  closed: { 0: 'Geschlossen, kein Glutamat', 1: 'Geschlossen, ein Glutamat', 2: 'Geschlossen, zwei Glutamate' },
  open: 'Offen, kein Wirkstoff',
  desensitised: 'Desensibilisiert: zwei Glutamate, und doch zu',
  blocked: 'Offen und blockiert: Der Wirkstoff sitzt in der Pore',
  trapped: { closed: 'Blockiert und geschlossen: gefangen', desensitised: 'Blockiert und desensibilisiert: gefangen' },
  state: (words) => `${words}.`,
  withMagnesium: (words, share) => `${words}. In ${percent(share)} der offenen Kanäle sitzt jeweils Mg²⁺.`,
  magnesium: (share) => `Mg²⁺, in ${percent(share)} der offenen Kanäle`,
  atRest: (sentence) => `In Ruhe: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  drugs: { ketamine: 'Ketamin', memantine: 'Memantin' },
  ball: (drug, molecule) => `Der Versuch läuft mit ${drug}, gezeichnet als Kugel; ${molecule} ist solange nicht zu sehen.`,
};
