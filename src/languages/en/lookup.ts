// The box for a SMILES, a name or a file, and what is wrong with them.

import { room } from '../room';

export const lookup = room('lookup', {
  name: 'Show a molecule',
  field: 'SMILES or name',
  show: 'Show',
  library: 'Library',
  open: 'Open file',
  file: 'Molecule file or story',
  noName: (name: string) => `“${name}” is not a name in this library. Read as a SMILES: `,
  meant: 'Did you mean {names}',
  hint: 'Try {smiles} or {name}',
  aspirin: 'aspirin, as a SMILES',
  memantine: 'memantine, by name',
  hintOfFiles: ', or drop a .mol, .sdf or .smi file anywhere, or a story as .json.',
  character: (place: number) => ` (character ${place}) `,
  noFile: 'There was no file in what was dropped.',
  oneFile: (count: number) => `Those were ${count} files; one at a time, please.`,
  tooLarge: (name: string) => `“${name}” is larger than 16 MB.`,
  otherKind: (name: string) => `“${name}” is of another kind; molecule files end in .mol, .sdf, .mdl, .smi or .txt, stories in .json.`,
  unreadable: (name: string) => `“${name}” could not be read. Is it a folder, or was it moved?`,
  noStories: 'The part of this page that tells stories could not be loaded. The connection may be down.',
});
