// What `theme` and `motion` come to on this machine.

import { useInsertionEffect, useSyncExternalStore } from 'react';
import type { Options } from '../options/options';
import { useAppearanceRoot } from '../panels/appearance-root';
import { type Appearance, appearanceOf, PREFERS_DARK, PREFERS_LESS_MOTION, showAppearance } from './appearance';

export type { Ground } from './appearance';

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
    // Where the page is made: the style sheets know.
    () => false,
  );
}

export function useAppearance(options: Pick<Options, 'theme' | 'motion'>): Appearance {
  const { ground, reducedMotion } = appearanceOf(options, useMedia(PREFERS_DARK), useMedia(PREFERS_LESS_MOTION));
  const root = useAppearanceRoot();
  // Before the picture looks for the colour that lies behind it.
  useInsertionEffect(() => showAppearance(root, { ground, reducedMotion }), [root, ground, reducedMotion]);
  return { ground, reducedMotion };
}
