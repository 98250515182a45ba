// A menu over the page closes when the focus goes on to something else, which it might cover. Back on its own button it stays.

/** Of the event `focusout`, heard by what has the attribute `popover`. */
export function closeOnLeave({ currentTarget: menu, relatedTarget }: FocusEvent): void {
  if (!(menu instanceof HTMLElement) || !(relatedTarget instanceof Element) || menu.contains(relatedTarget)) return;
  if (relatedTarget.getAttribute('popovertarget') !== menu.id && menu.matches(':popover-open')) menu.hidePopover();
}
