// A reader inspects: hides hydrogens, writes labels, changes the colours, and measures by pointer and by keyboard.
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { REPRESENTATIONS } from '../../src/representations/registry';
import { extentOf } from '../../src/scene/camera-fit';
import { projectPoint, viewFrame } from '../../src/scene/view-frame';
import { ESKETAMINE } from '../fixtures/esketamine';
import { sharedBrowser } from '../setup/browser';
import { canvas, card, openPage, shows, waitForPicture } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const CAMERA = { theta: 20, phi: 80, distance: 30 };
const ADDRESS = `#camera=20 80 30&projection=orthographic`;
const measures = (page: Page) => page.getByRole('complementary', { name: 'Measures' });
/** Those behind an atom are written too, but not visible. */
const letters = (page: Page) => page.locator('.scene-label').allTextContents();

/** Clicks an atom, 1-based, at the place where geometry says that it is. */
async function clickAtom(page: Page, number: number): Promise<void> {
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error('There is no canvas.');
  const target = extentOf(REPRESENTATIONS['ball-and-stick'].draw(ESKETAMINE)).center;
  const frame = viewFrame({ ...CAMERA, target }, 'orthographic', { width: Math.floor(box.width), height: Math.floor(box.height) });
  const at = projectPoint(frame, ESKETAMINE.atoms[number - 1]?.position ?? [0, 0, 0]);
  if (!at) throw new Error('The atom is not on the screen.');
  await page.mouse.click(box.x + at.x, box.y + at.y);
}

async function choose(page: Page, group: string, choice: string): Promise<void> {
  await page.getByRole('button', { name: 'What is shown' }).click();
  await page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name: choice, exact: true }).check();
  await page.keyboard.press('Escape');
}

describe('what is shown', () => {
  it('is chosen in one place and kept in the address', async () => {
    const { page, faults, close } = await openPage(browser);
    await waitForPicture(page);
    await choose(page, 'Labels', 'Element');
    expect((await letters(page)).filter((text) => text === 'H')).toHaveLength(16);
    await choose(page, 'Hydrogens', 'Polar only');
    expect((await letters(page)).filter((text) => text === 'H')).toHaveLength(1);
    await choose(page, 'Hydrogens', 'None');
    expect(await letters(page)).toHaveLength(16);
    expect(await page.getByRole('list', { name: 'Colours of the elements' }).innerText()).not.toMatch(/hydrogen/);
    await choose(page, 'Colours', 'Colour-blind safe');
    expect(await page.locator('.element-key li', { hasText: 'Cl' }).locator('circle').getAttribute('fill')).toBe('rgb(0,158,115)');
    await page.waitForURL(/palette=colour-safe&hydrogens=none&labels=element/);
    await page.reload();
    await waitForPicture(page);
    expect(await letters(page)).toHaveLength(16);
    expect(faults).toEqual([]);
    await close();
  });

  it('labels the stereocentre, and says so where there is nothing to label', async () => {
    const { page, close } = await openPage(browser, { address: '#labels=stereo' });
    await waitForPicture(page);
    expect(await letters(page)).toEqual(['S']);
    await choose(page, 'Labels', 'Formal charge');
    expect(await letters(page)).toEqual([]);
    await page.getByRole('button', { name: 'What is shown' }).click();
    expect(await page.getByRole('group', { name: 'What is shown' }).getByText('No atom of this molecule carries a formal charge.').isVisible()).toBe(true);
    await close();
  });

  it('moves its labels with the camera and leaves hidden atoms out of the walk', async () => {
    const { page, close } = await openPage(browser, { address: '#labels=element&hydrogens=none' });
    await waitForPicture(page);
    const place = () => page.locator('.scene-label', { hasText: 'Cl' }).evaluate((element) => element.style.transform);
    const before = await place();
    await canvas(page).focus();
    await page.keyboard.press('ArrowRight');
    await waitForPicture(page);
    expect(await place()).not.toBe(before);
    await page.keyboard.press('Enter');
    const names = new Set<string>();
    for (let step = 0; step < 16; step++) {
      names.add(await card(page).locator('h3').innerText());
      await page.keyboard.press(']');
    }
    expect(names.size).toBe(16);
    expect([...names].filter((name) => name.startsWith('Hydrogen'))).toEqual([]);
    await close();
  });
});

