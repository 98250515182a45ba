// What an embedded viewer leaves out.

import { room } from '../room';

export const embedLeftOut = room('embedLeftOut', {
  shape: 'The address carries the structure of your file as SMILES: its shape is computed anew, and camera and selection are left out. The element, React and the HTML file hold the shape itself.',
  tooLarge: 'This molecule came from a file and is too large for an address. The element, React and the HTML file hold it.',
  variant: 'The address opens the molecule as it was loaded; the shape or form that you have made of it is left out. The element, React and the HTML file hold it.',
  lab: 'The channel lab stays on this page: an embedded viewer shows the picture alone.',
  ownStory: 'A story from a file of your own cannot be embedded; its picture can.',
});
