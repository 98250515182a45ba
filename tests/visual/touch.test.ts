// Fingers and pen on the picture, as the browser delivers them: one finger turns, two come nearer, a tap selects.
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ESKETAMINE } from '../fixtures/esketamine';
import { ask, openStudio, show, type Studio } from './viewer-page';

let studio: Studio;
let page: Page;
let input: CDPSession;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio.close());
beforeEach(async () => {
  await page?.close();
  page = await studio.open({ width: 400, height: 300 });
  input = await page.context().newCDPSession(page);
  await show(page, {});
});

type Point = { readonly x: number; readonly y: number };
const pose = async () => {
  const found = await ask(page, (viewer) => viewer.handle.current?.pose());
  if (!found) throw new Error('There is no picture.');
  return found;
};
const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
  input.send('Input.dispatchTouchEvent', { type, touchPoints });
const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number) =>
  input.send('Input.dispatchMouseEvent', { type, x, y: 150, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1, pointerType: 'pen' });

it('turns by one finger', async () => {
  const before = await pose();
  await touch('touchStart', [{ x: 200, y: 150 }]);
  for (let x = 200; x <= 280; x += 10) await touch('touchMove', [{ x, y: 150 }]);
  await touch('touchEnd', []);
  const after = await pose();
  expect(Math.abs(after.theta - before.theta)).toBeGreaterThan(10);
  expect(after.distance).toBeCloseTo(before.distance, 3);
});

it('comes nearer by two fingers that part', async () => {
  const before = await pose();
  await touch('touchStart', [{ x: 180, y: 150 }, { x: 220, y: 150 }]);
  for (let spread = 20; spread <= 80; spread += 10) await touch('touchMove', [{ x: 200 - spread, y: 150 }, { x: 200 + spread, y: 150 }]);
  await touch('touchEnd', []);
  expect((await pose()).distance).toBeLessThan(before.distance * 0.7);
});

it('selects by a tap', async () => {
  const chlorine = ESKETAMINE.atoms.findIndex(({ element }) => element === 'Cl');
  const point = (await page.evaluate(`window.viewer.handle.current.project(${chlorine})`)) as Point;
  await touch('touchStart', [point]);
  await touch('touchEnd', []);
  const selections = await page.evaluate(`window.viewer.heard.filter(({ event }) => event === 'select').map(({ value }) => value)`);
  expect(JSON.stringify(selections)).toContain(`"index":${chlorine}`);
});

it('turns by a pen', async () => {
  const before = await pose();
  await pen('mousePressed', 200);
  for (let x = 210; x <= 280; x += 10) await pen('mouseMoved', x);
  await pen('mouseReleased', 280);
  expect(Math.abs((await pose()).theta - before.theta)).toBeGreaterThan(10);
});
