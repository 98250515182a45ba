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

/** Runs in the page: a server without the file. */
function answerNotFound(): void {
  const { fetch } = window;
  window.fetch = (input, init) => (String(input).endsWith('/gone.mol') ? Promise.resolve(new Response('', { status: 404 })) : fetch(input, init));
}

it('draws nothing else while the file of a link is on its way, and the molecule at hand once that has been cancelled', async () => {
  const { page, faults, close } = await openPage(browser, { address: '#src=slow.mol&select=2', before: neverAnswer });
  await page.getByText('Fetching the file').waitFor();
  expect(await page.locator('canvas').count()).toBe(0);
  // Nothing names a molecule that is not to be seen: what is named is on its way.
  expect(await page.locator('.caption').innerText()).toBe('slow.mol');
  expect(await page.locator('.element-key, .formula-body, .card').count()).toBe(0);
  expect(await page.locator('.viewer').innerText()).not.toMatch(/ketamine/i);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await waitForPicture(page);
  expect(await page.locator('canvas').count()).toBe(1);
  expect(await page.locator('.caption h2').innerText()).toBe('Esketamine');
  expect(await page.locator('.element-key').innerText()).toContain('chlorine');
  expect(await page.locator('.card').count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

it('shows the molecule at hand with its name, and says what is wrong, where the file of a link is not to be had', async () => {
  const { page, faults, close } = await openPage(browser, { address: '#src=gone.mol', before: answerNotFound });
  await waitForPicture(page);
  expect(await page.locator('.caption h2').innerText()).toBe('Esketamine');
  expect(await page.getByRole('alert').filter({ hasText: 'gone.mol' }).innerText()).toMatch(/was not found|no file|404/);
  expect(faults).toEqual([]);
  await close();
});
