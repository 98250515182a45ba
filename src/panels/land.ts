// Landing on a place in the article: it is scrolled into view, has the focus, and is marked for a moment.

/** Milliseconds that the mark stays. */
const MARKED_FOR = 2600;

export const placeId = (place: string | number) => `at-${place}`;

/** False where the panel that is shown has no such place. */
export function land(place: string): boolean {
  const found = document.getElementById(placeId(place));
  if (!found) return false;
  for (let folded = found.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null) folded.open = true;
  found.focus({ preventScroll: true });
  found.scrollIntoView({ block: 'center' });
  found.dataset['landed'] = 'true';
  setTimeout(() => delete found.dataset['landed'], MARKED_FOR);
  return true;
}
