// Fetches the receptor when it is first asked for.

import { page } from '../languages/en/page';
import { AROUND_PARTS } from '../scene/around/around-arrival';
import { spokenLanguage, spokenWords } from '../state/spoken-words';
import type { ViewerStore } from '../state/viewer-store';

/** `root`: the element that shows the theme. Returns what ends it. */
export function awaitReceptor(store: ViewerStore, root: HTMLElement): () => void {
  let last = 'none';
  let isStarted = false;
  let isOver = false;
  let end: (() => void) | undefined;
  const tryIt = () => {
    const { receptor } = store.getState().options;
    if (receptor === last) return;
    const isFirst = last === 'none';
    last = receptor;
    // Left and asked for once more, it is tried once more.
    if (receptor === 'none') store.setState({ receptorProgress: undefined });
    else if (isFirst) {
      // What draws it is fetched with it, so that its first picture waits for nothing; the scene asks again for what does not come, and tells.
      const drawn = Promise.all([AROUND_PARTS.fetch(), import('../scene/around/around-tools')]).catch(() => {});
      void Promise.all([import('./start-receptor'), drawn]).then(([module]) => start(module), () => store.setState({ receptorProgress: { fault: { message: spokenWords(store.getState().options, page).unloaded.receptor, lang: spokenLanguage(store.getState().options) } } }));
    }
  };
  const stop = store.subscribe(tryIt);
  const start = ({ startReceptor }: typeof import('./start-receptor')) => {
    stop();
    if (isStarted || isOver) return;
    isStarted = true;
    end = startReceptor(store, root);
  };
  tryIt();
  return () => {
    isOver = true;
    stop();
    end?.();
  };
}
