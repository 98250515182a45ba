// A button in the text with a native popover to it. What stands in the popover is made only while it is open.

import { type FocusEvent, type ReactNode, Suspense, type ToggleEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { acts } from '../languages/en/acts';
import { useLanguage, useWords } from './language-context';
import { placePopover } from './popover-place';

/** CSS pixels that the text may move before its note closes. */
const STILL = 4;

interface NotePopoverProps {
  readonly buttonClass: string;
  readonly buttonLabel?: string;
  readonly button: ReactNode;
  /** Stands in the note at once, before what is loaded. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** Tells its parent that it has its size: what waited has come. */
function Settled({ onSettled }: { readonly onSettled: () => void }) {
  useLayoutEffect(onSettled, [onSettled]);
  return null;
}

export function NotePopover({ buttonClass, buttonLabel, button, lead, children }: NotePopoverProps) {
  const { moment } = useWords(acts);
  const language = useLanguage();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [place] = useState(() => () => {
    if (popover.current?.matches(':popover-open') && opener.current) placePopover(popover.current, opener.current);
  });
  // A note that stays open would cover what the focus goes on to.
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (isOpen && relatedTarget && !popover.current?.contains(relatedTarget)) popover.current?.hidePopover();
  };
  // The text moves away under it; the end of a scroll that came before does not count.
  useEffect(() => {
    if (!isOpen) return;
    const topOf = () => opener.current?.getBoundingClientRect().top ?? 0;
    const top = topOf();
    const hide = () => {
      if (Math.abs(topOf() - top) > STILL) popover.current?.hidePopover();
    };
    window.addEventListener('scroll', hide, { capture: true });
    return () => window.removeEventListener('scroll', hide, { capture: true });
  }, [isOpen]);
  return (
    <>
      <button ref={opener} type="button" className={buttonClass} popoverTarget={id} aria-label={buttonLabel} onBlur={leave}>
        {button}
      </button>
      <span
        id={id}
        ref={popover}
        popover="auto"
        className="source-popover"
        role="note"
        onToggle={place}
        onBeforeToggle={({ newState }: ToggleEvent<HTMLElement>) => setOpen(newState === 'open')}
      >
        {isOpen && (
          <>
            {lead}
            <Settled onSettled={place} />
            <Suspense fallback={<span className="source-meaning" lang={language}>{moment}</span>}>
              {children}
              <Settled onSettled={place} />
            </Suspense>
          </>
        )}
      </span>
    </>
  );
}
