// The built <molecule-viewer> in pages of somebody's: twenty at once under a strict policy, moved about, without WebGL, with
// faults, and as one classic script from another origin. Contexts are counted.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CONTEXT_LIMIT } from '../../src/embed/element/context-budget';
import type { MoleculeViewerElement } from '../../src/embed/element/MoleculeViewerElement';
import { launchBrowser } from '../setup/browser';
import { serveStatic } from '../setup/static-server';
import { hasFirst, hasPicture, liveContexts, openHost, STRICT_POLICY } from './element-pages';

let browser: Browser;
let library: Awaited<ReturnType<typeof serveStatic>>;
let foreign: Awaited<ReturnType<typeof serveStatic>>;
beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../dist/lib', import.meta.url));
  [browser, library, foreign] = await Promise.all([launchBrowser(), serveStatic(folder), serveStatic(folder)]);
});
afterAll(() => Promise.all([browser.close(), library.close(), foreign.close()]));

const withElement = '<script type="module" src="element.js"></script>';
const styles = 'molecule-viewer { width: 200px; height: 150px; }';

/** Of a picture of 160 by 120 that the viewer makes: red, green, blue and alpha of each pixel. */
const pixels = (viewer: Locator) =>
  viewer.evaluate(async (element: MoleculeViewerElement) => {
    const picture = await createImageBitmap(await element.toBlob({ width: 160, height: 120 }));
    const context = new OffscreenCanvas(160, 120).getContext('2d');
    context?.drawImage(picture, 0, 0);
    return [...(context?.getImageData(0, 0, 160, 120).data ?? [])];
  });

const meanDifference = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? Number.NaN)), 0) / a.length;

