// The picture where there is no 3D acceleration: why it is simpler, and the buttons that turn it.

import { room } from '../room';

export const flatPicture = room('flatPicture', {
  without: 'This browser draws without 3D acceleration.',
  failed: 'Drawn without 3D acceleration: the 3D picture could not be started. Reload the page to try again.',
  lost: 'Drawn without 3D acceleration until the graphics of this device come back.',
  asLines: 'A molecule of this size is drawn as lines.',
  noSurface: 'Surfaces are left out.',
  inOutline: 'The receptor is drawn in outline.',
  pad: 'Turn the picture',
  left: 'Turn left (←)',
  right: 'Turn right (→)',
  up: 'Turn up (↑)',
  down: 'Turn down (↓)',
  nearer: 'Nearer (+)',
  farther: 'Farther (−)',
  home: 'Back to the first view (Home)',
});
