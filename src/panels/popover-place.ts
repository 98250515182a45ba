// Where a note or a menu opens: below its button, or above where there is no room; never past the edge of the window.

/** Distance to the window's edge, CSS pixels. */
const MARGIN = 8;

/** `start`: flush with the button, as menus are. */
export function placePopover(popover: HTMLElement, button: HTMLElement, align: 'center' | 'start' = 'center'): void {
  const anchor = button.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const wanted = align === 'start' ? anchor.left : anchor.left + anchor.width / 2 - width / 2;
  const left = Math.min(Math.max(MARGIN, wanted), window.innerWidth - width - MARGIN);
  const below = anchor.bottom + MARGIN;
  popover.style.left = `${left}px`;
  popover.style.top = `${below + height > window.innerHeight ? Math.max(MARGIN, anchor.top - height - MARGIN) : below}px`;
}
