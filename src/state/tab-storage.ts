// What a tab keeps between reloads, where the browser allows it; apart, so that a page without a story of the reader's own loads no more.

/** What is used of it. */
export type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The key of a reader's own story. */
export const OWN_STORY = 'own-story';

/** undefined where the browser refuses it, as in a closed-off frame. */
export function tabStorage(): TabStorage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
