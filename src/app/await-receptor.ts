// Fetches the receptor when it is first asked for.

import type { ViewerStore } from '../state/viewer-store';

const FAILED = 'The receptor could not be loaded. The connection may be down.';

export function awaitReceptor(store: ViewerStore): void {
  let last = 'none';
  let isStarted = false;
  const tryIt = () => {
    const { receptor } = store.getState().options;
    if (receptor === last) return;
    const isFirst = last === 'none';
    last = receptor;
    // Left and asked for once more, it is tried once more.
    if (receptor === 'none') store.setState({ receptorProgress: undefined });
    else if (isFirst) {
      void import('./start-receptor').then(start, () => store.setState({ receptorProgress: { fault: FAILED } }));
      // What draws it is fetched meanwhile; the scene asks for it once there is something to draw, and tells if it does not come.
      void Promise.all([import('../scene/around/AroundScene'), import('../scene/around/around-tools')]).catch(() => {});
    }
  };
  const stop = store.subscribe(tryIt);
  const start = ({ startReceptor }: typeof import('./start-receptor')) => {
    stop();
    if (isStarted) return;
    isStarted = true;
    startReceptor(store);
  };
  tryIt();
}
