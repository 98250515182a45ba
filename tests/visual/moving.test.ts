// A picture that moves is drawn with shade from maps, and one at rest by adding up each pixel's neighbours: nobody must see the change.
// Where frames take long it has fewer pixels as well, and all of them at rest.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStudio, show, type Studio } from './viewer-page';
import type { ViewerPage } from './page/main';

const SIZE = { width: 400, height: 300 };
/** Of 255, the worst channel of each pixel that is not ground: on the mean, and of so large a share of them. */
const MEAN_WITHIN = 2;
const CLOSE = 8;
const SHARE_CLOSE = 0.99;
/** Where it has a quarter of the pixels, edges are soft, and what is seen is as bright. */
const COARSE_MEAN_WITHIN = 18;
const BRIGHTNESS_WITHIN = 0.5;
/** A picture at rest averages so many samples. */
const SAMPLES = 16;

let studio: Studio;
let page: Page;
/** The same without maps, as before they arrive. */
let plain: Page;
/** Where frames take long. */
let slow: Page;

async function counting(opened: Page): Promise<Page> {
  await opened.evaluate(() => {
    const counted = { bodies: 0, links: 0 };
    Object.assign(window, { counted });
    const link = WebGL2RenderingContext.prototype.linkProgram;
    WebGL2RenderingContext.prototype.linkProgram = function (program) {
      counted.links++;
      link.call(this, program);
    };
    const draw = WebGL2RenderingContext.prototype.drawElements;
    WebGL2RenderingContext.prototype.drawElements = function (...given) {
      counted.bodies++;
      draw.apply(this, given);
    };
  });
  return opened;
}

beforeAll(async () => {
  studio = await openStudio();
  page = await counting(await studio.open(SIZE));
  plain = await counting(await studio.open(SIZE));
  await plain.route('**/shade-maps*', (route) => route.abort());
  // However busy the machine is: with all pixels.
  for (const opened of [page, plain]) await opened.route('**/quality-control*', (route) => route.abort());
  slow = await counting(await studio.open(SIZE));
});
afterAll(() => studio.close());

type Counting = Window & { readonly viewer: ViewerPage; readonly counted: { bodies: number; links: number }; read: Uint8Array | Uint8ClampedArray };

/** Of what was drawn last, from the lowest row up. */
const pixelsOf = (opened: Page): Promise<readonly number[]> => opened.evaluate(() => [...(window as unknown as Counting).read]);

/** Turns by so many degrees: how many draws of bodies the frame took. */
const turned = (opened: Page, degrees: number): Promise<number> =>
  opened.evaluate(async (angle) => {
    const { viewer, counted } = window as unknown as Counting;
    const gl = document.querySelector('canvas')?.getContext('webgl2');
    if (!gl) throw new Error('There is no picture to turn.');
    const before = viewer.frames();
    counted.bodies = 0;
    viewer.handle.current?.rotate(angle, 0);
    while (viewer.frames() === before) await new Promise((resolve) => requestAnimationFrame(resolve));
    const read = new Uint8Array(gl.drawingBufferWidth * gl.drawingBufferHeight * 4);
    gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, read);
    const draws = counted.bodies;
    counted.bodies = 0;
    Object.assign(window, { read });
    return draws;
  }, degrees);

/** Turns until a frame takes so many draws: the maps arrive after the first picture. */
async function turnedUntil(opened: Page, draws: number): Promise<void> {
  await expect.poll(() => turned(opened, 6), { timeout: 30_000, interval: 0 }).toBe(draws);
}

/** How many draws of bodies it took from there to rest. */
async function rested(opened: Page): Promise<number> {
  await opened.waitForFunction(() => document.querySelector('[data-settled="true"]') !== null);
  return opened.evaluate(() => (window as unknown as Counting).counted.bodies);
}

/** The worst channel of each pixel that is not ground. */
function differencesOf(pixels: readonly number[], expected: readonly number[]): readonly number[] {
  const differences: number[] = [];
  for (let at = 0; at < pixels.length; at += 4) {
    const [now, then] = [pixels, expected].map((all) => all.slice(at, at + 3));
    if (!now || !then || String(then) === '247,246,243') continue;
    differences.push(Math.max(...now.map((value, channel) => Math.abs(value - (then[channel] ?? 0)))));
  }
  return differences;
}
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

