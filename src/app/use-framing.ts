// Brings the atoms of a phrase before the eye, and goes back when they are no longer selected; a reader who has turned stays there.

import { type RefObject, useEffect } from 'react';
import type { MoleculeCanvasHandle } from '../scene/canvas-contract';
import type { ViewerState } from '../state/viewer-state';
import type { ViewerStore } from '../state/viewer-store';

const framedIn = ({ framed, selection, shown }: ViewerState) => (framed === selection ? { atoms: framed, molecule: shown.molecule } : undefined);

export function useFraming(handle: RefObject<MoleculeCanvasHandle | null>, store: ViewerStore): void {
  useEffect(
    () =>
      store.subscribe((state, former) => {
        const [now, before] = [framedIn(state), framedIn(former)];
        if (now?.atoms === before?.atoms) return;
        // Another molecule comes with its own view.
        if (now || before?.molecule === state.shown.molecule) void handle.current?.frameAtoms(now?.atoms);
      }),
    [handle, store],
  );
}
