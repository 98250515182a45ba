// What stands around the molecule, in a real browser: picked through what is cut away, closed where it is cut, gone by scale,
// measured by a bar, drawn in few calls and not at all at rest.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PARTS } from '../fixtures/surroundings';
import { at, capture, difference } from './pixels';
import { ask, openStudio, show, type Studio } from './viewer-page';

const FRAME = { width: 320, height: 240 };
const GROUND = '#f7f6f3';
const FRONT = { theta: 0, phi: 90 };

let studio: Studio;
let page: Page;
beforeAll(async () => {
  studio = await openStudio();
  page = await studio.open(FRAME);
  await page.evaluate(() => {
    const counted = window as unknown as { calls: number };
    counted.calls = 0;
    for (const name of ['drawElements', 'drawArrays'] as const) {
      const draw = WebGL2RenderingContext.prototype[name] as (...values: number[]) => void;
      Object.assign(WebGL2RenderingContext.prototype, {
        [name](this: WebGL2RenderingContext, ...values: number[]) {
          counted.calls++;
          draw.apply(this, values);
        },
      });
    }
  });
  await show(page, { background: GROUND, camera: FRONT, around: {} });
  // Layers and names are fetched after the molecule.
  await page.waitForSelector('.scale-bar');
});
afterAll(() => studio.close());

const scale = () => ask(page, (viewer) => viewer.handle.current?.scale() ?? 0);
const settled = () => page.waitForFunction(() => document.querySelector('[data-settled="true"]') !== null);
const goTo = async (wanted: number) => {
  await page.evaluate((value) => (window as unknown as { viewer: { handle: { current: { setScale(scale: number): void } } } }).viewer.handle.current.setScale(value), wanted);
  await settled();
};
/** Of a place in the plane of the target, which the frame's middle shows. */
async function pixel(x: number, y: number, target: readonly [number, number]): Promise<readonly [number, number]> {
  const perAngstrom = FRAME.height / 2 / (await scale());
  return [FRAME.width / 2 + (x - target[0]) * perAngstrom, FRAME.height / 2 - (y - target[1]) * perAngstrom];
}
async function pointed(place: readonly [number, number]) {
  await page.mouse.move(1, 1);
  await page.waitForTimeout(60);
  await page.evaluate(() => (window as unknown as { viewer: { heard: unknown[] } }).viewer.heard.splice(0));
  await page.mouse.move(...place);
  await page.waitForTimeout(120);
  const heard = await page.evaluate(() => (window as unknown as { viewer: { heard: { event: string; value: { part?: number; kind?: string } | undefined }[] } }).viewer.heard);
  return heard.flatMap(({ event, value }) => (value && (event === 'part' || event === 'hover') ? [value.part ?? value.kind] : []));
}
const HOME = [10, 10] as const;

it('answers for the body that is seen, and for the molecule only where nothing solid hides it', async () => {
  expect(await pointed(await pixel(0, 5, HOME))).toEqual([PARTS.solid]);
  expect(await pointed(await pixel(50, 10, HOME))).toEqual([PARTS.glass]);
  expect(await pointed([8, FRAME.height - 8])).toEqual([]);
});

it('is closed where it is cut, and answers behind the cut, where the molecule comes first', async () => {
  await show(page, { around: { cut: 0 } });
  const pixels = await capture(page);
  const face = at(pixels, ...(await pixel(-15, 25, HOME)));
  for (const [x, y] of [[15, 25], [-20, 5], [20, -5], [0, 35]] as const) expect(difference(at(pixels, ...(await pixel(x, y, HOME))), face)).toBeLessThan(8);
  expect(face[0] - face[2]).toBeGreaterThan(40);
  expect(await pointed(await pixel(12, 1.5, HOME))).toEqual([PARTS.right]);
  expect(await pointed(await pixel(-15, 25, HOME))).toEqual([PARTS.solid]);
  // The ball in front is cut away: what it hid answers.
  await goTo(20);
  const atom = await page.evaluate(() => (window as unknown as { viewer: { handle: { current: { project(atom: number): { x: number; y: number } } } } }).viewer.handle.current.project(0));
  expect((await pointed([atom.x, atom.y]))[0]).toBe('atom');
});

/** Near the top, where the glass body is seen. */
const EDGE = [133, 13] as const;

it('goes with the scale, and leaves the molecule alone on the ground', async () => {
  await goTo(30);
  const half = at(await capture(page), ...EDGE);
  await goTo(7);
  const pixels = await capture(page);
  expect(difference(at(pixels, ...EDGE), [247, 246, 243])).toBeLessThan(2);
  expect(difference(half, [247, 246, 243])).toBeGreaterThan(10);
});

it('says by its bar how long a round length is', async () => {
  for (const wanted of [60, 13]) {
    await goTo(wanted);
    const [words = '', width = 0] = await page.evaluate(() => {
      const bar = document.querySelector('.scale-bar');
      return [bar?.textContent ?? '', Number.parseFloat(bar?.querySelector<HTMLElement>('.scale-bar-line')?.style.width ?? '')] as const;
    });
    expect((width / (FRAME.height / 2)) * wanted).toBeCloseTo(Number.parseFloat(words), 1);
    expect(words).toMatch(/^[125]0* Å$/);
  }
});

it('needs at most 30 draw calls at any scale, and none at rest', async () => {
  await show(page, { around: { cut: 0, lit: [PARTS.solid, PARTS.right, PARTS.rod] }, selected: [0, 1, 2] });
  for (const wanted of [90, 30, 6]) {
    await goTo(wanted);
    const calls = await page.evaluate(async () => {
      const counted = window as unknown as { calls: number; viewer: { frames(): number; handle: { current: { rotate(a: number, b: number): void } } } };
      const before = counted.viewer.frames();
      counted.calls = 0;
      counted.viewer.handle.current.rotate(1, 0);
      while (counted.viewer.frames() === before) await new Promise((resolve) => requestAnimationFrame(resolve));
      return counted.calls;
    });
    expect({ wanted, calls }).toEqual({ wanted, calls: Math.min(calls, 30) });
    expect(calls).toBeGreaterThan(2);
  }
  await settled();
  await page.evaluate(() => Object.assign(window, { calls: 0 }));
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as { calls: number }).calls)).toBe(0);
});
