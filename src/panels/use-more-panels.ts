// Fetches the text of the other panels: at once where one is wanted, else when the page has nothing better to do,
// so that afterwards the network is silent.

import { useCallback, useEffect, useState } from 'react';
import { whenIdle } from './when-idle';

export type MorePanels = typeof import('./MorePanels');

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
