// Keeps the option `compare` and its tool in step: the option opens the tool, from a link, a step of a story or by undo;
// when the tool closes or another opens, the option goes.

import { badValue } from '../options/option-codec';
import type { ViewerStore } from './viewer-store';

export function followCompare(store: ViewerStore): () => void {
  // Kept here: another listener may have changed the state between.
  let last: string | undefined;
  const update = () => {
    const { options, tool, loaders, openTool, setOptions } = store.getState();
    const { compare } = options;
    const isNew = compare !== last;
    last = compare;
    if (compare === undefined) return;
    if (!Object.hasOwn(loaders.library, compare)) {
      loaders.warn(badValue('compare', compare));
      setOptions({ compare: undefined });
    } else if (tool !== 'compare') {
      if (isNew) openTool('compare');
      else setOptions({ compare: undefined });
    }
  };
  update();
  return store.subscribe(update);
}
