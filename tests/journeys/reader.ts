// A reader at the built page: opens it, and keeps account of what must not happen meanwhile.
import { inject } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface Reader {
  readonly page: Page;
  /** Requests to any other origin. */
  readonly foreign: readonly string[];
  /** Violations of the content security policy, and errors on the console or thrown. */
  readonly faults: readonly string[];
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Visit extends BrowserContextOptions {
  /** Hash or query, with its sign. */
  readonly address?: string;
  /** Runs in the page before everything else. */
  readonly before?: () => void;
  /** What the page fetches unasked, once all is quiet, is fetched; else the reader saves data. */
  readonly isGenerous?: boolean;
}

export async function openPage(browser: Browser, { address = '', before, isGenerous = false, ...options }: Visit = {}): Promise<Reader> {
  const siteUrl = inject('siteUrl');
  // Drawn in software here: a small window is a quick one, and a picture that glides is drawn many times.
  const context = await browser.newContext({ viewport: { width: 1000, height: 560 }, reducedMotion: 'reduce', serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  const [foreign, faults, requests]: [string[], string[], string[]] = [[], [], []];
  page.on('request', (request) => {
    requests.push(request.url());
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== new URL(siteUrl).origin) foreign.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.exposeFunction('reportViolation', (text: string) => faults.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  // Pixels and their shading are held by tests/visual: here they need only be there.
  await page.addInitScript(() => {
    try {
      sessionStorage.setItem('picture-quality', 'low');
    } catch {
      // A frame without an origin has no storage.
    }
  });
  if (!isGenerous) await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  if (before) await page.addInitScript(before);
  await page.goto(`${siteUrl}/${address}`);
  // What stands there before the script has run looks the same, and does nothing.
  await page.locator('.ready-made').waitFor({ state: 'detached' });
  await page.locator('.caption h2').waitFor();
  return { page, foreign, faults, requests, close: () => context.close() };
}

/** The picture is drawn and at rest. */
export async function waitForPicture(page: Page): Promise<void> {
  // It may be drawn before the live page is here.
  await page.locator('.ready-made').waitFor({ state: 'detached' });
  await page.locator('[data-settled="true"] canvas, canvas[data-settled="true"]').first().waitFor();
}

export const caption = (page: Page) => page.locator('.caption h2');
export const field = (page: Page) => page.getByLabel('SMILES or name');
export const canvas = (page: Page) => page.getByRole('application');
export const card = (page: Page) => page.getByRole('complementary', { name: 'Selected' });

/** Waits until the caption says so, conformer and all. */
export async function shows(page: Page, name: string): Promise<void> {
  await caption(page).filter({ hasText: name }).waitFor();
}
