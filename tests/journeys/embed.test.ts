// README, "By messages", as a page of somebody's: a frame without an origin, from a server that sends no CORS headers.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { RemoteViewer } from '../../src/embed/connect';
import { launchBrowser } from '../setup/browser';
import { serveStatic } from '../setup/static-server';
import { ROOT } from '../structure/source-files';

interface Host {
  readonly viewer: RemoteViewer;
  readonly stolen: unknown[];
  readonly errors: unknown[];
}

let browser: Browser;
let host: Awaited<ReturnType<typeof serveStatic>>;

const folder = mkdtempSync(join(tmpdir(), 'host-'));

beforeAll(async () => {
  copyFileSync(join(ROOT, 'dist/lib/embed.js'), join(folder, 'embed.js'));
  writeFileSync(join(folder, 'index.html'), `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${snippet()}`);
  [browser, host] = await Promise.all([launchBrowser(), serveStatic(folder)]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  rmSync(folder, { recursive: true });
});

/** The snippet as it stands, with the addresses of this test. */
function snippet(): string {
  const [, section = ''] = /### By messages\n([\s\S]*?)\n###/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
  const [, html = ''] = /```html\n([\s\S]*?)\n```/.exec(section) ?? [];
  return html
    .replace('https://example.org/viewer', inject('siteUrl'))
    .replace("'ketamine-viewer/embed'", "'/embed.js'")
    .replace('const viewer =', 'const viewer = window.viewer =');
}

async function openHost(): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const page = await (await browser.newContext({ viewport: { width: 480, height: 520 }, reducedMotion: 'reduce' })).newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(`${host.url}/`);
  return { page, faults };
}

/** Another frame of the page says hello to the viewer's, and tells what it hears back. */
const THIEF = `<script>
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => parent.postMessage({ stolen: data }, '*');
  parent.frames[0].postMessage({ ns: 'molecule-viewer', v: 1, kind: 'hello', id: 'thief' }, '*', [port2]);
  parent.postMessage({ ns: 'molecule-viewer', v: 1, kind: 'ready' }, '*');
</script>`;

it('shows a reader’s own molecule in a sandboxed frame, answers the page around it and nobody else', async () => {
  const { page, faults } = await openHost();
  const said = page.locator('#said');
  await said.filter({ hasText: 'Esketamine, C13H16ClNO' }).waitFor();
  expect(await page.evaluate(() => (document.querySelector('iframe') as HTMLIFrameElement).contentDocument)).toBeNull();

  await page.getByRole('button', { name: 'Caffeine' }).click();
  // Elemental formula: PubChem CID 2519.
  await said.filter({ hasText: 'caffeine, C8H10N4O2' }).waitFor();
  const frame = page.frameLocator('iframe').first();
  await frame.getByRole('application', { name: /3D model of caffeine/ }).waitFor();

  const outcome = await page.evaluate(async (thief) => {
    const { viewer } = window as unknown as Host;
    const [stolen, errors]: [unknown[], unknown[]] = [[], []];
    window.addEventListener('message', ({ data }) => 'stolen' in data && stolen.push(data));
    viewer.on('error', (detail) => errors.push(detail));
    const other = document.body.appendChild(document.createElement('iframe'));
    other.srcdoc = thief;
    await new Promise((resolve) => other.addEventListener('load', resolve));
    const refused = await viewer.setOptions({ smiles: 'C1CC' }).catch((error: { readonly code: string }) => error.code);
    const picture = await viewer.toDataURL({ width: 64, height: 48 });
    const image = new Image();
    image.src = picture;
    await image.decode();
    return { stolen, errors, refused, state: await viewer.getState(), size: [image.naturalWidth, image.naturalHeight], described: await viewer.describe() };
  }, THIEF);
  expect(outcome).toMatchObject({
    stolen: [],
    errors: [{ source: 'api', code: 'syntax', position: 1 }],
    refused: 'syntax',
    state: { smiles: 'CN1C=NC2=C1C(=O)N(C(=O)N2C)C caffeine', labels: 'element' },
    size: [64, 48],
  });
  expect(outcome.described).toMatch(/^Caffeine: eight carbons, ten hydrogens, four nitrogens and two oxygens\./);

  // Another language is a script beside the frame's own, which has no origin to fetch it from.
  await page.evaluate(() => (window as unknown as Host).viewer.setOptions({ lang: 'de' }));
  await frame.getByRole('application', { name: /3D-Modell von caffeine/ }).waitFor();
  await page.evaluate(() => (window as unknown as Host).viewer.setOptions({ lang: 'en' }));

  await page.getByRole('button', { name: 'The nitrogen of ketamine' }).click();
  await said.filter({ hasText: /^Ketamine: 13 carbons/ }).waitFor();
  expect(await page.evaluate(() => (window as unknown as Host).viewer.getState())).toEqual({ molecule: 'ketamine', labels: 'element', select: '2', lang: 'en' });
  expect(faults).toEqual([]);
});
