// The library of molecules.

import { room } from '../room';

export const picker = room('picker', {
  title: 'Library of molecules',
  list: 'Molecules',
  search: 'Search the library',
  placeholder: 'Name or formula',
  none: (query: string) => `No molecule here goes by “${query}”. Any structure can be shown by its SMILES.`,
});
