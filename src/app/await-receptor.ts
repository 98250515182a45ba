// Fetches the receptor when it is first asked for.

import { fetchAroundScene } from '../scene/around/fetch-around-scene';
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
      // What draws it is fetched with it, so that its first picture waits for nothing; the scene asks again for what does not come, and tells.
      const drawn = Promise.all([fetchAroundScene(), import('../scene/around/around-tools')]).catch(() => {});
      void Promise.all([import('./start-receptor'), drawn]).then(([module]) => start(module), () => store.setState({ receptorProgress: { fault: FAILED } }));
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
