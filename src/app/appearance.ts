// What `theme` and `motion` come to, and how the page is told.
import type { Options } from '../options/options';

export type Ground = 'light' | 'dark' | 'projector';

export const PREFERS_DARK = '(prefers-color-scheme: dark)';
export const PREFERS_LESS_MOTION = '(prefers-reduced-motion: reduce)';

export interface Appearance {
  readonly ground: Ground;
  readonly reducedMotion: boolean;
}

export function appearanceOf({ theme, motion }: Pick<Options, 'theme' | 'motion'>, prefersDark: boolean, prefersLessMotion: boolean): Appearance {
  return { ground: theme === 'auto' ? (prefersDark ? 'dark' : 'light') : theme, reducedMotion: motion === 'reduced' || prefersLessMotion };
}

export function showAppearance({ dataset }: HTMLElement, { ground, reducedMotion }: Appearance): void {
  dataset['theme'] = ground;
  dataset['motion'] = reducedMotion ? 'reduced' : 'full';
}
