// The names of groups of atoms. Chemistry has the English ones; the other languages bring their own.

import { room } from '../room';

export const groups = room('groups', {
  /** By its kind, such as `secondary-amine`. */
  name: (_kind: string, english: string) => english,
});
