// What a button that copies answers.

import { room } from '../room';

export const copying = room('copying', {
  copied: 'Copied',
  refused: 'Not allowed here: select the text and copy it',
});
