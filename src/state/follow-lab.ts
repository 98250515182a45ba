// Keeps the option `lab` and its tool in step: the option opens the tool, from a link, a step of a story or by undo; when the tool
// closes or another opens, the option goes.

import type { ViewerStore } from './viewer-store';

export function followLab(store: ViewerStore): () => void {
  let last: string | undefined;
  let wasOpen = false;
  const update = () => {
    const { options, tool, openTool, setOptions } = store.getState();
    const isNew = options.lab !== undefined && last === undefined;
    const isGone = options.lab === undefined && last !== undefined;
    const isOpen = tool === 'lab';
    const closes = wasOpen && !isOpen;
    [last, wasOpen] = [options.lab, isOpen];
    if (isNew && !isOpen) openTool('lab');
    else if (isGone && isOpen) openTool(undefined);
    else if (options.lab !== undefined && closes) setOptions({ lab: undefined });
    // What this has just done is known, whether it was told of or not.
    const after = store.getState();
    [last, wasOpen] = [after.options.lab, after.tool === 'lab'];
  };
  update();
  return store.subscribe(update);
}
