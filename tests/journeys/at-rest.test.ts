// What the page does when nothing is asked of it: no frame, no timer, no request; and what it keeps of all that was shown: nothing.
import type { Browser, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../setup/browser';
import { heapIn } from '../package/element-pages';
import { accountOf, keepAccount } from './account';
import { openPage, waitForPicture } from './reader';

/** Everything is drawn in software and interpreted, beside other tests that do the same. */
const PATIENCE_MS = 240_000;

const SMALL = { viewport: { width: 420, height: 420 } } as const;

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((where) => {
    location.hash = where;
  }, hash);
  // The picture follows in a later task.
  await page.waitForTimeout(50);
  await waitForPicture(page);
}

/** A walk through all that makes things on the GPU or starts workers. */
async function walk(page: Page): Promise<void> {
  for (const id of ['memantine', 'magnesium']) await goTo(page, `molecule=${id}`);
  for (const view of ['representation=sticks&labels=element', 'representation=wireframe&measure=1-2-3', 'surface=molecular&color=charge', 'compare=memantine', 'receptor=pocket']) await goTo(page, view);
  await goTo(page, 'story=meet-ketamine');
  await page.keyboard.press('PageDown');
  await goTo(page, 'molecule=esketamine');
  for (const name of ['Facts', 'Stereo', 'Conformers']) {
    await page.getByRole('button', { name, exact: true }).evaluate((button: HTMLElement) => button.click());
    await page.waitForTimeout(100);
  }
  await page.locator('.workbench-tools [aria-expanded="true"]').evaluate((button: HTMLElement) => button.click());
  await goTo(page, 'molecule=ketamine');
  await goTo(page, 'molecule=esketamine');
}

let browser: Browser;
afterEach(() => browser.close());

describe('at rest', () => {
  it('asks for no frame, sets no timer and sends nothing, whatever is shown', async () => {
    browser = await launchBrowser();
    const { page, requests, faults, close } = await openPage(browser, { ...SMALL, before: keepAccount });
    page.setDefaultTimeout(PATIENCE_MS);
    await waitForPicture(page);
    for (const hash of ['theme=dark', 'theme=projector&surface=molecular', 'receptor=pocket', 'lab=trapping', 'story=meet-ketamine']) {
      await goTo(page, hash);
      // What was asked for is fetched and drawn, which in software takes its time: a second in which nothing comes.
      await expect.poll(async () => {
        const [{ frames, timers }, sent] = [await accountOf(page), requests.length];
        await page.waitForTimeout(1000);
        const later = await accountOf(page);
        return { frames: later.frames - frames, timers: later.timers - timers, sent: requests.length - sent, pending: later.pending };
      }, { message: hash, timeout: PATIENCE_MS, interval: 100 }).toEqual({ frames: 0, timers: 0, sent: 0, pending: 0 });
    }
    expect(faults).toEqual([]);
    await close();
  }, PATIENCE_MS);
});

describe('what was shown', () => {
  it('is given back: memory, what is on the GPU, contexts, workers, elements and listeners', async () => {
    // Machine code that V8 makes of what runs often would be counted as memory that is kept.
    browser = await launchBrowser('--js-flags=--no-opt --no-maglev --no-sparkplug');
    const { page, faults, close } = await openPage(browser, { ...SMALL, before: keepAccount });
    page.setDefaultTimeout(PATIENCE_MS);
    await waitForPicture(page);
    // What is fetched, compiled and kept once is there after the first walk.
    await walk(page);
    const [before, made] = [await heapIn(page), await accountOf(page)];
    expect(made.alive['Buffer']).toBeGreaterThan(0);
    await walk(page);
    const [after, left] = [await heapIn(page), await accountOf(page)];
    expect(left.alive).toEqual(made.alive);
    expect(left.contexts).toBe(1);
    expect(after.bytes / before.bytes).toBeLessThan(1.05);
    // React and fiber hold on to the last that they drew, a tool or a dialog.
    expect(after.nodes - before.nodes).toBeLessThan(300);
    expect(after.listeners - before.listeners).toBeLessThan(40);
    expect(faults).toEqual([]);
    await close();
  }, PATIENCE_MS);
});
