// What a <molecule-viewer> leaves behind when it goes: contexts, memory, nodes and listeners, over many that come and go.
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { launchBrowser } from '../setup/browser';
import { serveStatic } from '../setup/static-server';
import { heapIn, liveContexts, openHost } from './element-pages';

/** Each makes a context and its shaders in software, which the tests beside it want to do as well. */
const PATIENCE_MS = 240_000;

/** A viewer comes, has its picture and goes, so many times. `select`: what is outlined asks for fiber as well. */
async function comeAndGo(page: Page, times: number, select = ''): Promise<void> {
  await page.evaluate(async ([count, selected]) => {
    for (let turn = 0; turn < count; turn += 1) {
      const viewer = document.createElement('molecule-viewer');
      if (selected !== '') viewer.setAttribute('select', selected);
      document.body.append(viewer);
      await new Promise<void>((resolve) => {
        const look = () => (viewer.shadowRoot?.querySelector<HTMLElement>('.veil')?.hidden ? resolve() : setTimeout(look, 5));
        look();
      });
      viewer.remove();
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }, [times, select] as const);
}

it('gives back contexts and memory: 50 come and go', async () => {
  const library = await serveStatic(fileURLToPath(new URL('../../dist/lib', import.meta.url)));
  // Machine code that V8 makes of what runs often would be counted as well: in these cycles up to a tenth of the heap.
  const interpreting = await launchBrowser('--js-flags=--no-opt --no-maglev --no-sparkplug');
  const { page, faults } = await openHost(interpreting, { url: library.url, body: '<script type="module" src="element.js"></script><link rel="stylesheet" href="host.css">', styles: 'molecule-viewer { width: 200px; height: 150px; }' });
  // What is fetched, compiled and kept once is there after a few.
  const fiber = page.waitForResponse(/fiber-tree/);
  await comeAndGo(page, 1, '2');
  await fiber;
  await comeAndGo(page, 6);
  const before = await heapIn(page);
  await comeAndGo(page, 50);
  const after = await heapIn(page);
  expect(await liveContexts(page)).toBe(0);
  expect(after.bytes / before.bytes).toBeLessThan(1.03);
  // fiber holds on to the last that it drew, whatever that had in it.
  expect(after.nodes - before.nodes).toBeLessThan(50);
  expect(after.listeners - before.listeners).toBeLessThan(50);
  expect(faults).toEqual([]);
  await interpreting.close();
  await library.close();
}, PATIENCE_MS);
