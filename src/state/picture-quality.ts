// How good the picture on the screen is: as the device keeps up with, or as the reader chose. The same for every viewer of the page,
// part of no link, kept by the tab alone.

import { createStore } from 'zustand/vanilla';
import type { TabStorage } from './tab-storage';

export const QUALITY_CHOICES = ['automatic', 'high', 'low'] as const;
export type QualityChoice = (typeof QUALITY_CHOICES)[number];

export const DEFAULT_QUALITY: QualityChoice = 'automatic';

const KEY = 'picture-quality';

export const pictureQuality = createStore<{ readonly choice: QualityChoice }>()(() => ({ choice: DEFAULT_QUALITY }));

/** Takes up what the tab kept, unless something is chosen by now. */
export function restoreQuality(storage: TabStorage | undefined): void {
  const kept = QUALITY_CHOICES.find((choice) => choice === storage?.getItem(KEY));
  if (kept && pictureQuality.getState().choice === DEFAULT_QUALITY) pictureQuality.setState({ choice: kept });
}

/** Where the storage is full or refused, it holds until the page is left. */
export function chooseQuality(choice: QualityChoice, storage: TabStorage | undefined): void {
  pictureQuality.setState({ choice });
  try {
    if (choice === DEFAULT_QUALITY) storage?.removeItem(KEY);
    else storage?.setItem(KEY, choice);
  } catch {
    // Nothing depends on it.
  }
}
