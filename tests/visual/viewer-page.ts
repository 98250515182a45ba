// Opens the page beside this file in Chromium, one page a viewport.
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import type { Shot, ViewerPage } from './page/main';

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Device pixels for a CSS pixel. */
  readonly ratio?: number;
}

export interface Studio {
  open(frame: Frame): Promise<Page>;
  /** Its pages go, and the browser stays for the next file. */
  close(): Promise<void>;
}

export async function openStudio(): Promise<Studio> {
  const browser = await sharedBrowser();
  const opened: Page[] = [];
  return {
    async open({ width, height, ratio = 1 }) {
      const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: ratio });
      opened.push(page);
      page.on('pageerror', (error) => console.error(error));
      await page.goto(inject('pageUrl'));
      // Its element of that name is there before.
      await page.waitForFunction(() => 'show' in (window as unknown as PageWindow).viewer);
      return page;
    },
    async close() {
      for (const page of opened) await page.close();
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
