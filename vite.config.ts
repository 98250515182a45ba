// One configuration for the dev server, the site, the package's entries and the tests; `mode` says which is built.
import react from '@vitejs/plugin-react';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { alias, targets, worker } from './scripts/build-targets.ts';
import { chunks } from './scripts/chunks.ts';
import { bareThree } from './scripts/vite-bare-three.ts';
import { contentSecurityPolicy } from './scripts/vite-content-security-policy.ts';
import { serveGallery } from './scripts/vite-examples.ts';
import { library } from './scripts/vite-library.ts';
import { offline } from './scripts/vite-offline.ts';
import { notePackages } from './scripts/vite-note-packages.ts';
import { staticPage } from './scripts/vite-static-page.ts';
import { LongestFirst } from './tests/setup/longest-first.ts';

const inBrowser = ['tests/visual/**/*.test.ts', 'tests/journeys/**/*.test.ts', 'tests/package/**/*.test.ts'];

/** Two projects: what runs in Node (some files ask for jsdom in their first line), and what needs a browser. */
const test: ViteUserConfig['test'] = {
  // Unless an order is asked for: npm test -- --sequence.shuffle.files
  ...(!process.argv.some((word) => word.startsWith('--sequence')) && { sequence: { sequencer: LongestFirst } }),
  testTimeout: 60_000,
  hookTimeout: 300_000,
  projects: [
    {
      extends: true,
      // Loading costs as much as testing: one process a core, which keeps its modules, so every file puts back what it changes.
      test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: inBrowser, isolate: false, maxWorkers: '100%' },
    },
    {
      extends: true,
      // A journey waits more than it computes: three at a time on two cores, after the rest. Each of the three keeps one browser.
      test: {
        name: 'browser',
        include: inBrowser,
        isolate: false,
        globalSetup: 'tests/setup/site.ts',
        setupFiles: 'tests/setup/built-site.ts',
        maxWorkers: 3,
        // Three browsers on two busy cores may starve one of them; the report tells what was run twice.
        retry: 1,
        sequence: { groupOrder: 1 },
      },
    },
  ],
};

const site: ViteUserConfig = {
  test,
  base: './',
  plugins: [react(), bareThree(), library(), contentSecurityPolicy(), staticPage(), offline(), notePackages(), serveGallery()],
  worker,
  resolve: { alias },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: chunks() }, checks: { pluginTimings: false } },
  },
};

export default defineConfig(({ mode }) => targets[mode]?.() ?? site);
