// The channel lab, whose words are scientific text and stay English.

import { room } from '../room';

export const lab = room('lab', {
  inEnglish: 'The lab is in English.',
});