it.each([
  ['ball-and-stick', 'perspective', 2],
  ['space-filling', 'orthographic', 1],
] as const)('%s moves in the light that it has at rest (%s)', async (representation, projection, kinds) => {
  const shot = { representation, projection, background: '#f7f6f3' } as const;
  await show(page, { ...shot, camera: { theta: 150, phi: 70, distance: 24 } });
  await turnedUntil(page, 2 * kinds);
  const moving = await pixelsOf(page);
  // At rest there are no maps, and all samples.
  expect(await rested(page)).toBe(SAMPLES * kinds);

  const pose = await page.evaluate(() => (window as unknown as Counting).viewer.handle.current?.pose());
  if (!pose) throw new Error('There is no pose.');
  await show(plain, { ...shot, camera: { ...pose, theta: pose.theta - 6 } });
  expect(await turned(plain, 6)).toBe(kinds);
  const differences = differencesOf(moving, await pixelsOf(plain));
  expect(differences.length).toBeGreaterThan(5000);
  expect(meanOf(differences)).toBeLessThan(MEAN_WITHIN);
  expect(differences.filter((value) => value <= CLOSE).length / differences.length).toBeGreaterThan(SHARE_CLOSE);
});

/** How many programs were linked once so many atoms were shown, turned and at rest. */
async function linkedFor(opened: Page, atoms: number): Promise<number> {
  await show(opened, { representation: 'ball-and-stick', atoms });
  await turnedUntil(opened, 4);
  await rested(opened);
  return opened.evaluate(() => (window as unknown as Counting).counted.links);
}

it('draws another molecule, moving and at rest, with the programs that are there', async () => {
  const before = await linkedFor(page, 32);
  expect(before).toBeGreaterThan(0);
  expect(await linkedFor(page, 64)).toBe(before);
});

/** Turns frame by frame on a clock on which each takes 30 ms or more, until it has so few pixels in width; as the browser spreads them. */
const turnedSlowly = (opened: Page, width: number, degrees: number): Promise<readonly [width: number, height: number]> =>
  opened.evaluate(async ([few, angle]) => {
    const { viewer, counted } = window as unknown as Counting;
    const canvas = document.querySelector('canvas');
    const copy = document.createElement('canvas');
    const context = copy.getContext('2d', { willReadFrequently: true });
    if (!canvas || !context) throw new Error('There is no picture to turn.');
    [copy.width, copy.height] = [canvas.clientWidth, canvas.clientHeight];
    context.transform(1, 0, 0, -1, 0, copy.height);
    let clock = performance.now();
    performance.now = () => (clock += 30);
    // What watches the times arrives after the first picture.
    for (let frame = 0; frame < 1000 && canvas.width > few; frame++) {
      const before = viewer.frames();
      viewer.handle.current?.rotate(angle, 0);
      while (viewer.frames() === before) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    context.drawImage(canvas, 0, 0, copy.width, copy.height);
    counted.bodies = 0;
    Object.assign(window, { read: context.getImageData(0, 0, copy.width, copy.height).data });
    return [canvas.width, canvas.height] as const;
  }, [width, degrees] as const);

it('has half the pixels along each side while it moves where frames are slow, in the same place and colours, and all of them at rest', async () => {
  const shot = { representation: 'ball-and-stick', projection: 'perspective', background: '#f7f6f3' } as const;
  await show(slow, { ...shot, camera: { theta: 150, phi: 70, distance: 24 } });
  expect(await turnedSlowly(slow, SIZE.width / 2, 2)).toEqual([SIZE.width / 2, SIZE.height / 2]);
  expect(await rested(slow)).toBe(SAMPLES * 2);
  expect(await slow.evaluate(() => [document.querySelector('canvas')?.width, document.querySelector('canvas')?.height])).toEqual([SIZE.width, SIZE.height]);

  const pose = await slow.evaluate(() => (window as unknown as Counting).viewer.handle.current?.pose());
  if (!pose) throw new Error('There is no pose.');
  await show(plain, { ...shot, camera: pose });
  const [coarse, resting, whole] = [await pixelsOf(slow), await slow.screenshot(), await plain.screenshot()];
  expect(resting.equals(whole)).toBe(true);
  await show(plain, { ...shot, camera: { ...pose, theta: pose.theta - 2 } });
  await turned(plain, 2);
  const fine = await pixelsOf(plain);
  const difference = meanOf(differencesOf(coarse, fine));
  expect(difference).toBeLessThan(COARSE_MEAN_WITHIN);
  expect(Math.abs(meanOf(coarse) - meanOf(fine))).toBeLessThan(BRIGHTNESS_WITHIN);
  // A pixel aside, or up, or down, it is further from it.
  for (const pixels of [1, -1, SIZE.width, -SIZE.width]) {
    const aside = coarse.map((_, index) => coarse[index + 4 * pixels] ?? 0);
    expect(meanOf(differencesOf(aside, fine))).toBeGreaterThan(difference);
  }
});
