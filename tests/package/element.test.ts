// The built <molecule-viewer> in pages of somebody's: twenty at once under a strict policy, moved about, added and removed, and as
// one classic script from another origin. Contexts and memory are counted.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CONTEXT_LIMIT } from '../../src/embed/element/context-budget';
import type { MoleculeViewerElement } from '../../src/embed/element/MoleculeViewerElement';
import { launchBrowser } from '../setup/browser';
import { serveStatic } from '../setup/static-server';
import { hasPicture, heapBytes, liveContexts, openHost, STRICT_POLICY } from './element-pages';

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

it('shows twenty under a strict policy: each gets its picture, and no more than eight hold a context', async () => {
  const body = `${withElement}<link rel="stylesheet" href="host.css">${'<molecule-viewer></molecule-viewer>'.repeat(20)}`;
  const { page, faults } = await openHost(browser, { url: library.url, body, styles, headers: { 'content-security-policy': STRICT_POLICY } });
  let most = 0;
  for (let index = 0; index < 20; index += 1) {
    const one = page.locator('molecule-viewer').nth(index);
    await one.scrollIntoViewIfNeeded();
    await hasPicture(one);
    most = Math.max(most, await liveContexts(page));
  }
  expect(most).toBeGreaterThan(2);
  expect(most).toBeLessThanOrEqual(CONTEXT_LIMIT);
  expect(faults).toEqual([]);
  await page.context().close();
});

/** A viewer comes, has its picture and goes, so many times. */
async function comeAndGo(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    for (let turn = 0; turn < count; turn += 1) {
      const viewer = document.body.appendChild(document.createElement('molecule-viewer'));
      await new Promise<void>((resolve) => {
        const look = () => (viewer.shadowRoot?.querySelector<HTMLElement>('.veil')?.hidden ? resolve() : setTimeout(look, 5));
        look();
      });
      viewer.remove();
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }, times);
}

it('gives back contexts and memory: 25 come and go', async () => {
  const { page, faults } = await openHost(browser, { url: library.url, body: `${withElement}<link rel="stylesheet" href="host.css">`, styles });
  // What is fetched, compiled and kept once is there after a few.
  await comeAndGo(page, 10);
  const before = await heapBytes(page);
  await comeAndGo(page, 25);
  const after = await heapBytes(page);
  expect(await liveContexts(page)).toBe(0);
  expect(after / before).toBeLessThan(1.1);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('keeps picture and state while it is moved, and the last picture through faults that it tells', async () => {
  const body = `${withElement}<link rel="stylesheet" href="host.css"><main><molecule-viewer labels="number"></molecule-viewer></main><aside></aside>`;
  const { page } = await openHost(browser, { url: library.url, body, styles });
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
    for (const [name, value] of [['src', 'missing.mol'], ['src', 'host.html'], ['src', 'ftp://localhost/a.mol'], ['smiles', 'C(C']]) {
      const error = new Promise<unknown>((resolve) => element.addEventListener('error', ({ detail: { code, source, message } }) => resolve([code, source, message.length > 20]), { once: true }));
      element.setAttribute(name ?? '', value ?? '');
      codes.push(await error);
    }
    return [codes, element.loaded, element.molecule?.formula];
  });
  expect(told).toEqual([[['network', 'api', true], ['network', 'api', true], ['forbidden', 'api', true], ['syntax', 'api', true]], false, 'C13H16ClNO']);
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
