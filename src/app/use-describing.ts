// `D`: what is chosen, or the picture, in words; with the receptor, where it is seen.

import { useCallback } from 'react';
import { describeMolecule, describeSelection } from '../content/describe-molecule';
import { receptorShown } from '../state/receptor-view';
import type { ViewerStore } from '../state/viewer-store';
import type { LinkedControl } from './picture-control';

export function useDescribing(store: ViewerStore, control: LinkedControl, announce: (text: string) => void): () => void {
  return useCallback(() => {
    const state = store.getState();
    const { shown, selection } = state;
    const alone = describeSelection(shown.molecule, selection)?.sentence ?? describeMolecule(shown.molecule).join(' ');
    if (selection.length > 0 || !receptorShown(state)) announce(alone);
    else {
      void import('../content/describe-receptor').then(({ describeReceptor }) => announce([...describeReceptor(state, control.scale()), alone].join(' ')), () => announce(alone));
    }
  }, [store, announce, control]);
}
