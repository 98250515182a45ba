// One configuration for the dev server, the site, the package's entries and the tests; `mode` says which is built.
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { bareThree } from './scripts/vite-bare-three.ts';
import { contentSecurityPolicy } from './scripts/vite-content-security-policy.ts';
import { library } from './scripts/vite-library.ts';
import { preloadScene } from './scripts/vite-preload.ts';
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
      // Loading costs as much as testing: one process a core, which keeps its modules from file to file.
      test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: inBrowser, isolate: false, maxWorkers: '100%' },
    },
    {
      extends: true,
      // A journey waits more than it computes: three at a time on two cores, after the rest.
      test: { name: 'browser', include: inBrowser, globalSetup: 'tests/setup/site.ts', maxWorkers: 3, sequence: { groupOrder: 1 } },
    },
  ],
};

const site: ViteUserConfig = {
  test,
  base: './',
  plugins: [react(), bareThree(), library(), contentSecurityPolicy(), preloadScene()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
};

/** dist/lib/chemistry.js for browsers, with OpenChemLib in the worker beside it, and pharmacology.js for Node as well. */
const libBrowser: UserConfig = {
  base: './',
  publicDir: false,
  worker: { format: 'es' },
  build: {
    outDir: 'dist/lib',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // Not `lib`, which would inline OpenChemLib's resources into the worker as one data address: a strict policy blocks that.
    rolldownOptions: {
      input: { chemistry: 'src/chemistry/index.ts', pharmacology: 'src/pharmacology/index.ts' },
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: '[name].js' },
    },
  },
};

/** dist/lib/chemistry.node.js and its worker thread; OpenChemLib is imported from node_modules. */
const libNode: UserConfig = {
  publicDir: false,
  build: {
    outDir: 'dist/lib',
    emptyOutDir: false,
    target: 'node20',
    ssr: true,
    rolldownOptions: {
      input: {
        'chemistry.node': 'src/chemistry/index.node.ts',
        'chemistry-worker.node': 'src/chemistry/loading/worker.node.ts',
      },
    },
  },
};

export default defineConfig(({ mode }) =>
  mode === 'lib-browser' ? libBrowser : mode === 'lib-node' ? libNode : site,
);
