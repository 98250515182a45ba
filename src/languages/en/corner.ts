// The quiet buttons in the corner of the picture, with the menu of appearance and language.

import { room } from '../room';

export const corner = room('corner', {
  name: 'Viewer',
  share: 'Share and export',
  appearance: 'Appearance and language',
  theme: 'Theme',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark', projector: 'Projector' },
  lessMotion: 'Less motion',
  language: 'Language',
  asSystem: 'As the system',
  missing: 'This language could not be loaded. The connection may be down.',
  present: 'Present',
  presentWhat: 'Present to a class (P)',
  fullScreen: 'Full screen',
  help: 'Help',
  helpWhat: 'Help (?)',
});
