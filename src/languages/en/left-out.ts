// What a link leaves out.

import { room } from '../room';

export const leftOut = room('leftOut', {
  shape: 'The link carries the structure of your file as SMILES: its shape is computed anew, and camera and selection are left out.',
  tooLarge: 'This molecule came from a file and is too large for a link. Save it as MOL or SDF and share the file.',
  variant: 'The link opens the molecule as it was loaded; the shape or form that you have made of it is left out.',
});
