// The switches for whoever follows by ear.

import { room } from '../room';

export const ear = room('ear', {
  name: 'By ear',
  aids: {
    turning: 'Say what faces you after turning',
    sounds: 'Tones while walking the atoms',
  },
});
