// What is said where a molecule is too large for a tool.

import { room } from '../room';

export const large = room('large', {
  tooMany: (count: number, most: number) =>
    `This molecule has ${count.toLocaleString('en')} atoms; this tool looks at no more than ${most.toLocaleString('en')}. In the picture you can still turn it, come nearer, and click and measure its atoms.`,
  slow: 'Slow to turn?',
  hideHydrogens: 'Hide the hydrogens',
});
