// A molecule in a canvas that is not ours: by the host's camera it stands where it should, in its colours, in front of and
// behind the host's own bodies, and answers the host's pointer.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ESKETAMINE } from '../fixtures/esketamine';
import { at, capture, difference, type Rgb } from './pixels';
import type { Host, HostPage } from './page/object';
import { openStudio, type Studio } from './viewer-page';

type PageWindow = Window & { readonly host: HostPage };

let studio: Studio;
let page: Page;
const errors: string[] = [];
beforeAll(async () => {
  studio = await openStudio();
  page = await studio.open({ width: 400, height: 300 });
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(new URL('object.html', page.url()).href);
  await page.waitForFunction(() => 'host' in window);
});
afterAll(() => studio.close());

const CHLORINE = ESKETAMINE.atoms.findIndex(({ element }) => element === 'Cl');
const [x = 0, y = 0, z = 0] = ESKETAMINE.atoms[CHLORINE]?.position ?? [];

async function show(host: Host) {
  await page.evaluate((wanted) => (window as unknown as PageWindow).host.show(wanted), host);
  await page.waitForFunction(() => (window as unknown as PageWindow).host.frames() > 0);
  // The first draw of a new canvas compiles its programs, and the frame after it shows them.
  await page.waitForTimeout(300);
  const place = await page.evaluate((atom) => (window as unknown as PageWindow).host.place(0, atom), CHLORINE);
  return { place, color: at(await capture(page), ...place) };
}

/** The ring of what is selected, #d9480f. */
const isOrange = ([r, g, b]: Rgb) => r > 180 && g < 120 && b < 80;
const isGreen = ([r, g, b]: Rgb) => g > 1.4 * r && g > 1.4 * b;

it.each([['perspective', false], ['orthographic', true]] as const)('stands in the scene of the host in %s, in colour, depth and hand', async (_name, orthographic) => {
  const camera = { orthographic, zoom: 26 };
  // Chlorine, 0x2dbb45, seen from +z: the light changes how bright it is and not its hue.
  const alone = await show({ ...camera, molecules: [{}] });
  expect(isGreen(alone.color)).toBe(true);
  // A cube behind the atom leaves it as it is; one before it hides it; of one around it the ball of 1.75 Å looks out, or not.
  const behind = await show({ ...camera, molecules: [{}], cube: { at: [x, y, z - 1.5], size: 1 } });
  expect(difference(behind.color, alone.color)).toBeLessThan(3);
  const before = await show({ ...camera, molecules: [{}], cube: { at: [x, y, z + 1.5], size: 1 } });
  expect(isGreen(before.color)).toBe(false);
  const around = await show({ ...camera, molecules: [{ representation: 'space-filling' }], cube: { at: [x, y, z], size: 2 } });
  expect(isGreen(around.color)).toBe(true);
  const within = await show({ ...camera, molecules: [{ representation: 'space-filling' }], cube: { at: [x, y, z], size: 3.8 } });
  expect(isGreen(within.color)).toBe(false);
  // Moved, turned and scaled it is where the host's camera puts it.
  const placed = await show({ ...camera, molecules: [{ position: [2, -1, -3], rotation: [0.2, 0.4, 0.1], scale: 0.6 }] });
  expect(Math.hypot(placed.place[0] - alone.place[0], placed.place[1] - alone.place[1])).toBeGreaterThan(20);
  expect(isGreen(placed.color)).toBe(true);
  await page.mouse.click(...placed.place);
  expect(await page.evaluate(() => (window as unknown as PageWindow).host.heard.at(-1))).toEqual({ atom: CHLORINE });
  expect(errors).toEqual([]);
});

it('runs as README shows it: a click rings an atom, and the other molecule keeps apart', async () => {
  await page.evaluate(() => (window as unknown as PageWindow).host.showSnippet());
  await page.waitForTimeout(600);
  const before = await capture(page);
  // fov 30 at 24 Å: half the height of 150 pixels is 24 tan 15° = 6.43 Å at the middle of the scene.
  const scale = 24 / (24 - z);
  const [left, top] = [200 + (x - 4) * scale * (150 / 6.43), 150 - y * scale * (150 / 6.43)];
  expect(isGreen(at(before, left, top))).toBe(true);
  await page.mouse.click(left, top);
  await page.waitForTimeout(300);
  const after = await capture(page);
  const count = (from: number, to: number) =>
    Array.from({ length: 300 * (to - from) }, (_, index) => at(after, from + (index % (to - from)), Math.floor(index / (to - from)))).filter(isOrange).length;
  expect(count(0, 200)).toBeGreaterThan(15);
  expect(count(330, 400)).toBe(0);
  expect(errors).toEqual([]);
});
