// A button in the text with a native popover to it. What stands in the popover is made only while it is open.

import { type ReactNode, Suspense, type ToggleEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { placePopover } from './popover-place';

interface NotePopoverProps {
  readonly buttonClass: string;
  readonly buttonLabel?: string;
  readonly button: ReactNode;
  readonly children: ReactNode;
}

/** Tells its parent that it has its size: what waited has come. */
function Settled({ onSettled }: { readonly onSettled: () => void }) {
  useLayoutEffect(onSettled, [onSettled]);
  return null;
}

export function NotePopover({ buttonClass, buttonLabel, button, children }: NotePopoverProps) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [place] = useState(() => () => {
    if (popover.current?.matches(':popover-open') && opener.current) placePopover(popover.current, opener.current);
  });
  // The text moves away under it.
  useEffect(() => {
    if (!isOpen) return;
    const hide = (event: Event) => {
      if (!(event.target instanceof Node && popover.current?.contains(event.target))) popover.current?.hidePopover();
    };
    window.addEventListener('scroll', hide, { capture: true });
    return () => window.removeEventListener('scroll', hide, { capture: true });
  }, [isOpen]);
  return (
    <>
      <button ref={opener} type="button" className={buttonClass} popoverTarget={id} aria-label={buttonLabel}>
        {button}
      </button>
      <span
        id={id}
        ref={popover}
        popover="auto"
        className="source-popover"
        role="note"
        onToggle={({ newState }: ToggleEvent<HTMLElement>) => setOpen(newState === 'open')}
      >
        {isOpen && (
          <Suspense fallback={<span className="source-meaning">One moment…</span>}>
            {children}
            <Settled onSettled={place} />
          </Suspense>
        )}
      </span>
    </>
  );
}
