// What draws the surroundings, kept once it has arrived: a canvas that begins after that has them in its first frame, and not
// after the molecule alone has come to rest.

type Parts = typeof import('./AroundScene');

let fetched: Parts | undefined;

/** undefined: not here yet. */
export const fetchedAroundScene = (): Parts | undefined => fetched;

/** What did not arrive is asked for again by the next call. */
export async function fetchAroundScene(): Promise<Parts> {
  fetched ??= await import('./AroundScene');
  return fetched;
}
