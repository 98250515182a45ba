// A link to another molecule: the one at hand is not drawn while it is on its way, and is there where it does not come.
import type { Browser } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import { openPage, waitForPicture } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

/** Runs in the page: a request that is never answered. */
function neverAnswer(): void {
  const { fetch } = window;
  window.fetch = (input, init) => (String(input).endsWith('/slow.mol') ? new Promise(() => {}) : fetch(input, init));
}

it('draws nothing else while the file of a link is on its way, and the molecule at hand once that has been cancelled', async () => {
  const { page, faults, close } = await openPage(browser, { address: '#src=slow.mol', before: neverAnswer });
  await page.getByText('Fetching the file').waitFor();
  expect(await page.locator('canvas').count()).toBe(0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await waitForPicture(page);
  expect(await page.locator('canvas').count()).toBe(1);
  expect(await page.locator('.caption h2').innerText()).toBe('Esketamine');
  expect(faults).toEqual([]);
  await close();
});
