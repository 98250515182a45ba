// Measures: the list of them, and what the tool waits for.

import { room } from '../room';

export const measuring = room('measuring', {
  name: 'Measures',
  remove: (measure: string) => `Remove: ${measure}`,
  removeAll: 'Remove all',
  done: 'Done',
  stop: 'Stop measuring',
  /** By how many atoms are chosen. */
  next: {
    '0': 'Choose two atoms for a distance, three for an angle, four for a torsion.',
    '1': 'Choose a second atom.',
    '2': 'Choose a third atom for an angle, or press Done for the distance.',
    '3': 'Choose a fourth atom for the torsion, or press Done for the angle.',
  },
});
