// Two projects: what runs in Node (some files ask for jsdom in their first line), and what needs a browser.
import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config';

const browser = ['tests/visual/**/*.test.ts', 'tests/journeys/**/*.test.ts', 'tests/package/**/*.test.ts'];

export default defineConfig((env) =>
  mergeConfig(viteConfig(env), {
    test: {
      testTimeout: 60_000,
      hookTimeout: 300_000,
      projects: [
        { extends: true, test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: browser } },
        {
          extends: true,
          test: { name: 'browser', include: browser, globalSetup: 'tests/setup/site.ts', fileParallelism: false },
        },
      ],
    },
  }),
);
