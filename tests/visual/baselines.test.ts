// Every representation on light and dark ground against a committed picture. UPDATE_BASELINES=1 draws them anew; look at them then.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPRESENTATIONS, type RepresentationId } from '../../src/representations/registry';
import { decode, shrunk } from './pixels';
import { openStudio, show, type Studio } from './viewer-page';

const IDS = Object.keys(REPRESENTATIONS) as RepresentationId[];
const GROUNDS = { light: '#f7f6f3', dark: '#14161a' } as const;
const folder = fileURLToPath(new URL('./baselines/', import.meta.url));
/** Of 255, after each block of 4 x 4 pixels was averaged: a new rasteriser passes, a lost bond or a changed colour does not. */
const MEAN_WITHIN = 2;
const BLOCK_WITHIN = 40;

let studio: Studio;
let page: Page;
beforeAll(async () => {
  studio = await openStudio();
  page = await studio.open({ width: 400, height: 300 });
  mkdirSync(folder, { recursive: true });
});
afterAll(() => studio.close());

describe.each(IDS)('%s', (representation) => {
  it.each(['light', 'dark'] as const)('looks as it did on %s ground', async (theme) => {
    await show(page, { representation, theme, background: GROUNDS[theme], camera: { theta: 150, phi: 70, distance: 29 } });
    const file = `${folder}${representation}-${theme}.png`;
    const png = await page.screenshot();
    if (process.env['UPDATE_BASELINES'] === '1') writeFileSync(file, png);
    expect(existsSync(file), file).toBe(true);
    const [now, then] = [shrunk(await decode(page, png), 4), shrunk(await decode(page, readFileSync(file)), 4)];
    const differences = now.map((value, index) => Math.abs(value - (then[index] ?? 0)));
    expect(now.length).toBe(100 * 75 * 3);
    expect(differences.reduce((sum, value) => sum + value, 0) / now.length).toBeLessThan(MEAN_WITHIN);
    expect(Math.max(...differences)).toBeLessThan(BLOCK_WITHIN);
  });
});