it('shows twenty under a strict policy: each gets its picture, and no more than eight hold a context', async () => {
  const body = `${withElement}<link rel="stylesheet" href="host.css">${'<molecule-viewer></molecule-viewer>'.repeat(20)}`;
  const { page, faults } = await openHost(browser, { url: library.url, body, styles, headers: { 'content-security-policy': STRICT_POLICY } });
  const first = page.locator('molecule-viewer').first();
  await hasPicture(first);
  const live = await pixels(first);
  let most = 0;
  for (let index = 0; index < 20; index += 1) {
    const one = page.locator('molecule-viewer').nth(index);
    await one.scrollIntoViewIfNeeded();
    await hasPicture(one);
    most = Math.max(most, await liveContexts(page));
  }
  expect(most).toBeGreaterThan(2);
  // The first has given its context away by now; asked for a picture it draws it anew, and not from the still.
  expect(await first.evaluate((element) => element.shadowRoot?.querySelector('.held-picture') !== null)).toBe(true);
  const anew = await pixels(first);
  expect(meanDifference(live, anew)).toBeLessThan(1);
  expect(live.filter((value, index) => value !== live[index % 4]).length).toBeGreaterThan(live.length / 20);
  expect(Math.max(most, await liveContexts(page))).toBeLessThanOrEqual(CONTEXT_LIMIT);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('has a picture that turns before the viewer has come, which takes it over as it stands, or says that it will not come', async () => {
  const body = '<link rel="stylesheet" href="host.css"><molecule-viewer></molecule-viewer>';
  const { page, faults } = await openHost(browser, { url: library.url, body, styles, headers: { 'content-security-policy': STRICT_POLICY } });
  const letGo: (() => void)[] = [];
  const held = new Promise<void>((resolve) => letGo.push(resolve));
  await page.route('**/viewer-*.js', async (route) => {
    await held;
    await route.continue();
  });
  const name = () => page.addScriptTag({ type: 'module', url: 'element.js' });
  await name();
  const viewer = page.locator('molecule-viewer');
  await hasFirst(viewer);
  const before = await viewer.screenshot();
  await viewer.hover();
  await page.mouse.down();
  await page.mouse.move(160, 75, { steps: 4 });
  await page.mouse.up();
  await viewer.locator('.first-picture [data-settled="true"]').waitFor({ state: 'attached' });
  const turned = await viewer.screenshot();
  expect(turned.equals(before)).toBe(false);
  const canvas = await viewer.evaluateHandle((element: MoleculeViewerElement) => element.shadowRoot?.querySelector('canvas'));
  expect(await viewer.evaluate((element: MoleculeViewerElement) => [element.loaded, element.molecule])).toEqual([false, undefined]);
  letGo[0]?.();
  await hasPicture(viewer);
  const after = await viewer.evaluate((element: MoleculeViewerElement, first) => {
    const { shadowRoot, loaded } = element;
    return [loaded, shadowRoot?.querySelector('canvas') === first, shadowRoot?.querySelectorAll('canvas, .first-picture').length];
  }, canvas);
  expect(after).toEqual([true, true, 1]);
  expect(await liveContexts(page)).toBe(1);
  expect(faults).toEqual([]);

  await page.route('**/viewer-*.js', (route) => route.abort());
  await page.reload();
  await name();
  await viewer.getByRole('alert').waitFor();
  expect(await viewer.locator('canvas').count()).toBe(0);
  await page.context().close();
});

it('shows the words of its author where there is no WebGL, and a drawing without them', async () => {
  const body = `${withElement}<link rel="stylesheet" href="host.css"><molecule-viewer><p>S-ketamine</p></molecule-viewer><molecule-viewer></molecule-viewer>`;
  const { page, faults } = await openHost(browser, { url: library.url, body, styles, hasWebGL: false });
  const [spoken, silent] = [page.locator('molecule-viewer').first(), page.locator('molecule-viewer').last()];
  await hasPicture(silent);
  await spoken.locator('.stands-in').waitFor();
  expect(await Promise.all([spoken.locator('p').first().isVisible(), spoken.locator('.flat-picture').isVisible(), silent.locator('.flat-picture').isVisible()])).toEqual([true, false, true]);
  expect(meanDifference(await pixels(spoken), await pixels(silent))).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('keeps picture and state while it is moved, and the last picture through faults that it tells', async () => {
  const body = `${withElement}<link rel="stylesheet" href="host.css"><main><molecule-viewer labels="number"></molecule-viewer></main><aside></aside>`;
  const { page } = await openHost(browser, { url: library.url, body, styles });
  await page.route('**/large.mol', (route) => route.fulfill({ contentType: 'text/plain', body: 'C'.repeat(17 * 2 ** 20) }));
  await page.route('**/slow.mol', () => undefined);
  const viewer = page.locator('molecule-viewer');
  await hasPicture(viewer);
  const moved = await viewer.evaluate(async (element: MoleculeViewerElement) => {
    await element.setState({ representation: 'sticks', select: '3' });
    const canvas = element.shadowRoot?.querySelector('canvas');
    document.querySelector('aside')?.append(element);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return [element.getState(), canvas !== null && canvas === element.shadowRoot?.querySelector('canvas')];
  });
  expect(moved).toEqual([{ representation: 'sticks', select: '3' }, true]);
  const told = await viewer.evaluate(async (element: MoleculeViewerElement) => {
    const codes: unknown[] = [];
    for (const [name, value] of [
      ['src', 'missing.mol'],
      ['src', 'host.html'],
      ['src', 'large.mol'],
      ['src', 'ftp://localhost/a.mol'],
      ['src', 'http://elsewhere.invalid/a.mol'],
      ['src', 'https://reader:secret@elsewhere.invalid/a.mol'],
      ['smiles', 'C(C'],
    ]) {
      const error = new Promise<unknown>((resolve) => element.addEventListener('error', ({ detail: { code, source, message } }) => resolve([code, source, message.length > 20]), { once: true }));
      element.setAttribute(name ?? '', value ?? '');
      codes.push(await error);
    }
    return [codes, element.loaded, element.molecule?.formula, element.shadowRoot?.querySelector('canvas')?.isConnected];
  });
  const codes = ['network', 'network', 'too-large', 'forbidden', 'forbidden', 'forbidden', 'syntax'];
  expect(told).toEqual([codes.map((code) => [code, 'api', true]), false, 'C13H16ClNO', true]);
  // A file that does not come is no longer waited for when its viewer goes.
  const given = page.waitForEvent('requestfailed', (request) => request.url().endsWith('slow.mol'));
  const asked = page.waitForRequest('**/slow.mol');
  await viewer.evaluate((element) => {
    element.removeAttribute('smiles');
    element.setAttribute('src', 'slow.mol');
  });
  await asked;
  await viewer.evaluate((element) => element.remove());
  await given;

  await page.context().close();
});

it('is one classic script as well, from another origin and without CORS, that reads a SMILES', async () => {
  // Really from a server: Chromium lets a page from nowhere ask no address of this machine.
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  writeFileSync(join(folder, 'host.html'), `<!doctype html><script src="${foreign.url}/molecule-viewer.js"></script><style>${styles}</style><molecule-viewer smiles="CCO"></molecule-viewer>`);
  const host = await serveStatic(folder);
  const { page, faults } = await openHost(browser, { url: host.url });
  const viewer = page.locator('molecule-viewer');
  await hasPicture(viewer);
  expect(await viewer.evaluate((element: MoleculeViewerElement) => [element.molecule?.formula, element.getState()])).toEqual(['C2H6O', { smiles: 'CCO' }]);
  // No icon stands beside the page.
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  await page.context().close();
  await host.close();
  rmSync(folder, { recursive: true });
});

/** The code of README's section on the element, by language. */
function snippets(language: string): readonly string[] {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const section = /### In a page of your own\n([\s\S]*?)\n### /.exec(readme)?.[1] ?? '';
  return [...section.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1] ?? '');
}

it('does what README says', async () => {
  const [html, js] = [snippets('html'), snippets('js')];
  expect([html.length, js.length]).toEqual([3, 1]);
  const importMap = '<script type="importmap">{ "imports": { "ketamine-viewer/element": "./ketamine-viewer/element.js" } }</script>';
  const formulas: unknown[] = [];
  for (const snippet of html) {
    const script = snippet.includes('<script src') || snippet.includes('type="module"') ? '' : '<script src="molecule-viewer.js"></script>';
    const { page, faults } = await openHost(browser, { url: library.url, body: `${importMap}<link rel="stylesheet" href="host.css">${script}${snippet}`, styles });
    await hasPicture(page.locator('molecule-viewer'));
    formulas.push(await page.locator('molecule-viewer').evaluate((element: MoleculeViewerElement) => element.molecule?.formula));
    if (snippet === html[0]) {
      const logged: string[] = [];
      page.on('console', (message) => logged.push(message.text()));
      await page.addScriptTag({ type: 'module', content: `${js[0] ?? ''}\nglobalThis.picture = picture;` });
      await page.waitForFunction('globalThis.picture');
      expect(await page.evaluate('[picture.type, viewer().molecule.formula]'.replace('viewer()', 'document.querySelector("molecule-viewer")'))).toEqual(['image/png', 'C6H6']);
      expect(logged).toContain('C6H6');
    }
    expect(faults).toEqual([]);
    await page.context().close();
  }
  expect(formulas).toEqual(['C13H16ClNO', 'C8H10N4O2', 'H2O']);
});
