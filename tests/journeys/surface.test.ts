// A reader puts a surface over the molecule by the pointer and by the keyboard, reads its key, finds it again, and stops a long one.
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ESKETAMINE } from '../fixtures/esketamine';
import { lattice } from '../fixtures/lattice';
import { molfileOf } from '../fixtures/molfile-of';
import { sharedBrowser } from '../setup/browser';
import { decode } from '../visual/pixels';
import { canvas, card, openPage, shows, waitForPicture } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const WIDE = { viewport: { width: 1000, height: 560 } };
const SMALL = { viewport: { width: 640, height: 560 } };
const settings = (page: Page) => page.getByRole('button', { name: 'What is shown' });
const key = (page: Page) => page.getByRole('region', { name: 'Key to colours and surface' });
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
/** Share of the middle of the picture, where no words stand, that shows something. */
async function filled(page: Page): Promise<number> {
  const png = await page.screenshot({ clip: { x: 150, y: 130, width: 280, height: 240 } });
  // The site's own policy lets nothing be fetched.
  const blank = await page.context().newPage();
  const { data } = await decode(blank, png);
  await blank.close();
  const ground = [244, 243, 239];
  let drawn = 0;
  for (let at = 0; at < data.length; at += 4) if (ground.some((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) > 3)) drawn++;
  return (4 * drawn) / data.length;
}

const size = (page: Page) => key(page).locator('.surface-size').filter({ hasText: 'Area 225 Å², volume 236 Å³' });

describe('a surface', () => {
  it('is chosen by the pointer, coloured by charge with a key, kept in the address, and drawn again from it', async () => {
    const { page, foreign, faults, close } = await openPage(browser, WIDE);
    await waitForPicture(page);
    expect(await filled(page)).toBeLessThan(0.7);
    await settings(page).click();
    expect(await group(page, 'Surface style').getByLabel('Net').isDisabled()).toBe(true);
    await group(page, 'Surface').getByLabel('Molecular').check();
    await group(page, 'Surface style').getByLabel('Opaque').check();
    await group(page, 'Coloured by').getByLabel('Charge').check();
    await page.keyboard.press('Escape');
    await size(page).waitFor();
    const words = await key(page).innerText();
    expect(words).toMatch(/^−200\s+Surface: potential, kJ\/mol per e\s+\+200\s+−0\.4\s+Atoms: partial charge, e\s+\+0\.4/);
    expect(words).toContain('Approximation: Gasteiger–Marsili charges, vacuum');
    await page.waitForURL((url) => ['surface=molecular', 'surface-style=opaque', 'color=charge'].every((part) => url.hash.includes(part)));
    await waitForPicture(page);
    expect(await filled(page)).toBeGreaterThan(0.9);
    // The surface answers for the atom beneath it.
    const box = await canvas(page).boundingBox();
    if (!box) throw new Error('There is no canvas.');
    await canvas(page).click({ position: { x: box.width / 2 - 10, y: box.height / 2 + 40 } });
    await card(page).waitFor();
    expect(await card(page).innerText()).toMatch(/carbon|hydrogen/i);
    await page.reload();
    await size(page).waitFor();
    expect(await key(page).innerText()).toContain('kJ/mol per e');
    await settings(page).click();
    expect(await group(page, 'Surface style').getByLabel('Opaque').isChecked()).toBe(true);
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it('is chosen by the keyboard alone, and its key tells how it was made', async () => {
    const { page, faults, close } = await openPage(browser, WIDE);
    await settings(page).focus();
    await page.keyboard.press('Enter');
    const molecular = group(page, 'Surface').getByLabel('Molecular');
    for (let step = 0; step < 4 && !(await group(page, 'Surface').getByLabel('None').evaluate((input) => input === document.activeElement)); step++) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await molecular.isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await group(page, 'Coloured by').getByLabel('Group').isChecked()).toBe(true);
    await page.waitForURL((url) => ['surface=molecular', 'surface-style=mesh', 'color=group'].every((part) => url.hash.includes(part)));
    await page.keyboard.press('Escape');
    expect(await settings(page).evaluate((button) => button === document.activeElement)).toBe(true);
    await size(page).waitFor();
    expect(await key(page).getByRole('listitem').allInnerTexts()).toContain('ketone');
    await key(page).getByRole('button', { name: 'How this is made' }).press('Enter');
    await page.getByText('what a ball of radius 1.4 Å').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('of five thousand atoms tells how far it is, and stops at a word', async () => {
    const { page, faults, close } = await openPage(browser, SMALL);
    await page.locator('input[type=file]').setInputFiles({ name: 'many.mol', mimeType: 'chemical/x-mdl-molfile', buffer: Buffer.from(molfileOf(lattice(ESKETAMINE, 5000))) });
    await shows(page, 'copies');
    await settings(page).click();
    await group(page, 'Surface').getByLabel('Van der Waals').check();
    await page.keyboard.press('Escape');
    const progress = page.getByRole('progressbar', { name: 'Making the surface' });
    await progress.waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await progress.waitFor({ state: 'detached' });
    await page.waitForURL((url) => !url.hash.includes('surface='));
    await settings(page).click();
    expect(await group(page, 'Surface').getByLabel('None').isChecked()).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });
});
