// Ghosts against arithmetic: the share of light that comes through, the same whatever lies in front of what.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { moleculeOf } from '../fixtures/molecule-of';
import { at, capture } from './pixels';
import { openStudio, show, type Studio } from './viewer-page';

const BALL = moleculeOf([['Mg', 0, 0, 0]]);
const POSE = { theta: 0, phi: 90, distance: 40 };

let studio: Studio;
let page: Page;
beforeAll(async () => {
  studio = await openStudio();
  page = await studio.open({ width: 400, height: 300 });
});
afterAll(() => studio.close());

const linear = (value: number) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
/** Linear light of the green channel where the right ghost is, and how much it differs over 8 x 8 pixels around it. */
async function seen(ghosts: readonly { readonly opacity: number; readonly x: number }[]) {
  await show(page, { molecule: BALL, representation: 'space-filling', background: '#000000', theme: 'dark', camera: POSE, ghosts });
  await page.waitForTimeout(400);
  await page.waitForFunction(() => document.querySelector('[data-settled="true"]') !== null);
  const pixels = await capture(page);
  const values = Array.from({ length: 64 }, (_, index) => linear(at(pixels, 310 + (index % 8), 146 + Math.floor(index / 8))[1]));
  return { mean: values.reduce((sum, value) => sum + value, 0) / 64, spread: Math.max(...values) - Math.min(...values) };
}

const of = (opacity: number) => seen([{ opacity, x: 7 }, { opacity: 1, x: -7 }]);

it('give the share of their light that their opacity says, smoothly', async () => {
  const [whole, half, quarter] = [await of(1), await of(0.5), await of(0.25)];
  expect(whole.mean).toBeGreaterThan(0.02);
  expect(half.mean / whole.mean).toBeCloseTo(0.5, 1);
  expect(quarter.mean / whole.mean).toBeCloseTo(0.25, 1);
  expect(half.spread).toBeLessThan(whole.mean * 0.1 + whole.spread);
});
