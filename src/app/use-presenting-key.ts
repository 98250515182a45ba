// `P` starts presenter mode, while the viewer has the focus.

import { type RefObject, useEffect } from 'react';
import { startPresenting } from '../panels/start-presenting';
import type { ViewerStore } from '../state/viewer-store';

export function usePresentingKey(viewer: RefObject<HTMLElement | null>, store: ViewerStore): void {
  useEffect(() => {
    const element = viewer.current;
    const press = ({ key, ctrlKey, altKey, metaKey, target }: KeyboardEvent) => {
      const isOurs = key.toLowerCase() === 'p' && !ctrlKey && !altKey && !metaKey && !store.getState().presenting;
      // Dialogs and fields stand in the viewer too.
      if (isOurs && target instanceof Element && !target.closest('dialog, [popover], input, textarea')) startPresenting(store);
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, [viewer, store]);
}
