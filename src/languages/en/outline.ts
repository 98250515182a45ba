// The list of groups and atoms, and the reading in words.

import { room } from '../room';
import { english } from '../tongue';

const { number } = english;

export const outline = room('outline', {
  of: (name: string) => `Groups and atoms of ${name}`,
  manyGrouped: (atoms: number) => `${number(atoms)} atoms are too many to list one by one; these are the groups.`,
  many: (atoms: number) => `${number(atoms)} atoms are too many to list one by one. Click one in the picture, or walk from atom to atom there with Enter and the arrow keys.`,
  copyReading: 'Copy the whole reading',
  levels: {
    short: 'In short',
    groups: 'How it is built',
    atoms: 'Atom by atom',
    space: 'In space',
  },
});
