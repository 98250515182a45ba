// The keys of a presenter in the window with the picture, wherever the focus is; what has keys of its own keeps its arrows and its space.

import { useEffect } from 'react';
import { commandOfKey } from '../../state/presenter/presenter-command';
import { useViewerStore } from '../viewer-context';
import { runOwn } from './own-commands';
import { usePresenter } from './presenter-context';

const isTyping = (target: Element) => target.matches('input, textarea, select, [contenteditable]');
/** The picture turns by its arrows, a tree walks by them. */
const hasArrows = (target: Element) => target.closest('[role="application"], [role="tree"], [role="slider"], [role="listbox"]') !== null;
/** What closes or is typed into by itself; the blank screen is none of these. */
const isOver = (target: Element) => target.closest('dialog, [popover]:not(.presenter-blank)') !== null;
const isPressed = (target: Element) => target.closest('button, a, summary, [role="option"]') !== null;

/** Words that need more room than there is are scrolled first; true if they were. */
function scrolled(key: string): boolean {
  const words = document.querySelector('.reading');
  if (!words || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false;
  const before = words.scrollTop;
  words.scrollBy(0, (key === 'ArrowDown' ? 0.7 : -0.7) * words.clientHeight);
  return words.scrollTop !== before;
}

export function usePresenterKeys(): void {
  const store = useViewerStore();
  const presenter = usePresenter();
  useEffect(() => {
    const { room, run } = presenter;
    /** True where it is done. */
    const escape = (target: Element): boolean => {
      const { blank, hasPointer } = room.getState();
      // A dialog or a menu closes by itself.
      if (isOver(target)) return false;
      if (blank) run({ do: 'blank', as: blank });
      else if (hasPointer) run({ do: 'pointer' });
      else if (hasArrows(target)) return false;
      else runOwn({ do: 'end' }, presenter, store);
      return true;
    };
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body;
      const { key } = event;
      const isDone = () => {
        event.preventDefault();
        event.stopPropagation();
      };
      if (key === 'Escape') return void (escape(target) && isDone());
      const { usesLetters, sheet, blank } = room.getState();
      const isOfClicker = key === 'PageDown' || key === 'PageUp';
      const command = isTyping(target) && !isOfClicker ? undefined : commandOfKey(event, usesLetters);
      if (!command) return;
      if (key === ' ' && isPressed(target) && !blank) return;
      if (/^Arrow|^ $/.test(key) && !blank && (hasArrows(target) || (sheet !== undefined && sheet !== 'link'))) return;
      // What else is open over the page has the letters.
      if (sheet === undefined && isOver(target) && !isOfClicker) return;
      isDone();
      if (!blank && sheet === undefined && scrolled(key)) return;
      if (command.do === 'notes' || command.do === 'full-screen' || command.do === 'end') runOwn(command, presenter, store);
      else run(command, 'key');
    };
    /** What has arrows of its own leaves by the key what is under way there first. */
    const escapeLast = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && event.target instanceof Element && hasArrows(event.target)) runOwn({ do: 'end' }, presenter, store);
    };
    // Before the story and the viewer, which have the same keys.
    window.addEventListener('keydown', press, { capture: true });
    window.addEventListener('keydown', escapeLast);
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
      window.removeEventListener('keydown', escapeLast);
    };
  }, [presenter, store]);
}
