// Turns a sheet of the page into one for a frame in somebody else's: its lengths no longer hang on the letters of that page, its
// layout on the size of the picture and not of the window, and what the page says of its root the frame says of itself.

/** CSS pixels of a rem in a query, which knows no custom properties. */
const REM = 16;

const LENGTH = /(-?\d*\.?\d+)rem\b/g;
const QUERY = /@(media|container)([^{]+)\{/g;
/** Conditions on the window; all others are on the machine and stay. */
const OF_THE_WINDOW = /width|height|orientation/;

/** Condition by condition; a container has no list of queries, only `or` between them. */
function containerQuery(query: string): string {
  const parts = query.split(',').map((part) => part.trim());
  return parts.length === 1 ? query.trim() : parts.map((part) => `(${part})`).join(' or ');
}

const sheet = (text: string, turn: (kind: string, query: string) => string) =>
  text
    .replace(QUERY, (_, kind: string, query: string) => `${turn(kind, query.replace(LENGTH, (__, count: string) => `${Number(count) * REM}px`))} {`)
    .replace(LENGTH, 'calc($1 * var(--rem))')
    .replace(/:root\b/g, '.embed');

/** What lies on the picture: the picture is its room. */
export const styleForFrame = (text: string): string =>
  sheet(text, (kind, query) => (kind === 'media' && OF_THE_WINDOW.test(query) ? `@container picture ${containerQuery(query)}` : `@${kind}${query.trimEnd()}`));

/** What lies over the whole page, such as a dialog: the window is its room. */
export const styleOverPage = (text: string): string => sheet(text, (kind, query) => `@${kind}${query.trimEnd()}`);
