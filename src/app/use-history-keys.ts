// Ctrl or ⌘ with Z undoes a change of the view, with Shift it redoes one, while the viewer has focus.

import { type RefObject, useEffect } from 'react';
import type { ViewerStore } from '../state/viewer-store';

/** Fields undo their own text. */
const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && target.matches('input[type="text"], textarea, [contenteditable]');

export function useHistoryKeys(viewer: RefObject<HTMLElement | null>, store: ViewerStore): void {
  useEffect(() => {
    const element = viewer.current;
    const press = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z';
      if (!isUndo || isTyping(event.target)) return;
      event.preventDefault();
      if (event.shiftKey) store.getState().redo();
      else store.getState().undo();
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, [viewer, store]);
}
