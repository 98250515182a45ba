// What stands in the place of a viewer that is not there. Said before any language can be fetched, so all three are at hand.

import { room } from '../room';

export const unloaded = room('unloaded', {
  notLoaded: 'The viewer could not be loaded. Check the connection, then try again.',
  notStarted: 'The viewer could not be started in this browser.',
  rest: 'The rest of this page could not be loaded: its buttons do nothing yet. The connection may be down; reload to try again.',
  retry: 'Try again',
  molecule: 'A molecule in three dimensions',
  inThree: (name: string) => `${name} in three dimensions`,
});
