// Where a fault is: a character of a SMILES, a line of a file, an atom of a molecule.

import { room } from '../room';

export const places = room('places', {
  character: (number: number) => `at character ${number}`,
  line: (number: number) => `at line ${number}`,
  atom: (number: number) => `at atom ${number}`,
});
