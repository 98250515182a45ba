// The comparison with a second molecule.

import { room } from '../room';

export const compare = room('compare', {
  with: 'Compare with',
  none: 'no other molecule',
  suggested: 'Good to begin with',
  library: 'The library',
  yours: 'Your own',
  smiles: 'a SMILES',
  smilesOfOther: 'SMILES of the other molecule',
  example: (smiles: string) => `for instance ${smiles}`,
  compare: 'Compare',
  first: 'Choose a second molecule. It is laid on the one shown by the part that both have, and what differs is told and outlined.',
  working: 'Laying one on the other…',
  how: 'How to show the two',
  beside: 'Side by side',
  over: 'Laid over',
  swap: 'Swap the two',
  end: 'End the comparison',
  turns: 'Turn one, and the other turns with it.',
  noneDiffers: 'Nothing is outlined: no atom differs.',
  differing: 'Atoms that differ are outlined.',
  partner: 'Select an atom on the left, and its partner is outlined on the right.',
  blue: (name: string) => `${name} is the blue one.`,
  allPartnered: 'No atom of the other is outlined: each has its partner.',
  differingInOther: 'In the other, atoms that differ are outlined.',
  notThere: 'The library has no such molecule.',
  notLoaded: 'The molecule could not be loaded. The connection may be down.',
});
