// The list of all sources.

import { room } from '../room';

export const references = room('references', {
  rests: (count: number) => (count === 1 ? '1 sentence rests on it' : `${count} sentences rest on it`),
  where: '{standing}, in {panel}',
});
