// A screen of one colour in place of the picture, so that the class looks at its teacher. A hand that moves is told the way back.

import { useEffect, useRef, useState } from 'react';
import { presenter } from '../../languages/en/presenter';
import type { Blank } from '../../state/presenter/presenter-command';
import { useWords } from '../language-context';
import { usePresenter } from './presenter-context';

/** Milliseconds that the way back stands there. */
const HINT_MS = 3000;

export function BlankScreen({ as }: { readonly as: Blank }) {
  const words = useWords(presenter);
  const { run } = usePresenter();
  const screen = useRef<HTMLDivElement>(null);
  const [isHinting, setHinting] = useState(false);
  // Over dialogs as well.
  useEffect(() => screen.current?.showPopover(), []);
  // What lies under it is not come to by Tab; where the focus was before it comes back to.
  useEffect(() => {
    const before = document.activeElement;
    const { current } = screen;
    const stay = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || current?.contains(target)) return;
      const { left, top, width, height } = target.getBoundingClientRect();
      if (current?.contains(document.elementFromPoint(left + width / 2, top + height / 2))) current.querySelector('button')?.focus();
    };
    document.addEventListener('focusin', stay);
    return () => {
      document.removeEventListener('focusin', stay);
      if (before instanceof HTMLElement && (document.activeElement === document.body || current?.contains(document.activeElement))) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    if (!isHinting) return undefined;
    const timer = setTimeout(() => setHinting(false), HINT_MS);
    return () => clearTimeout(timer);
  }, [isHinting]);
  const key = as === 'black' ? 'B' : 'W';
  return (
    <div ref={screen} popover="manual" className="presenter-blank" data-as={as} onPointerMove={() => setHinting(true)}>
      <button type="button" aria-label={words.bringBack} data-hint={isHinting} onClick={() => run({ do: 'blank', as })}>
        {words.wayBack(key)}
      </button>
    </div>
  );
}
