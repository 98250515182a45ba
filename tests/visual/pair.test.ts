// Two molecules in one picture: the right half is the mirror image of the left, pixel by pixel, however they are turned.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { at, capture, difference } from './pixels';
import { ask, openStudio, show, type Studio } from './viewer-page';

const [WIDTH, HEIGHT] = [601, 300];
let studio: Studio;
let page: Page;
beforeAll(async () => {
  studio = await openStudio();
  page = await studio.open({ width: WIDTH, height: HEIGHT });
});
afterAll(() => studio.close());

/** Shares of the pixels of the left half that are drawn, and that differ from their mirror image. */
async function compared() {
  const pixels = await capture(page);
  const total = 280 * HEIGHT;
  let [drawn, different] = [0, 0];
  for (let y = 0; y < HEIGHT; y++) {
    // The middle, with the line and its name, is left out.
    for (let x = 0; x < 280; x++) {
      const left = at(pixels, x, y);
      if (difference(left, [255, 255, 255]) > 12) drawn++;
      if (difference(left, at(pixels, WIDTH - 1 - x, y)) > 6) different++;
    }
  }
  return { drawn: drawn / total, different: different / total };
}

it.each(['perspective', 'orthographic'] as const)('are mirror images after every turn, %s', async (projection) => {
  await show(page, { pair: 'mirrored', projection, background: '#ffffff', selected: [3], camera: undefined });
  for (const turn of [() => {}, (viewer: { handle: { current: { rotate(a: number, b: number): void; zoom(f: number): void } | null } }) => {
    viewer.handle.current?.rotate(50, 20);
    viewer.handle.current?.zoom(1.3);
  }]) {
    await ask(page, turn as never);
    await show(page, {});
    const { drawn, different } = await compared();
    expect(drawn).toBeGreaterThan(0.08);
    expect(different).toBeLessThan(0.002);
  }
});

it('turn what is under the finger with it, on either side', async () => {
  await show(page, { pair: 'mirrored', background: '#ffffff' });
  const theta = () => ask(page, (viewer) => viewer.handle.current?.pose().theta ?? 0);
  const drag = async (from: number) => {
    const before = await theta();
    await page.mouse.move(from, 150);
    await page.mouse.down();
    await page.mouse.move(from + 60, 150, { steps: 4 });
    await page.mouse.up();
    return (((await theta()) - before + 540) % 360) - 180;
  };
  const [left, right] = [await drag(150), await drag(450)];
  expect(left).toBeLessThan(-30);
  expect(right).toBeGreaterThan(30);
});
