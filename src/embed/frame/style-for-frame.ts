// Turns a sheet of the page into one for a frame in somebody else's: its lengths no longer hang on the letters of that page, its
// layout on the size of the frame and not of the window, and what the page says of its root the frame says of itself.

/** CSS pixels of a rem in a query, which knows no custom properties. */
const REM = 16;

const LENGTH = /(-?\d*\.?\d+)rem\b/g;
const QUERY = /@media([^{]+)\{/g;
/** Conditions on the window; all others are on the machine and stay. */
const OF_THE_WINDOW = /width|height|orientation/;

const inPixels = (query: string) => query.replace(LENGTH, (_, count: string) => `${Number(count) * REM}px`);

/** A container has no list of queries, only conditions with `or` between them. */
function containerQuery(query: string): string {
  const parts = query.split(',').map((part) => part.trim());
  return parts.length === 1 ? query.trim() : parts.map((part) => `(${part})`).join(' or ');
}

export function styleForFrame(text: string): string {
  return text
    .replace(QUERY, (whole, query: string) => (OF_THE_WINDOW.test(query) ? `@container picture ${containerQuery(inPixels(query))} {` : whole))
    .replace(LENGTH, 'calc($1 * var(--rem))')
    .replace(/:root\b/g, '.embed');
}

/** Of what lies over the whole page, such as a dialog: the window is its room. */
export function styleOverPage(text: string): string {
  return text
    .replace(QUERY, (whole) => inPixels(whole))
    .replace(LENGTH, 'calc($1 * var(--rem))')
    .replace(/:root\b/g, '.embed');
}
