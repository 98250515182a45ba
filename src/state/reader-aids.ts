// What a reader asked for so as to follow by ear, or to turn without dragging: the same for every viewer of the page, kept nowhere, part of no link.

import { createStore } from 'zustand/vanilla';

export interface ReaderAids {
  /** A tone for each atom and a click for each bond of a walk. */
  readonly sounds: boolean;
  /** What comes into view is said after the molecule was turned. */
  readonly turning: boolean;
  /** Buttons on the picture that turn it and bring it nearer. */
  readonly buttons: boolean;
}

export const DEFAULT_AIDS: ReaderAids = { sounds: false, turning: true, buttons: false };

export const readerAids = createStore<ReaderAids>()(() => DEFAULT_AIDS);
