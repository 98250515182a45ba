// Where a note or a menu opens: below its button, or above where there is no room; never past the edge of the window, nor of one that
// is enlarged or turned while it stands open.

import { closeOnLeave } from './close-on-leave';

/** Distance to the window's edge, CSS pixels. */
const MARGIN = 8;

let following: (() => void) | undefined;

/** Puts what is open in its place, and again whenever the window changes; of all that is open, what came last. */
export function keepInPlace(popover: HTMLElement, place: () => void): void {
  place();
  popover.addEventListener('focusout', closeOnLeave);
  if (following) window.removeEventListener('resize', following);
  following = () => {
    if (popover.matches(':popover-open')) place();
  };
  window.addEventListener('resize', following);
}

/** `start`: flush with the button, as menus are. */
export function placePopover(popover: HTMLElement, button: HTMLElement, align: 'center' | 'start' = 'center'): void {
  keepInPlace(popover, () => {
    // As wide as it likes to be, wherever it stood before.
    popover.style.left = '0';
    const anchor = button.getBoundingClientRect();
    const { width, height } = popover.getBoundingClientRect();
    const wanted = align === 'start' ? anchor.left : anchor.left + anchor.width / 2 - width / 2;
    const left = Math.max(MARGIN, Math.min(wanted, window.innerWidth - width - MARGIN));
    const below = anchor.bottom + MARGIN;
    popover.style.left = `${left}px`;
    popover.style.top = `${below + height > window.innerHeight ? Math.max(MARGIN, anchor.top - height - MARGIN) : below}px`;
  });
}
