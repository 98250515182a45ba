// Runs what can wait when the page has nothing better to do.

/** Where the browser knows no idle time (Safari), milliseconds. */
const PATIENCE = 1500;

/** Gives back what calls it off. `patience`: after so many milliseconds it runs all the same. */
export function whenIdle(run: () => void, patience?: number): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, patience === undefined ? {} : { timeout: patience });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(run, PATIENCE);
  return () => clearTimeout(handle);
}
