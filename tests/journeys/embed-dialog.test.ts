// An author takes this view away: as code that is shown at once as it will be, and as one file that opens without a network.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import { openPage, shows, waitForPicture } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const MOLFILE = 'my </script> own\n\n\n  3  2  0  0  0  0  0  0  0  0999 V2000\n    0.0000    0.0000    0.0000 O   0  0\n    0.9572    0.0000    0.0000 H   0  0\n   -0.2400    0.9266    0.0000 H   0  0\n  1  2  1  0\n  1  3  1  0\nM  END\n';

async function openEmbed(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share and export' }).click();
  await page.getByRole('tab', { name: 'Link and files' }).press('ArrowRight');
  await page.getByRole('button', { name: /one HTML file/ }).waitFor();
}

async function savedPage(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /one HTML file/ }).click()]);
  const path = `${await download.path()}.html`;
  writeFileSync(path, readFileSync(await download.path()));
  return path;
}

/** What the saved page says of itself once its molecule is there; it is given no network, and must ask for none. */
async function opened(path: string) {
  const context = await browser.newContext({ viewport: { width: 500, height: 400 }, offline: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const [asked, faults]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(new URL(request.url()).protocol));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(`file://${path}`);
  await page.waitForFunction(() => {
    const viewer = document.querySelector('molecule-viewer');
    return viewer && 'loaded' in viewer && viewer.loaded && viewer.shadowRoot?.querySelector('canvas');
  });
  const told = await page.evaluate(() => {
    const viewer = document.querySelector('molecule-viewer') as unknown as { readonly molecule: { readonly formula: string; readonly atoms: { readonly length: number } }; getState(): Record<string, string> };
    return { title: document.title, formula: viewer.molecule.formula, atoms: viewer.molecule.atoms.length, state: viewer.getState() };
  });
  await context.close();
  return { ...told, asked: [...new Set(asked)].filter((protocol) => !['file:', 'blob:', 'data:'].includes(protocol)), faults };
}

describe('embedding', () => {
  it('shows the frame as it will be, follows the choices, and saves the story’s step as a file that needs no network', async () => {
    const { page, foreign, faults, close } = await openPage(browser, { viewport: { width: 800, height: 600 }, address: '#story=mirror-images&step=mixture' });
    await waitForPicture(page);
    await openEmbed(page);
    const code = page.getByRole('textbox', { name: 'Frame, code' });
    expect(await code.inputValue()).toMatch(/embed\.html#story=mirror-images&amp;step=mixture" title="“Mirror images”: /);
    await page.getByLabel('Shows', { exact: true }).selectOption('This view alone');
    await page.getByLabel('Theme', { exact: true }).selectOption('Dark');
    await page.getByLabel('Size', { exact: true }).selectOption('400 × 300');
    await page.getByRole('textbox', { name: 'Title' }).fill('"Mine" <b>');
    expect(await code.inputValue()).toMatch(/embed\.html#(?!.*story)[^"]*theme=dark" title="&quot;Mine&quot; &lt;b&gt;" .*aspect-ratio: 400 \/ 300/);
    await page.locator('.embed-frame[data-stage="ready"]').waitFor();
    await page.getByRole('radio', { name: 'Element' }).check();
    expect(await page.getByRole('textbox', { name: 'Element, code' }).inputValue()).toMatch(/^<script src="http:[^"]*molecule-viewer\.js" defer><\/script>\n<molecule-viewer .*theme="dark" alt="&quot;Mine/);
    await page.getByLabel('Shows', { exact: true }).selectOption({ value: 'story' });
    // Words that are hidden from sight made the dialog taller than what it shows.
    expect(await page.locator('dialog[open]').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
    const file = await savedPage(page);
    // The script is 1.75 MB as gzip and base64, the still and the words 0.1.
    expect(statSync(file).size).toBeLessThan(2_100_000);
    const saved = await opened(file);
    expect(saved).toMatchObject({ title: '"Mine" <b>', formula: 'C13H16ClNO', atoms: 32, state: { story: 'mirror-images', step: 'mixture', theme: 'dark' }, asked: [], faults: [] });
    expect([foreign, faults]).toEqual([[], []]);
    await close();
  });

  it('takes a reader’s own molecule along, and says what an address loses', async () => {
    const { page, faults, close } = await openPage(browser, { viewport: { width: 800, height: 600 } });
    await page.locator('input[type="file"]').first().setInputFiles({ name: 'water.mol', mimeType: 'text/plain', buffer: Buffer.from(MOLFILE) });
    await shows(page, 'own');
    await openEmbed(page);
    await page.getByText(/The address carries the structure of your file as SMILES/).waitFor();
    expect(await opened(await savedPage(page))).toMatchObject({ formula: 'H2O', atoms: 3, asked: [], faults: [] });
    expect(faults).toEqual([]);
    await close();
  });
});
