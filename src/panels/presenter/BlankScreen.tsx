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
