// The viewer in a real browser: idle when untouched, moved by mouse and keys, one context at a time, and honest without WebGL.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ESKETAMINE } from '../fixtures/esketamine';
import { at, capture } from './pixels';
import { ask, openStudio, show, type Studio } from './viewer-page';

const CHLORINE = ESKETAMINE.atoms.findIndex(({ element }) => element === 'Cl');

let studio: Studio;
let page: Page;
beforeAll(async () => {
  studio = await openStudio();
  page = await studio.open({ width: 400, height: 300 });
});
afterAll(() => studio.close());
afterEach(async () => {
  await ask(page, (viewer) => viewer.unmount());
  await page.evaluate(() => {
    document.querySelector('#after')?.remove();
    document.body.removeAttribute('style');
    window.scrollTo(0, 0);
  });
  await page.mouse.move(1, 1);
});

const settled = () => page.waitForFunction(() => document.querySelector('[data-settled="true"]') !== null);
const frames = () => ask(page, (viewer) => viewer.frames());
const pose = () => ask(page, (viewer) => viewer.handle.current?.pose());
const heard = (event: string) => page.evaluate((name) => (window as unknown as { viewer: { heard: { event: string; value: unknown }[] } }).viewer.heard.filter((each) => each.event === name).map((each) => each.value), event);
const spot = async (atom: number) => {
  const point = await page.evaluate((index) => (window as unknown as { viewer: { handle: { current: { project(atom: number): { x: number; y: number } } } } }).viewer.handle.current.project(index), atom);
  return [point.x, point.y] as const;
};

describe('an untouched viewer', () => {
  it('draws nothing once it is at rest', async () => {
    await show(page, {});
    const before = await frames();
    await page.waitForTimeout(700);
    expect(await frames()).toBe(before);
    expect(await heard('first-frame')).toHaveLength(1);
  });

  it('draws nothing when React renders it again with the same props', async () => {
    await show(page, {});
    const before = await frames();
    await ask(page, (viewer) => viewer.render({}));
    await page.waitForTimeout(200);
    expect(await frames()).toBe(before);
  });

  it.each([undefined, 'same'] as const)('keeps its ground while it moves, in one picture or two', async (pair) => {
    const ground = async () => {
      const pixels = await capture(page);
      return [at(pixels, 5, 150), at(pixels, 395, 150)];
    };
    await show(page, { background: '#808080', reducedMotion: false, ...(pair && { pair }) });
    expect(await ground()).toEqual([[128, 128, 128], [128, 128, 128]]);
    await ask(page, (viewer) => viewer.render({ spin: 90 }));
    await page.waitForTimeout(300);
    expect(await ground()).toEqual([[128, 128, 128], [128, 128, 128]]);
  });

  it('shows chlorine green, oxygen red and nitrogen blue where they are', async () => {
    await show(page, { background: '#ffffff' });
    const pixels = await capture(page);
    const color = async (element: string) => at(pixels, ...(await spot(ESKETAMINE.atoms.findIndex((atom) => atom.element === element))));
    const [cl, o, n] = [await color('Cl'), await color('O'), await color('N')];
    expect(cl[1]).toBeGreaterThan(1.5 * Math.max(cl[0], cl[2]));
    expect(o[0]).toBeGreaterThan(2 * Math.max(o[1], o[2]));
    expect(n[2]).toBeGreaterThan(1.4 * Math.max(n[0], n[1]));
  });
});

