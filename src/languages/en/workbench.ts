// The tools beside the article, each by its name, and the formula that is open first.

import { room } from '../room';

export const workbench = room('workbench', {
  name: 'Inspect the molecule',
  tools: {
    formula: {
      title: 'Formula',
      hint: 'The flat formula and the list of atoms',
    },
    facts: {
      title: 'Facts',
      hint: 'The data sheet',
    },
    receptor: {
      title: 'Receptor',
      hint: 'The molecule in the pore that it blocks',
    },
    stereo: {
      title: 'Stereo',
      hint: 'The mirror image, and which hand is R or S',
    },
    conformers: {
      title: 'Conformers',
      hint: 'Other shapes of the same molecule, and their energies',
    },
    protonation: {
      title: 'pH',
      hint: 'How much of it carries a proton',
    },
    lab: {
      title: 'Channel',
      hint: 'The channel lab: run the block by the drug',
    },
    compare: {
      title: 'Compare',
      hint: 'Another molecule beside it',
    },
  },
  point: 'Point at an atom or a bond; both pictures show it.',
  tooLarge: (name: string) => `${name} is too large for a flat formula that could be read.`,
  formulaOf: (name: string, description: string) => `2D formula of ${name}. ${description}`,
  outline: 'Groups and atoms',
  reading: 'In words',
});
