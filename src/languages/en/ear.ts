// The switches for whoever follows by ear, or does not drag.

import { room } from '../room';

export const ear = room('ear', {
  name: 'Aids',
  aids: {
    turning: 'Say what faces you after turning',
    sounds: 'Tones while walking the atoms',
    buttons: 'Buttons that turn and zoom',
  },
});
