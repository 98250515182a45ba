// What the keys of the outline mean, as the tree pattern of WAI-ARIA has it.

import type { OutlineRow } from '../content/atom-outline';

export type OutlineMove = { readonly kind: 'go'; readonly id: string } | { readonly kind: 'open' | 'close'; readonly id: string };

const PAGE = 8;

const goTo = (row: OutlineRow | undefined): OutlineMove | undefined => row && { kind: 'go', id: row.node.id };

/** undefined: the key does nothing here. */
export function outlineMove(rows: readonly OutlineRow[], active: number, key: string): OutlineMove | undefined {
  const row = rows[active];
  if (!row) return undefined;
  switch (key) {
    case 'ArrowDown':
      return goTo(rows[active + 1]);
    case 'ArrowUp':
      return goTo(rows[active - 1]);
    case 'PageDown':
      return goTo(rows[Math.min(rows.length - 1, active + PAGE)]);
    case 'PageUp':
      return goTo(rows[Math.max(0, active - PAGE)]);
    case 'Home':
      return goTo(rows[0]);
    case 'End':
      return goTo(rows.at(-1));
    case 'ArrowRight':
      if (row.open === undefined) return undefined;
      return row.open ? goTo(rows[active + 1]) : { kind: 'open', id: row.node.id };
    case 'ArrowLeft':
      if (row.open) return { kind: 'close', id: row.node.id };
      return goTo(rows.find(({ node }) => node.id === row.parent));
    default:
      return undefined;
  }
}
