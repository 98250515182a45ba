// What `theme` and `motion` come to on this machine.

import { useInsertionEffect, useSyncExternalStore } from 'react';
import type { Options } from '../options/options';
import { useAppearanceRoot } from '../panels/appearance-root';

export type Ground = 'light' | 'dark' | 'projector';

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

function show({ dataset }: HTMLElement, ground: Ground, reducedMotion: boolean): void {
  dataset['theme'] = ground;
  dataset['motion'] = reducedMotion ? 'reduced' : 'full';
}

export function useAppearance({ theme, motion }: Pick<Options, 'theme' | 'motion'>): { readonly ground: Ground; readonly reducedMotion: boolean } {
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const prefersLess = useMedia('(prefers-reduced-motion: reduce)');
  const ground = theme === 'auto' ? (prefersDark ? 'dark' : 'light') : theme;
  const reducedMotion = motion === 'reduced' || prefersLess;
  const root = useAppearanceRoot();
  // Before the picture looks for the colour that lies behind it.
  useInsertionEffect(() => show(root, ground, reducedMotion), [root, ground, reducedMotion]);
  return { ground, reducedMotion };
}
