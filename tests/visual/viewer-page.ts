// Serves the page beside this file by Vite and opens it in Chromium, one page a viewport.
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { BROWSER_FLAGS } from '../setup/browser';
import type { Shot, ViewerPage } from './page/main';

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Device pixels for a CSS pixel. */
  readonly ratio?: number;
}

export interface Studio {
  readonly browser: Browser;
  open(frame: Frame): Promise<Page>;
  close(): Promise<void>;
}

export async function openStudio(...flags: readonly string[]): Promise<Studio> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('./page', import.meta.url)),
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
    optimizeDeps: { include: ['react', 'react-dom', 'react-dom/client', 'react/jsx-dev-runtime', 'three', '@react-three/fiber'] },
    cacheDir: fileURLToPath(new URL('../../node_modules/.vite-visual', import.meta.url)),
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS, ...flags] });
  return {
    browser,
    async open({ width, height, ratio = 1 }) {
      const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: ratio });
      page.on('pageerror', (error) => console.error(error));
      await page.goto(`http://127.0.0.1:${address.port}/`);
      await page.waitForFunction(() => 'viewer' in window);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

type PageWindow = Window & { readonly viewer: ViewerPage };

/** Shows and waits until the picture is at rest. */
export const show = (page: Page, shot: Shot): Promise<void> =>
  page.evaluate((wanted) => (window as unknown as PageWindow).viewer.show(wanted), shot);

/** Runs in the page with the viewer at hand. */
export const ask = <T>(page: Page, question: (viewer: ViewerPage) => T | Promise<T>): Promise<T> =>
  page.evaluate(`(${question.toString()})(window.viewer)`);
