// The first load: until the picture is drawn, the line has only what it is drawn with.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../setup/browser';
import { field, openPage } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Notes when the first body is drawn. */
function noteFirstDraw(): void {
  const prototype = WebGL2RenderingContext.prototype;
  const { drawElements } = prototype;
  prototype.drawElements = function (...drawn) {
    prototype.drawElements = drawElements;
    Object.assign(window, { firstDraw: performance.now(), hadPage: document.querySelector('.ready-made') === null });
    drawElements.apply(this, drawn);
  };
}

describe('the first load', () => {
  it('asks for the page, one style sheet and one script; for all else after the first body is drawn', async () => {
    const { page, faults, close } = await openPage(browser, { viewport: { width: 700, height: 420 }, before: noteFirstDraw });
    const { before, after, hadPage } = await page.evaluate(() => {
      const { firstDraw, hadPage: had } = window as unknown as { firstDraw: number; hadPage: boolean };
      const entries = performance.getEntriesByType('resource');
      const names = (isBefore: boolean) => entries.filter(({ startTime }) => startTime < firstDraw === isBefore).map(({ name }) => new URL(name).pathname.replace(/-[\w-]{8}(?=\.)/, ''));
      return { before: names(true).toSorted(), after: names(false), hadPage: had };
    });
    expect(before).toEqual(['/assets/index.css', '/assets/index.js', '/before-paint.js']);
    expect(after).toContain('/assets/page.js');
    expect(hadPage).toBe(false);
    expect(faults).toEqual([]);
    await close();
  });

  it('keeps what was typed, and the place of the reader, when the live page comes', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 700, height: 420 } });
    const waiting: (() => void)[] = [];
    const held = new Promise<void>((resolve) => waiting.push(resolve));
    await page.route('**/assets/page-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    await field(page).pressSequentially('memant');
    expect(await page.locator('.ready-made').count()).toBe(1);
    for (const go of waiting) go();
    await page.locator('.ready-made').waitFor({ state: 'detached' });
    expect(await field(page).inputValue()).toBe('memant');
    await page.keyboard.type('ine');
    expect(await field(page).inputValue()).toBe('memantine');
    await page.keyboard.press('Enter');
    await page.locator('.caption h2', { hasText: 'Memantine' }).waitFor();
    await close();
  });
});
