// The page without a network: a first visit saves a copy, a new version waits for the reader, and then the server is gone.
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../setup/browser';
import { serveStatic } from '../setup/static-server';
import { canvas, caption, field, openPage, shows, waitForPicture } from './reader';

const built = fileURLToPath(new URL('../../dist/site', import.meta.url));
const SMALL = { viewport: { width: 700, height: 440 }, reducedMotion: 'reduce' } as const;

let browser: Browser;
let site: string;
let server: Awaited<ReturnType<typeof serveStatic>>;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  // A copy, since the tests beside this one read the same site.
  site = mkdtempSync(join(tmpdir(), 'offline-'));
  cpSync(built, site, { recursive: true });
  [browser, server] = await Promise.all([launchBrowser(), serveStatic(site)]);
  page = await (await browser.newContext(SMALL)).newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(site, { recursive: true });
});

/** What only the second version says of itself. */
const edition = () => page.evaluate(() => document.querySelector('meta[name="edition"]')?.getAttribute('content') ?? null);
const sign = () => page.getByRole('button', { name: 'Works offline' });

/** The next build of the same page, as a service worker sees it: one file has other contents. */
function buildAnew(): void {
  const worker = join(site, 'service-worker.js');
  const index = join(site, 'index.html');
  const entry = /(index\.html[^}]*revision:[^}]*?)[0-9a-f]{32}|([0-9a-f]{32})([^}]*index\.html)/;
  const text = readFileSync(worker, 'utf8');
  expect(text).toMatch(entry);
  writeFileSync(worker, text.replace(entry, (found) => found.replace(/[0-9a-f]{32}/, '0'.repeat(32))));
  writeFileSync(index, readFileSync(index, 'utf8').replace('</title>', '</title><meta name="edition" content="second">'));
  appendFileSync(index, '\n');
}

it('saves a copy once the picture stands, and lets the reader choose when a new version comes', async () => {
  await page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = function (...given) {
      Object.assign(window, { stoodBefore: document.querySelector('[data-frames]') !== null });
      return register.apply(this, given);
    };
  });
  await page.goto(`${server.url}/`);
  await sign().waitFor();
  expect(await page.evaluate('stoodBefore')).toBe(true);

  await field(page).fill('CCO ethanol');
  await field(page).press('Enter');
  await shows(page, 'ethanol');
  buildAnew();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.getByText('A new version is here.').waitFor();
  expect(await edition()).toBeNull();
  await page.getByRole('button', { name: 'Reload' }).click();
  await page.waitForFunction(() => document.querySelector('meta[name="edition"]') !== null);
  await shows(page, 'ethanol');
  await sign().waitFor();
});

it('shows another molecule, reads a SMILES, tells a story and runs the lab with the server gone', async () => {
  await server.close();
  await page.goto(`${server.url}/?molecule=memantine#representation=sticks`);
  await shows(page, 'Memantine');
  await field(page).fill('phencyclidine');
  await field(page).press('Enter');
  await shows(page, 'Phencyclidine');
  // The worker with OpenChemLib and its tables.
  await field(page).fill('CO methanol');
  await field(page).press('Enter');
  await shows(page, 'methanol');
  expect(await page.locator('.caption-facts').textContent()).toContain('32.04');
  await page.getByRole('button', { name: 'Channel' }).click();
  await page.getByRole('heading', { name: 'Channel lab' }).or(page.locator('.lab')).first().waitFor();
  await page.getByRole('link', { name: 'Mirror images' }).click();
  await page.locator('.story-step h3').first().waitFor();
  await canvas(page).waitFor();
  expect(faults).toEqual([]);
});

it('works without a copy where the browser keeps none, and says so when asked', async () => {
  const { page: bare, faults: wrong, close } = await openPage(browser, { ...SMALL, isGenerous: true });
  await waitForPicture(bare);
  await bare.getByRole('button', { name: 'Help' }).click();
  await bare.getByRole('dialog').getByText('This browser keeps no copy of the page here').waitFor();
  expect(await bare.getByRole('button', { name: 'Works offline' }).count()).toBe(0);
  expect(await caption(bare).textContent()).toContain('Esketamine');
  expect(wrong).toEqual([]);
  await close();
});

it('says that there is no room where the storage is full', async () => {
  const { page: full, close } = await openPage(browser, { ...SMALL, isGenerous: true, serviceWorkers: 'allow' });
  const control = await full.context().newCDPSession(full);
  await control.send('Storage.overrideQuotaForOrigin', { origin: new URL(full.url()).origin, quotaSize: 500_000 });
  await full.locator('.offline-copy').filter({ hasText: 'There is no room left on this device' }).waitFor({ state: 'attached' });
  await close();
});