describe('mouse', () => {
  it('names what it is over, once', async () => {
    await show(page, {});
    const [x, y] = await spot(CHLORINE);
    await page.mouse.move(x, y);
    await page.mouse.move(x + 1, y);
    await page.mouse.move(x, y + 1);
    await page.waitForTimeout(100);
    expect(await heard('hover')).toMatchObject([{ kind: 'atom', index: CHLORINE }]);
    await page.mouse.move(2, 2);
    await page.waitForTimeout(100);
    expect(await heard('hover')).toHaveLength(2);
  });

  it('selects by a click, and with Shift adds', async () => {
    await show(page, {});
    await page.mouse.click(...(await spot(CHLORINE)));
    await page.keyboard.down('Shift');
    await page.mouse.click(...(await spot(8)));
    await page.keyboard.up('Shift');
    await page.mouse.click(3, 3);
    expect(await heard('select')).toEqual([
      { target: { kind: 'atom', index: CHLORINE }, additive: false },
      { target: { kind: 'atom', index: 8 }, additive: true },
      { additive: false },
    ]);
  });

  it('turns by a drag, which is no click, and tells the pose when it ends', async () => {
    await show(page, {});
    const before = await pose();
    await page.mouse.move(200, 150);
    await page.mouse.down();
    await page.mouse.move(250, 150, { steps: 5 });
    await page.mouse.up();
    await settled();
    const after = await pose();
    expect(after?.phi).toBeCloseTo(before?.phi ?? 0, 6);
    // 200° across the shorter side, to the right: the eye goes left. Up to four pixels pass before a drag begins.
    const degrees = (((before?.theta ?? 0) - (after?.theta ?? 0) + 540) % 360) - 180;
    expect(Math.abs(degrees)).toBeGreaterThan((46 * 200) / 300 - 0.1);
    expect(Math.abs(degrees)).toBeLessThan((50 * 200) / 300 + 0.1);
    expect(await heard('select')).toEqual([]);
    expect(await heard('camera')).toHaveLength(1);
  });

  it('leaves the wheel to the page until the viewer has focus', async () => {
    await show(page, {});
    await page.evaluate(() => (document.body.style.height = '2000px'));
    await page.mouse.move(200, 150);
    const before = await pose();
    await page.mouse.wheel(0, 100);
    await page.waitForFunction(() => window.scrollY > 0);
    expect(await pose()).toEqual(before);
    await page.evaluate(() => window.scrollTo(0, 0));
    await ask(page, (viewer) => viewer.handle.current?.focus());
    await page.mouse.wheel(0, -100);
    await page.waitForFunction((distance) => ((window as unknown as { viewer: { handle: { current: { pose(): { distance: number } } } } }).viewer.handle.current.pose().distance < distance), before?.distance ?? 0);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  it('centres on a double-clicked atom and goes home from the ground', async () => {
    await show(page, {});
    const [x, y] = await spot(CHLORINE);
    await page.mouse.dblclick(x, y);
    await settled();
    const [cx, cy] = await spot(CHLORINE);
    expect(Math.hypot(cx - 200, cy - 150)).toBeLessThan(1);
    await page.mouse.dblclick(5, 295);
    await settled();
    const [hx, hy] = await spot(CHLORINE);
    expect(Math.hypot(hx - x, hy - y)).toBeLessThan(1);
  });
});

describe('keys', () => {
  it('reach the viewer by Tab and leave it by Tab', async () => {
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<button id="after">After</button>'));
    await show(page, {});
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
    const before = await pose();
    await page.keyboard.press('ArrowDown');
    expect((await pose())?.phi).toBeCloseTo((before?.phi ?? 0) + 15, 6);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
  });

  it('mark the atom of atom mode in the picture', async () => {
    await show(page, { background: '#ffffff' });
    await ask(page, (viewer) => viewer.handle.current?.focus());
    const before = await capture(page);
    await page.keyboard.press('Enter');
    await settled();
    const after = await capture(page);
    const changed = before.data.reduce((sum, value, index) => sum + (Math.abs(value - (after.data[index] ?? 0)) > 30 ? 1 : 0), 0);
    expect(changed).toBeGreaterThan(300);
  });
});

describe('coming and going', () => {
  it('survives StrictMode and keeps no more than one canvas', async () => {
    await show(page, { strict: true });
    expect(await page.locator('canvas').count()).toBe(1);
  });

  it('frees its context each time it goes', async () => {
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(message.text()));
    // Chromium keeps 16 contexts alive.
    await ask(page, async (viewer) => {
      const gl: WebGL2RenderingContext[] = [];
      for (let round = 0; round < 18; round++) {
        viewer.render({});
        while (viewer.frames() === 0) await new Promise(requestAnimationFrame);
        const context = document.querySelector('canvas')?.getContext('webgl2');
        if (context) gl.push(context);
        viewer.unmount();
      }
      Object.assign(window, { gl });
    });
    await page.waitForFunction(() => {
      const { gl } = window as unknown as { gl: WebGL2RenderingContext[] };
      return gl.length === 18 && gl.every((context) => context.isContextLost());
    });
    expect(await page.locator('canvas').count()).toBe(0);
    expect(warnings.filter((text) => text.includes('Too many active WebGL contexts'))).toEqual([]);
  });

  it('draws again after the context was lost and came back', async () => {
    await show(page, { background: '#ffffff' });
    const before = await capture(page);
    await page.evaluate(async () => {
      const lose = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      lose?.loseContext();
      await new Promise((resolve) => setTimeout(resolve, 300));
      lose?.restoreContext();
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    await settled();
    const after = await capture(page);
    const changed = before.data.reduce((sum, value, index) => sum + (Math.abs(value - (after.data[index] ?? 0)) > 8 ? 1 : 0), 0);
    expect(changed).toBeLessThan(50);
    expect(await heard('unavailable')).toEqual([]);
  });

  it('says so where there is no WebGL 2, and throws nothing', async () => {
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await ask(page, (viewer) => viewer.render({}));
    await page.waitForFunction(() => (window as unknown as { viewer: { heard: unknown[] } }).viewer.heard.length > 0);
    expect(await heard('unavailable')).toEqual(['no-webgl']);
    expect(errors).toEqual([]);
  });
});
