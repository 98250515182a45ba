// What goes wrong when a molecule is asked for: a file that is no text, a name that is not there.

import { room } from '../room';

export const openingFaults = room('openingFaults', {
  notText: (name: string) => `“${name}” is not text. Molecule files end in .mol, .sdf or .smi.`,
  empty: (name: string) => `“${name}” is empty.`,
  notInLibrary: (id: string) => `The library has no molecule “${id}”.`,
  unexpected: 'Something went wrong while this was read. The last picture stays.',
});
