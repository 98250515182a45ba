// The slim bar on the picture.

import { room } from '../room';

export const toolbar = room('toolbar', {
  name: 'View',
  representation: 'Representation',
  representations: {
    'ball-and-stick': { label: 'Ball and stick', description: 'Balls for atoms and rods for bonds, so that both can be counted.' },
    sticks: { label: 'Sticks', description: 'Rods alone, so that the skeleton and its angles stand out.' },
    'space-filling': { label: 'Space-filling', description: 'Balls at the van der Waals radius, the space that the molecule takes up.' },
    wireframe: { label: 'Wireframe', description: 'Thin lines for bonds, so that nothing hides what lies behind.' },
  },
  measure: 'Measure',
  measureWhat: 'Measure distances, angles and torsions: choose two, three or four atoms',
  spin: 'Spin',
  spinWhat: 'Turn slowly',
  step: 'Turn right by 15°',
  stepWhat: 'Turn right by 15°: with less motion, nothing turns by itself',
  reset: 'Reset view',
  resetWhat: 'Back to the first view (Home)',
});
