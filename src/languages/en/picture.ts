// What stands on the picture: its label, the key of colours, what is under way.

import { room } from '../room';
import { english } from '../tongue';

const { number } = english;

export const picture = room('picture', {
  recordsOf: (file: string) => `Molecules in ${file}`,
  previousRecord: 'Previous molecule of the file',
  nextRecord: 'Next molecule of the file',
  of: (place: number, count: number) => `${place} of ${count}`,
  choose: 'Choose another molecule',
  /** Grams a mole. */
  mass: (mass: number) => `${number(mass, 2)}\u00a0g/mol`,
  elements: 'Colours of the elements',
  drop: 'Drop one .mol, .sdf or .smi file, or a story as .json',
  stages: {
    waiting: 'Loading',
    fetching: 'Fetching the file',
    reading: 'Reading',
    embedding: 'Finding a 3D shape',
    minimising: 'Relaxing the shape',
  },
});
