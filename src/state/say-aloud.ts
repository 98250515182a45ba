// What a screen reader is told: one live region for a viewer, which the app draws. What follows at once from another part of the
// page is said after what is being said, and not in its place.

import type { StoreApi } from 'zustand/vanilla';
import type { Language } from '../languages/language';

/** Who speaks; the newer words of the same part take the place of its older ones. */
export type Speaking = 'picture' | 'view' | 'surface' | 'language' | 'story' | 'presenter' | 'lab';

export interface Said {
  readonly from: Speaking;
  readonly text: string;
  /** That it is written in: it stays so, where the reader has chosen another since. */
  readonly language: Language;
  /** Counts up, so that the same words are spoken again. */
  readonly number: number;
  /** Milliseconds, as the store's clock counts. */
  readonly at: number;
}

/** Milliseconds: what is said within them belongs to the same act of the reader. */
const SAME_ACT = 700;

type Heard = Pick<StoreApi<{ readonly said: readonly Said[]; readonly loaders: { readonly now: () => number } }>, 'getState'> & {
  readonly setState: (patch: { readonly said: readonly Said[] }) => void;
};

/** Nothing takes back what this part has said. */
export function sayAloud(store: Heard, from: Speaking, text: string, language: Language): void {
  const { said, loaders } = store.getState();
  const at = loaders.now();
  const others = said.filter((each) => each.from !== from && at - each.at < SAME_ACT && each.text !== text);
  if (text === '' && others.length === said.length) return;
  const number = (said.at(-1)?.number ?? 0) + 1;
  store.setState({ said: text === '' ? others : [...others, { from, text, language, number, at }] });
}
