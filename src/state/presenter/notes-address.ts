// The address of the window with a presenter's notes: the page, and in its hash the name of the channel that the two windows share.
// No more than this is in the first script.

const HASH = /^#presenter=([0-9a-f]{32})$/;

export const notesHash = (id: string): string => `#presenter=${id}`;

/** The channel's id; undefined: the address is of something else. */
export const notesIdOf = (hash: string): string | undefined => HASH.exec(hash)?.[1];
