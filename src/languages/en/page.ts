// The page and its picture: title, names of the picture, and what could not be loaded.

import { room } from '../room';

export const page = room('page', {
  title: 'Ketamine in three dimensions',
  viewer: 'Viewer',
  drag: 'Drag to turn',
  opening: 'The story is opening…',
  kind: 'molecule viewer',
  keys: 'Arrow keys turn it, Enter goes to its atoms, D tells what is to be seen, ? lists all keys.',
  model: (name: string) => `3D model of ${name}`,
  beside: (name: string) => `, and beside it ${name}`,
  inReceptor: ', in the NMDA receptor',
  failedPicture: 'The 3D picture could not be started, so this is the flat formula. Reload the page to try again.',
  lostPicture: 'The graphics of this device stopped, so this is the flat formula. Reload the page to try again.',
  unloaded: {
    presenter: 'The presenter mode could not be loaded. The connection may be down.',
    receptor: 'The receptor could not be loaded. The connection may be down.',
    story: 'The story could not be loaded. The connection may be down.',
    ownStory: 'Your own story could not be loaded. The connection may be down.',
    tool: 'A tool could not be loaded. The connection may be down.',
    pattern: 'The search for patterns could not be loaded. The connection may be down.',
  },
});
