// What is known of the copy that the browser keeps of the page, for work without a network.

import { createStore, type StoreApi } from 'zustand/vanilla';

export type OfflineStatus =
  /** Nothing was asked yet. */
  | { readonly kind: 'unknown' }
  /** The browser keeps no copies here: an old one, a closed-off frame, a private window, or an address without https. */
  | { readonly kind: 'unavailable' }
  /** `share`: 0 to 1, of the files. */
  | { readonly kind: 'saving'; readonly share: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: 'full' | 'connection' | 'refused' }
  /** The reader's device saves data: nothing is fetched unasked. */
  | { readonly kind: 'spared' }
  /** By the reader, until they ask for it again. */
  | { readonly kind: 'removed' }
  /** Asked for again, while the worker of the removed copy still ends with this visit. */
  | { readonly kind: 'next-visit' };

export interface OfflineState {
  readonly status: OfflineStatus;
  /** `waiting`: a new version is saved, and waits. `taken`: another tab shows it already. */
  readonly update: 'none' | 'waiting' | 'taken';
}

export type OfflineStore = StoreApi<OfflineState>;

export const createOfflineStore = (): OfflineStore => createStore<OfflineState>(() => ({ status: { kind: 'unknown' }, update: 'none' }));

/** What the reader can do about it. */
export interface OfflineControl {
  readonly store: OfflineStore;
  /** Drops the copy, for good. */
  remove(): Promise<void>;
  /** Saves one again. */
  keep(): Promise<void>;
  /** Reloads into the new version. */
  takeUpdate(): void;
  /** Looks for a new version, as the browser does at each visit. */
  check(): Promise<void>;
  /** Bytes of the copy, where it can be read. */
  size(): Promise<number | undefined>;
}
