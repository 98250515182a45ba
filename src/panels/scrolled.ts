// A region that scrolls and holds nothing that takes the focus: the keyboard comes to it, and scrolls it (not every browser sees to that).

/** Beside a role and a name: a region that can be come to says what it is. */
export const SCROLLED = { tabIndex: 0 } as const;
