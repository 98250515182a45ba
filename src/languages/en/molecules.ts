// The names of the molecules of the library. English ones come with the molecules; the other languages bring their own.

import { room } from '../room';

export const molecules = room('molecules', {
  /** Of any other molecule the name stands as it is. */
  name: (english: string) => english,
});
