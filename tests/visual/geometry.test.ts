// Pixels against geometry: outlines where perspective puts them, intersections where the balls meet, edges smooth.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Molecule } from '../../src/chemistry/molecule';
import { FIELD_OF_VIEW } from '../../src/scene/view-frame';
import { moleculeOf } from '../fixtures/molecule-of';
import { at, capture, difference, spanOf } from './pixels';
import { openStudio, show, type Studio } from './viewer-page';

const [WIDTH, HEIGHT, DISTANCE] = [400, 300, 30];
const TANGENT = Math.tan((FIELD_OF_VIEW * Math.PI) / 360);
const POSE = { theta: 0, phi: 90, distance: DISTANCE };
const WHITE = [255, 255, 255] as const;
const BALL = moleculeOf([['Mg', 0, 0, 0]]);
/** Å. */
const RADIUS = 2.51;

let studio: Studio;
let page: Page;
beforeAll(async () => {
  studio = await openStudio();
  page = await studio.open({ width: WIDTH, height: HEIGHT });
});
afterAll(() => studio.close());

const look = async (molecule: Molecule, projection: 'perspective' | 'orthographic', theta = 0) => {
  await show(page, { molecule, projection, representation: 'space-filling', background: '#ffffff', camera: { ...POSE, theta } });
  return capture(page);
};

describe('the outline of a ball', () => {
  it.each([
    ['perspective', Math.tan(Math.asin(RADIUS / DISTANCE))],
    ['orthographic', RADIUS / DISTANCE],
  ] as const)('has its true radius in %s', async (projection, tangent) => {
    const pixels = await look(BALL, projection);
    const radius = (tangent / TANGENT) * (HEIGHT / 2);
    const [left, right] = spanOf(pixels, WHITE, { row: HEIGHT / 2 });
    const [top, bottom] = spanOf(pixels, WHITE, { column: WIDTH / 2 });
    expect(Math.abs((right - left + 1) / 2 - radius)).toBeLessThanOrEqual(1);
    expect(Math.abs((bottom - top + 1) / 2 - radius)).toBeLessThanOrEqual(1);
    expect(Math.abs((left + right + 1) / 2 - WIDTH / 2)).toBeLessThanOrEqual(0.5);
    expect(Math.abs((top + bottom + 1) / 2 - HEIGHT / 2)).toBeLessThanOrEqual(0.5);
  });

  it('off the middle in perspective is the ellipse that the cone cuts', async () => {
    const pair = await look(moleculeOf([['Mg', -5, 0, 0], ['Mg', 5, 0, 0]]), 'perspective');
    const half = Math.asin(RADIUS / Math.hypot(5, DISTANCE));
    const middle = Math.atan(5 / DISTANCE);
    const screen = (angle: number) => WIDTH / 2 + (Math.tan(angle) / TANGENT) * (HEIGHT / 2);
    const [left, right] = spanOf(pair, WHITE, { row: HEIGHT / 2 });
    expect(Math.abs(right + 1 - screen(middle + half))).toBeLessThanOrEqual(1);
    expect(Math.abs(left - (WIDTH - screen(middle + half)))).toBeLessThanOrEqual(1);
  });
});

describe('two balls', () => {
  it('meet in the plane where their spheres do', async () => {
    const bond = 1.4;
    const pair = moleculeOf([['C', -bond / 2, 0, 0], ['O', bond / 2, 0, 0]]);
    const pixels = await look(pair, 'orthographic');
    const plane = -bond / 2 + (bond ** 2 + 1.7 ** 2 - 1.52 ** 2) / (2 * bond);
    // The bounding sphere of unequal balls is not about the middle of the bond.
    const middle = ((-bond / 2 - 1.7) + (bond / 2 + 1.52)) / 2;
    const wanted = WIDTH / 2 + ((plane - middle) * (HEIGHT / 2)) / (DISTANCE * TANGENT);
    const red = Array.from({ length: WIDTH }, (_, x) => x).find((x) => {
      const [r, g, b] = at(pixels, x, HEIGHT / 2);
      return r > 1.6 * Math.max(g, b);
    });
    expect(Math.abs((red ?? -1) - wanted)).toBeLessThanOrEqual(2);
  });

  it('hide each other by depth, from either side', async () => {
    const pair = moleculeOf([['O', 0, 0, 4], ['N', 0, 0, -4]]);
    const [r, g, b] = at(await look(pair, 'perspective'), WIDTH / 2, HEIGHT / 2);
    expect(r).toBeGreaterThan(2 * Math.max(g, b));
    const [r2, g2, b2] = at(await look(pair, 'perspective', 180), WIDTH / 2, HEIGHT / 2);
    expect(b2).toBeGreaterThan(1.5 * Math.max(r2, g2));
  });
});

describe('edges', () => {
  it('are smooth at rest: each outline pixel lies between body and ground', async () => {
    await show(page, { molecule: BALL, representation: 'space-filling', background: '#ffffff', theme: 'light', camera: POSE });
    const pixels = await capture(page);
    const shades: number[] = [];
    for (let y = HEIGHT / 2 - 35; y < HEIGHT / 2 + 35; y++) {
      const [left] = spanOf(pixels, WHITE, { row: y }, 2);
      shades.push(difference(at(pixels, left, y), WHITE) / difference(at(pixels, left + 2, y), WHITE));
    }
    const between = shades.filter((share) => share > 0.05 && share < 0.95).length;
    expect(between / shades.length).toBeGreaterThan(0.7);
    expect(new Set(shades.map((share) => Math.round(share * 10))).size).toBeGreaterThan(5);
  });

  it('are as smooth over a transparent ground', async () => {
    await show(page, { molecule: BALL, representation: 'space-filling', background: 'transparent', camera: POSE });
    const pixels = await capture(page);
    const ground = at(pixels, 2, 2);
    expect(ground).toEqual([0xf7, 0xf6, 0xf3]);
    const [left] = spanOf(pixels, ground, { row: HEIGHT / 2 - 20 }, 2);
    const edge = difference(at(pixels, left, HEIGHT / 2 - 20), ground);
    expect(edge).toBeGreaterThan(2);
  });
});
