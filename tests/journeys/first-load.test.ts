// The first load: until the picture is drawn, the line has only what it is drawn with.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../setup/browser';
import { accountOf, keepAccount } from './account';
import { field, openPage, waitForPicture } from './reader';

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

  it('has the worker that reads molecules and its tables fetched once the reader looks on, and then rests', async () => {
    const { page, requests, faults, close } = await openPage(browser, { viewport: { width: 500, height: 360 }, before: keepAccount, isGenerous: true });
    const count = (name: RegExp) => requests.filter((url) => name.test(url)).length;
    await waitForPicture(page);
    expect(count(/chemistry-worker/)).toBe(0);
    await expect.poll(() => [count(/chemistry-worker/), count(/resources-field/)], { timeout: 60_000 }).toEqual([1, 1]);
    await expect.poll(async () => {
      const [{ frames, timers }, sent] = [await accountOf(page), requests.length];
      await page.waitForTimeout(1000);
      const later = await accountOf(page);
      return { frames: later.frames - frames, timers: later.timers - timers, sent: requests.length - sent, pending: later.pending };
    }, { timeout: 60_000, interval: 100 }).toEqual({ frames: 0, timers: 0, sent: 0, pending: 0 });
    // The torsion library, six times as large, is not among it.
    expect([count(/chemistry-worker/), count(/resources-field/), count(/resources-torsions/)]).toEqual([1, 1, 0]);
    expect((await accountOf(page)).alive['Worker']).toBe(1);
    await field(page).focus();
    await field(page).fill('O water');
    await field(page).press('Enter');
    await page.locator('.caption h2', { hasText: 'water' }).waitFor();
    expect([count(/chemistry-worker/), count(/resources-field/)]).toEqual([1, 1]);
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
