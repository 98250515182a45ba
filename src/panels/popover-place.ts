// Where a note opens: below its button, or above where there is no room; never past the edge of the window.

/** Distance to the window's edge, CSS pixels. */
const MARGIN = 8;

export function placePopover(popover: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const left = Math.min(Math.max(MARGIN, anchor.left + anchor.width / 2 - width / 2), window.innerWidth - width - MARGIN);
  const below = anchor.bottom + MARGIN;
  popover.style.left = `${left}px`;
  popover.style.top = `${below + height > window.innerHeight ? Math.max(MARGIN, anchor.top - height - MARGIN) : below}px`;
}