describe('measuring', () => {
  it('by pointer: a distance ended on its last atom, a torsion by its fourth, listed, in the link, removed', async () => {
    const { page, faults, close } = await openPage(browser, { address: ADDRESS });
    await waitForPicture(page);
    await page.getByRole('button', { name: 'Measure', exact: true }).click();
    expect(await measures(page).innerText()).toContain('Choose two atoms for a distance');
    for (const number of [16, 9, 9]) await clickAtom(page, number);
    const distance = Math.hypot(...[0, 1, 2].map((axis) => (ESKETAMINE.atoms[15]?.position[axis] ?? 0) - (ESKETAMINE.atoms[8]?.position[axis] ?? 0)));
    expect(await measures(page).getByRole('listitem').innerText()).toMatch(new RegExp(`Cl16–O9\\s+${distance.toFixed(2)} Å`));
    expect(await letters(page)).toEqual([`${distance.toFixed(2)} Å`]);
    for (const number of [9, 8, 3, 2]) await clickAtom(page, number);
    await page.waitForURL(/measure=16-9%3B9-8-3-2/);
    expect(await card(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Stop measuring' }).click();
    await clickAtom(page, 9);
    expect(await card(page).locator('h3').innerText()).toMatch(/Oxygen\s9/);
    await page.reload();
    await waitForPicture(page);
    expect(await measures(page).getByRole('listitem').count()).toBe(2);
    await measures(page).getByRole('button', { name: /^Remove: Distance/ }).click();
    await page.waitForURL(/measure=9-8-3-2/);
    await measures(page).getByRole('button', { name: /^Remove: Torsion/ }).click();
    await page.waitForURL((url) => !url.hash.includes('measure'));
    expect(await measures(page).count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('by keyboard: M takes the atom of atom mode, Enter ends, Esc gives up, and it is spoken', async () => {
    const { page, close } = await openPage(browser, { address: '#select=2' });
    await waitForPicture(page);
    await canvas(page).focus();
    for (const key of ['Enter', 'm', ']', 'm', 'Enter']) await page.keyboard.press(key);
    await page.waitForURL(/measure=2-3/);
    expect(await measures(page).getByRole('listitem').innerText()).toMatch(/N2–C3\s+1\.4\d Å/);
    // The address follows the store itself; React draws what is spoken, which may come later.
    await page.locator('.viewer [aria-live="polite"]').filter({ hasText: /Distance Nitrogen\s2, Carbon\s3: 1\.4\d Å\./ }).waitFor();
    await page.keyboard.press('m');
    await page.keyboard.press('Escape');
    expect(await measures(page).innerText()).toContain('Choose two atoms');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Measure', exact: true }).getAttribute('aria-pressed')).toBe('false');
    await close();
  });

  it('warns once of atoms that the molecule lacks, and says which are hidden', async () => {
    const warnings: string[] = [];
    const { page, close } = await openPage(browser);
    page.on('console', (message) => message.type() === 'warning' && message.text().includes('measured') && warnings.push(message.text()));
    await page.goto(`${new URL('/', page.url())}?again#molecule=memantine&hydrogens=none&measure=1-2;1-99;2-30`);
    await shows(page, 'Memantine');
    await measures(page).waitFor();
    expect(warnings).toEqual(['The molecule has 34 atoms, so that 1-99 cannot be measured.']);
    expect(await measures(page).getByRole('listitem').count()).toBe(2);
    expect(await measures(page).getByText(/Not in the picture: Hydrogen\s30 is hidden\./).isVisible()).toBe(true);
    await close();
  });
});
