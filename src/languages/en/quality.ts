// How good the picture on the screen is.

import { room } from '../room';

export const quality = room('quality', {
  name: 'Picture quality',
  choices: {
    automatic: 'Automatic',
    high: 'High',
    low: 'Low',
  },
});
