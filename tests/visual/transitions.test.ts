// From one picture to the next where motion is wanted: the end is the same as without, and nothing is left over it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { capture } from './pixels';
import { ask, openStudio, show, type Studio } from './viewer-page';
import { moleculeOf } from '../fixtures/molecule-of';

let studio: Studio;
let page: Page;
beforeAll(async () => {
  studio = await openStudio();
  page = await studio.open({ width: 240, height: 180 });
});
afterAll(() => studio.close());

const VIEW = { background: '#ffffff', camera: { theta: 20, phi: 80, distance: 30 } } as const;
const changed = async () => {
  const pixels = await capture(page);
  return pixels.data.join();
};

it('a style goes over into another in several frames, and ends as it would at once', async () => {
  await show(page, { ...VIEW, reducedMotion: true, representation: 'space-filling' });
  const wanted = await changed();
  await show(page, { representation: 'ball-and-stick', reducedMotion: false });
  // Transitions are fetched after the first picture.
  await page.waitForTimeout(300);
  const before = await ask(page, (viewer) => viewer.frames());
  await show(page, { representation: 'space-filling' });
  expect((await ask(page, (viewer) => viewer.frames())) - before).toBeGreaterThan(16 + 4);
  expect(await changed()).toBe(wanted);
});

it('a molecule fades into another, whose picture is then alone', async () => {
  const other = moleculeOf([['O', 0, 0, 0]]);
  await show(page, { molecule: other, reducedMotion: true });
  const wanted = await changed();
  await show(page, { molecule: moleculeOf([['N', 0, 0, 0]]), reducedMotion: false });
  const layers = await page.evaluate((molecule) => {
    (window as unknown as { viewer: { render(shot: unknown): void } }).viewer.render({ molecule });
    return document.querySelectorAll('#viewer canvas').length;
  }, other);
  expect(layers).toBe(2);
  await show(page, { molecule: other });
  expect(await page.evaluate(() => document.querySelectorAll('#viewer canvas').length)).toBe(1);
  expect(await changed()).toBe(wanted);
});
