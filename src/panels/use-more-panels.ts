// Fetches the text of the other panels: at once where one is wanted, else when the page has nothing better to do,
// so that afterwards the network is silent.

import { useCallback, useEffect, useState } from 'react';

export type MorePanels = typeof import('./MorePanels');

/** Where the browser knows no idle time (Safari), milliseconds. */
const PATIENCE = 1500;

function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run);
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(run, PATIENCE);
  return () => clearTimeout(handle);
}

export function useMorePanels(isWanted: boolean) {
  const [more, setMore] = useState<MorePanels | 'failed' | 'failed-idly'>();
  // What nobody waited for is tried again when somebody does.
  const isSettled = more !== undefined && !(more === 'failed-idly' && isWanted);
  useEffect(() => {
    if (isSettled) return;
    const load = () => void import('./MorePanels').then(setMore, () => setMore(isWanted ? 'failed' : 'failed-idly'));
    if (!isWanted) return whenIdle(load);
    load();
  }, [isWanted, isSettled]);
  const retry = useCallback(() => setMore(undefined), []);
  return { more, retry };
}
