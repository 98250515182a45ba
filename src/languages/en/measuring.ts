// Measures: the list of them, and what the tool waits for.

import { capital } from '../grammar/spoken-things';
import { room } from '../room';
import { english } from '../tongue';

export const measuring = room('measuring', {
  name: 'Measures',
  remove: (measure: string) => `Remove: ${measure}`,
  removeAll: 'Remove all',
  done: 'Done',
  stop: 'Stop measuring',
  kinds: { distance: 'Distance', angle: 'Angle', torsion: 'Torsion' },
  /** Å or degrees. */
  value: (kind: 'distance' | 'angle' | 'torsion', value: number) => (kind === 'distance' ? `${english.number(value, 2)} Å` : `${english.number(value, 1)}°`),
  noAngle: 'Two of these atoms are at the same place, so that there is no angle between them.',
  noTorsion: 'Three of these atoms lie on one line, so that there is no torsion around it.',
  hidden: (atoms: readonly string[]) => `Not in the picture: ${english.list(atoms.map(capital))} ${atoms.length === 1 ? 'is' : 'are'} hidden.`,
  /** By how many atoms are chosen. */
  next: {
    '0': 'Choose two atoms for a distance, three for an angle, four for a torsion.',
    '1': 'Choose a second atom.',
    '2': 'Choose a third atom for an angle, or press Done for the distance.',
    '3': 'Choose a fourth atom for the torsion, or press Done for the angle.',
  },
});
