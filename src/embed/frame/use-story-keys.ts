// The keys of a story in somebody else's page: heard within the frame alone, while the story has the focus. In the projector's
// theme the keys of a presenter step from the picture as well.

import { type RefObject, useEffect } from 'react';
import { goToStep, returnToStep } from '../../state/story-player';
import type { ViewerStore } from '../../state/viewer-store';

const FORWARD: ReadonlySet<string> = new Set(['PageDown', 'ArrowRight', ' ']);
const BACK: ReadonlySet<string> = new Set(['PageUp', 'ArrowLeft']);
/** What a clicker sends. */
const OF_PRESENTER: ReadonlySet<string> = new Set(['PageDown', 'PageUp']);

const isPressed = (target: Element) => target.matches('button, a, input, summary, [role="slider"]');

export function useStoryKeys(layout: RefObject<HTMLElement | null>, story: RefObject<HTMLElement | null>, store: ViewerStore): void {
  useEffect(() => {
    const element = layout.current;
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      const { story: playing, options } = store.getState();
      if (!(target instanceof Element) || !playing || event.ctrlKey || event.altKey || event.metaKey || target.closest('dialog, [popover]')) return;
      // The points of a curve and the list of atoms have keys of their own.
      if (target.matches('input, select, textarea')) return;
      const isOurs = story.current?.contains(target) ?? false;
      if (event.key === 'Home') {
        if (isOurs) event.preventDefault();
        void returnToStep(store);
        return;
      }
      if (!isOurs && !(options.theme === 'projector' && OF_PRESENTER.has(event.key))) return;
      if (event.key === ' ' && isPressed(target)) return;
      const isBack = BACK.has(event.key) || (event.key === ' ' && event.shiftKey);
      if (!isBack && !FORWARD.has(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      void goToStep(store, playing.step + (isBack ? -1 : 1));
    };
    // Before the picture, which zooms by the same keys.
    element?.addEventListener('keydown', press, { capture: true });
    return () => element?.removeEventListener('keydown', press, { capture: true });
  }, [layout, story, store]);
}
