// What `theme` and `motion` come to on this machine.

import { useInsertionEffect } from 'react';
import type { Options } from '../options/options';
import { useAppearanceRoot } from '../panels/appearance-root';
import { type Appearance, appearanceOf, PREFERS_DARK, PREFERS_LESS_MOTION, showAppearance } from './appearance';
import { useMedia } from './use-media';

export type { Ground } from './appearance';

export function useAppearance(options: Pick<Options, 'theme' | 'motion'>): Appearance {
  const { ground, reducedMotion } = appearanceOf(options, useMedia(PREFERS_DARK), useMedia(PREFERS_LESS_MOTION));
  const root = useAppearanceRoot();
  // Before the picture looks for the colour that lies behind it.
  useInsertionEffect(() => showAppearance(root, { ground, reducedMotion }), [root, ground, reducedMotion]);
  return { ground, reducedMotion };
}
