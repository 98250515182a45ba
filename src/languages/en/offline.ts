// The copy of the page for use without a network, and what is said of a new version.

import { english } from '../tongue';
import { room } from '../room';

export const offline = room('offline', {
  title: 'Without a network',
  ask: { spared: 'Keep a copy', removed: 'Keep a copy again', failed: 'Try again' },
  takes: (bytes: number) => `It takes ${english.number(bytes / 1e6, 1)} MB.`,
  install: 'Install as an app',
  remove: 'Remove the copy',
  works: 'Works offline',
  saving: 'Saving a copy',
  full: 'There is no room left on this device for a copy of the page, so it needs a network. Everything else works.',
  connection: 'The connection broke off before the copy was whole. The next visit tries again.',
  refused: 'The browser did not keep a copy of the page, so it needs a network. Everything else works.',
  unknown: 'The page will look whether it can be kept for use without a network.',
  unavailable: 'This browser keeps no copy of the page here, so it needs a network. A private window, an old browser or an address without https can be the reason.',
  savingAt: (percent: number) => `A copy of the page is being saved on this device: ${percent} %.`,
  ready: 'A copy of the page is kept on this device. Without a network you can open it, show every molecule, read every story, type a SMILES and run the channel lab.',
  spared: 'This device is set to save data, so no copy of the page was fetched. It would take 4 to 5 MB on the device, and let the page work without a network.',
  removed: 'You removed the copy from this device. The page works while there is a network.',
  nextVisit: 'A copy will be saved when you next open the page.',
  updates: {
    waiting: 'A new version is here. Reload when it suits you: the view and your own story stay.',
    taken: 'Another tab shows a new version. Reload this one when it suits you: the view and your own story stay.',
  },
  tooLarge: 'Your file is too large for an address: open it again afterwards.',
  comesBack: 'Your file comes back from its structure, in a shape that is computed anew.',
  later: 'Later',
});
