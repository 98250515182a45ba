// The address of the window with a presenter's notes: the page, and in its hash the name of the channel that the two windows share, and the
// language. No more than this is in the first script.

const HASH = /^#presenter=([0-9a-f]{32})(?:&lang=([a-z]{2}))?$/;

export const notesHash = (id: string, language: string): string => `#presenter=${id}&lang=${language}`;

/** The channel's id; undefined: the address is of something else. */
export const notesIdOf = (hash: string): string | undefined => HASH.exec(hash)?.[1];

export const notesLanguageOf = (hash: string): string | undefined => HASH.exec(hash)?.[2];
