// The list of stories.

import { room } from '../room';

export const stories = room('stories', {
  title: 'Stories',
  notLoaded: 'The story could not be loaded. The connection may be down.',
});
