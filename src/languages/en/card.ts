// The card of what is selected.

import { room } from '../room';

export const card = room('card', {
  name: 'Selected',
  neighbours: 'Neighbours',
  atoms: 'Atoms',
  inText: 'In the text',
});
