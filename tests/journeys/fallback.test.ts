// The picture without 3D acceleration: where there is no WebGL it is drawn as SVG, turned, picked in and lit by a story; where the
// graphics of a device stop, the drawing stands in until they come back.
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import { canvas, card, openPage, shows, waitForPicture } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const SMALL = { viewport: { width: 900, height: 560 } };

const drawn = (page: Page) => page.locator('[data-settled="true"] .flat-picture').waitFor();

/** What the address says of the camera, degrees, once it says so. */
async function cameraIs(page: Page, theta: number, phi: number): Promise<void> {
  await page.waitForFunction((wanted) => (new URLSearchParams(location.hash.slice(1)).get('camera') ?? '').startsWith(wanted), `${theta} ${phi}`);
}

/** Middle of an atom's ball on the screen, CSS pixels. */
async function ballOf(page: Page, atom: number) {
  const box = await page.locator(`.flat-picture [data-atom="${atom - 1}"]`).boundingBox();
  if (!box) throw new Error(`Atom ${atom} is not drawn.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Runs first in the page. */
function withoutWebGL(): void {
  const getContext = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (this: HTMLCanvasElement, ...rest: unknown[]) => unknown;
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
    },
  });
}

it('without WebGL the drawing turns by keys, buttons and dragging, its atoms are picked, and a story lights them', async () => {
  const { page, faults, close } = await openPage(browser, { ...SMALL, address: '#camera=40 80', before: withoutWebGL });
  await drawn(page);
  await page.getByText('This browser draws without 3D acceleration.').waitFor();
  expect(await page.locator('.flat-picture [data-atom]').count()).toBe(32);
  await canvas(page).press('ArrowLeft');
  await cameraIs(page, 25, 80);
  await canvas(page).press('Shift+ArrowDown');
  await cameraIs(page, 25, 85);
  await page.getByRole('button', { name: 'Turn right (→)' }).click();
  await page.getByRole('button', { name: 'Turn up (↑)' }).click();
  await cameraIs(page, 40, 70);
  const [chlorine, before] = [await ballOf(page, 16), await ballOf(page, 9)];
  await page.mouse.click(chlorine.x, chlorine.y);
  await card(page).getByRole('heading', { name: 'Chlorine 16' }).waitFor();
  const ring = page.locator('.flat-picture circle[fill="#d9480f"]');
  expect(await ring.count()).toBe(1);
  await page.keyboard.press('Escape');
  await ring.waitFor({ state: 'detached' });
  await page.mouse.move(before.x - 60, before.y + 60);
  await page.mouse.down();
  await page.mouse.move(before.x, before.y + 60, { steps: 4 });
  await page.mouse.up();
  await drawn(page);
  expect(Math.abs((await ballOf(page, 9)).x - before.x)).toBeGreaterThan(3);
  await canvas(page).press('Home');
  await cameraIs(page, 40, 80);
  await page.evaluate(() => {
    location.hash = '#story=meet-ketamine&step=skeleton';
  });
  await page.waitForFunction(() => document.querySelectorAll('.flat-picture circle[fill="#d9480f"]').length === 1);
  expect(faults).toEqual([]);
  await close();
});

it('where the graphics stop the drawing stands in and turns, and the camera is kept when they come back', async () => {
  const { page, faults, close } = await openPage(browser, { ...SMALL, address: '#camera=40 80&select=16' });
  await shows(page, 'Esketamine');
  await waitForPicture(page);
  await page.evaluate(() => {
    const lose = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    Object.assign(window, { lose });
    lose?.loseContext();
  });
  await drawn(page);
  await canvas(page).press('ArrowLeft');
  await cameraIs(page, 25, 80);
  const { x, y } = await ballOf(page, 16);
  await page.mouse.click(x, y);
  await card(page).getByRole('heading', { name: 'Chlorine 16' }).waitFor();
  await page.evaluate(() => (window as unknown as { lose: WEBGL_lose_context }).lose.restoreContext());
  await page.locator('.flat-picture').waitFor({ state: 'detached' });
  await waitForPicture(page);
  await canvas(page).press('ArrowLeft');
  await cameraIs(page, 10, 80);
  expect(await page.locator('.stage canvas').isVisible()).toBe(true);
  expect(faults).toEqual([]);
  await close();
});
