// Has the page ready to be printed, once it has nothing better to do.

import { type RefObject, useEffect } from 'react';
import { whenIdle } from '../panels/when-idle';
import type { MoleculeCanvasHandle } from '../scene/canvas-contract';

/** Milliseconds; a molecule that spins on a slow device leaves no idle time. */
const PATIENCE = 6000;

export function usePrint(viewer: RefObject<HTMLElement | null>, picture: RefObject<MoleculeCanvasHandle | null>): void {
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isOver = false;
    const follow = ({ followPrint }: typeof import('./print-page')) => {
      if (!isOver && viewer.current) stop = followPrint(viewer.current, picture);
    };
    // Without it the page prints without its picture.
    const cancel = whenIdle(() => void import('./print-page').then(follow, () => undefined), PATIENCE);
    return () => {
      isOver = true;
      cancel();
      stop?.();
    };
  }, [viewer, picture]);
}
