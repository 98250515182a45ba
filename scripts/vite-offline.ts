// The service worker of the built page, with the list of the files that it keeps. The dev server and the package have none.
import { serwist } from '@serwist/vite';
import type { Plugin } from 'vite';
import { notePackages } from './vite-note-packages.ts';

/** More than any file of the page: what is too large would be left out with a warning only. */
const LARGEST = 16_000_000;

export function offline(): Plugin[] {
  const plugins = serwist({
    swSrc: 'src/app/offline/service-worker.ts',
    swDest: 'service-worker.js',
    injectionPoint: 'self.precached',
    swUrl: '/service-worker.js',
    type: 'classic',
    rollupFormat: 'iife',
    plugins: [notePackages()],
    globDirectory: 'dist/site',
    integration: {
      configureOptions(config, options) {
        options.globDirectory = config.build.outDir;
      },
    },
    // Not embed.html and what it needs: a frame without an origin has no service worker.
    globPatterns: ['index.html', 'before-paint.js', 'assets/**', 'icons/*', 'manifest.json', 'story.schema.json'],
    maximumFileSizeToCacheInBytes: LARGEST,
  });
  for (const plugin of plugins) plugin.apply = 'build';
  return plugins;
}
