// Keeps the option `lab` and its tool in step: the option opens the tool, from a link, a step of a story or by undo; when the tool
// closes or another opens, the option goes. Opened by its button it shows the pore, which goes with it.

import type { ViewerStore } from './viewer-store';

/** Atoms, hydrogens included: as the receptor takes. */
const MOST_ATOMS = 400;

export function followLab(store: ViewerStore): () => void {
  let last: string | undefined;
  let wasOpen = false;
  /** No receptor was there before it. */
  let isAlone = false;
  const update = () => {
    const { options, tool, shown, openTool, setOptions } = store.getState();
    const isNew = options.lab !== undefined && last === undefined;
    const isGone = options.lab === undefined && last !== undefined;
    const isOpen = tool === 'lab';
    const closes = wasOpen && !isOpen;
    [last, wasOpen] = [options.lab, isOpen];
    if (isNew && !isOpen) openTool('lab');
    else if (isNew) {
      isAlone = options.receptor === 'none';
      if (isAlone && shown.molecule.atoms.length <= MOST_ATOMS) setOptions({ receptor: 'pore', camera: undefined });
    } else if (isGone && isOpen) openTool(undefined);
    else if (options.lab !== undefined && closes) {
      const isLeft = isAlone && tool !== 'receptor' && options.receptor !== 'none';
      isAlone = false;
      setOptions({ lab: undefined, ...(isLeft ? { receptor: 'none', camera: undefined } : {}) });
    }
    // What this has just done is known, whether it was told of or not.
    const after = store.getState();
    [last, wasOpen] = [after.options.lab, after.tool === 'lab'];
  };
  update();
  return store.subscribe(update);
}
