// What `theme` and `motion` come to on this machine.

import { useEffect, useSyncExternalStore } from 'react';
import type { Options } from '../options/options';

export type Ground = 'light' | 'dark' | 'projector';

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

export function useAppearance({ theme, motion }: Pick<Options, 'theme' | 'motion'>): { readonly ground: Ground; readonly reducedMotion: boolean } {
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const prefersLess = useMedia('(prefers-reduced-motion: reduce)');
  const ground = theme === 'auto' ? (prefersDark ? 'dark' : 'light') : theme;
  const reducedMotion = motion === 'reduced' || prefersLess;
  useEffect(() => {
    document.documentElement.dataset['theme'] = ground;
    document.documentElement.dataset['motion'] = reducedMotion ? 'reduced' : 'full';
  }, [ground, reducedMotion]);
  return { ground, reducedMotion };
}
