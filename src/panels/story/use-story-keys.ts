// The keys of a story: forward, back, and home to the view of the step. While the story has the focus, or nothing has; in the
// projector's theme the keys of a presenter step from everywhere.

import { type RefObject, useEffect } from 'react';
import { goToStep, returnToStep } from '../../state/story-player';
import { useViewerStore } from '../viewer-context';

const FORWARD: ReadonlySet<string> = new Set(['PageDown', 'ArrowRight', ' ']);
const BACK: ReadonlySet<string> = new Set(['PageUp', 'ArrowLeft']);
/** What a clicker sends, wherever the focus is. */
const OF_PRESENTER: ReadonlySet<string> = new Set(['PageDown', 'PageUp']);

const isTyping = (target: Element) => target.matches('input, textarea, select, [contenteditable]');
const isPressed = (target: Element) => target.matches('button, a, summary, [role="slider"], [role="option"]');

export function useStoryKeys(frame: RefObject<HTMLElement | null>): void {
  const store = useViewerStore();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(target) || target.closest('dialog, [popover]')) return;
      const { story, options, presenting } = store.getState();
      if (!story) return;
      // Home in the viewer goes to the camera of the step by itself; its look comes back with it.
      const isOurs = target === document.body || (frame.current?.contains(target) ?? false);
      if (event.key === 'Home') {
        // The page would go to the top, and with it to the first step.
        if (isOurs) event.preventDefault();
        void returnToStep(store);
        return;
      }
      // The presenter has these keys, and more.
      if (presenting) return;
      const isPresented = options.theme === 'projector' && OF_PRESENTER.has(event.key);
      if (!isOurs && !isPresented) return;
      if (event.key === ' ' && isPressed(target)) return;
      const isBack = BACK.has(event.key) || (event.key === ' ' && event.shiftKey);
      if (!isBack && !FORWARD.has(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      void goToStep(store, story.step + (isBack ? -1 : 1));
    };
    // Before the viewer, which zooms by the same keys.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [frame, store]);
}
