// What a screen reader is told beside the descriptions, which are in English.

import { room } from '../room';

export const spoken = room('spoken', {
  removed: 'Measure removed.',
  inReceptor: (sentence: string) => `In the NMDA receptor. ${sentence}`,
  alone: 'The molecule alone.',
  chosen: (parts: readonly string[]) => `Chosen: ${parts.join('; ')}.`,
  more: 'Press D again for more.',
});
