// The flat formula, the picture, the outline and the text are one: what is meant in one of them shows in all.
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import { canvas, card, field, openPage, shows, waitForPicture } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const formula = (page: Page) => page.locator('.formula-plane');
const label = (page: Page, element: string) => formula(page).locator(`text[data-element="${element}"]`).first();
const readout = (page: Page) => page.locator('.formula-readout');
const rings = (page: Page) => formula(page).locator('.formula-selected.formula-band circle');

/** Middle of a drawn letter, in the window. */
async function middleOf(page: Page, element: string): Promise<readonly [number, number]> {
  await formula(page).scrollIntoViewIfNeeded();
  const box = await label(page, element).boundingBox();
  if (!box) throw new Error(`The formula shows no ${element}.`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

const openOutline = async (page: Page) => {
  await page.getByText('Groups and atoms', { exact: true }).click();
  await page.getByRole('tree').waitFor();
};

/** Both middles must be the same point, to the pixel. */
async function isRinged(page: Page, element: string): Promise<boolean> {
  const [at, ring] = [await middleOf(page, element), await rings(page).boundingBox()];
  return ring !== null && Math.abs(ring.x + ring.width / 2 - at[0]) < 4 && Math.abs(ring.y + ring.height / 2 - at[1]) < 4;
}

describe('the formula', () => {
  it('shows in the picture, the outline and the text what is pointed at, and selects by a click', async () => {
    const { page, faults, close } = await openPage(browser, { address: '#panel=molecular-structure' });
    await waitForPicture(page);
    await openOutline(page);
    const still = await canvas(page).screenshot();
    await page.mouse.move(...(await middleOf(page, 'O')));
    await readout(page).filter({ hasText: /Oxygen\s9, ketone/ }).waitFor();
    await waitForPicture(page);
    expect((await canvas(page).screenshot()).equals(still)).toBe(false);
    expect(await page.getByRole('treeitem', { name: /^Oxygen\s9/ }).getAttribute('data-pointed')).toBe('true');
    expect(await page.getByRole('button', { name: 'the ketone', exact: true }).getAttribute('data-meant')).toBe('true');
    expect(await page.getByRole('button', { name: 'the secondary amine' }).first().getAttribute('data-meant')).toBe('false');
    await page.mouse.click(...(await middleOf(page, 'O')));
    expect(await card(page).getByRole('heading').innerText()).toMatch(/Oxygen\s9/);
    expect(await isRinged(page, 'O')).toBe(true);
    expect(await page.getByRole('treeitem', { name: /^Oxygen\s9/ }).getAttribute('aria-selected')).toBe('true');
    await page.waitForURL(/select=9/);
    expect(faults).toEqual([]);
    await close();
  });

  it('takes the middle of a bond for the bond, and the ground for nothing', async () => {
    const { page, close } = await openPage(browser, { address: '#select=9' });
    await waitForPicture(page);
    await openOutline(page);
    await page.getByRole('treeitem', { name: /^Ketone/ }).click();
    const rod = await formula(page).locator('.formula-selected.formula-band line').boundingBox();
    if (!rod) throw new Error('The bond is not marked.');
    await page.mouse.click(rod.x + rod.width / 2, rod.y + rod.height / 2);
    expect(await card(page).getByRole('heading').innerText()).toBe('C=O, double bond');
    await page.waitForURL(/select=8,9|select=8%2C9/);
    const plane = await formula(page).boundingBox();
    await page.mouse.click((plane?.x ?? 0) + 3, (plane?.y ?? 0) + 3);
    await card(page).waitFor({ state: 'detached' });
    await close();
  });

  it('rings what is selected in the picture, a hydrogen on the atom that bears it', async () => {
    const { page, close } = await openPage(browser, { address: '#select=20' });
    await waitForPicture(page);
    expect(await card(page).getByRole('heading').innerText()).toMatch(/Hydrogen\s20/);
    expect(await isRinged(page, 'N')).toBe(true);
    await canvas(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => !document.querySelector('.card h3')?.textContent?.startsWith('Hydrogen\u00a020'));
    expect(await rings(page).count()).toBe(1);
    await close();
  });

  it('shows what the pointer is over in the picture', async () => {
    const { page, close } = await openPage(browser);
    await waitForPicture(page);
    const box = await canvas(page).boundingBox();
    if (!box) throw new Error('There is no canvas.');
    const marked = formula(page).locator('.formula-hovered.formula-band circle');
    for (let step = 1; step < 20 && (await marked.count()) === 0; step++) {
      await page.mouse.move(box.x + (box.width * step) / 20, box.y + box.height * 0.5);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    expect(await marked.count()).toBeGreaterThan(0);
    expect(await readout(page).innerText()).toContain(await page.locator('.hover-label').innerText());
    await close();
  });

  it('is that of whatever molecule is shown', async () => {
    const { page, close } = await openPage(browser);
    await field(page).fill('CC(=O)Oc1ccccc1C(=O)O aspirin');
    await field(page).press('Enter');
    await shows(page, 'aspirin');
    await page.mouse.click(...(await middleOf(page, 'O')));
    expect(await card(page).getByRole('heading').innerText()).toMatch(/Oxygen\s\d+/);
    expect(await page.getByRole('img', { name: /^2D formula of aspirin\. 21 atoms, 13 of them/ }).isVisible()).toBe(true);
    await close();
  });
});

describe('the outline', () => {
  it('is walked by keyboard alone: one stop, typing, Enter, Space', async () => {
    const { page, close } = await openPage(browser);
    await waitForPicture(page);
    await page.getByText('Groups and atoms', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('tree').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tree');
    expect(await rings(page).count()).toBe(2);
    await page.keyboard.type('16');
    await readout(page).filter({ hasText: /Chlorine\s16/ }).waitFor();
    await page.keyboard.press('Enter');
    expect(await isRinged(page, 'Cl')).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Space');
    expect(await card(page).getByRole('heading').innerText()).toBe('C–Cl, single bond');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role="tree"]'))).toBeNull();
    await close();
  });
});

describe('in words', () => {
  it('the molecule is read, walked and turned by ear: each step and each turn told, the outline in step, sounds as asked for', async () => {
    const { page, faults, close } = await openPage(browser, {
      before: () => {
        const heard: number[] = [];
        const start = OscillatorNode.prototype.start;
        OscillatorNode.prototype.start = function (when) {
          heard.push(Math.round(this.frequency.value));
          start.call(this, when);
        };
        Object.assign(window, { heard });
      },
    });
    const told = (words: RegExp) => page.locator('.viewer > [aria-live="polite"]').filter({ hasText: words }).waitFor();
    const heard = () => page.evaluate(() => (window as unknown as { heard: number[] }).heard);
    await waitForPicture(page);
    await page.getByText('In words', { exact: true }).click();
    await page.getByText('On carbon 3: a secondary amine group, nitrogen 2; a 2-chlorophenyl ring, joined by carbon 10.').waitFor();
    expect(await page.getByRole('button', { name: 'Copy the whole reading' }).isVisible()).toBe(true);
    await canvas(page).focus();
    await page.keyboard.press('ArrowLeft');
    await told(/the secondary amine group is /);
    await page.keyboard.press('d');
    await told(/^Esketamine: 13 carbons, 16 hydrogens/);
    await page.keyboard.press('d');
    await told(/^It is built on a cyclohexanone ring/);
    await page.keyboard.press('Enter');
    await told(/neighbours?: /);
    expect(await heard()).toEqual([]);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByLabel('Tones while walking the atoms').check();
    await page.keyboard.press('Escape');
    await canvas(page).focus();
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    // The walk begins where the outline was left.
    await page.getByText('Groups and atoms', { exact: true }).click();
    await page.getByRole('treeitem', { name: /^Carbon\s3\b/ }).last().click();
    await canvas(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press(']');
    await told(/^Carbon 4; from carbon 3 by a single bond; three more neighbours: carbon 5 and two hydrogens\.$/);
    expect(await page.getByRole('treeitem', { name: /^Carbon\s4\b/ }).getAttribute('aria-selected')).toBe('true');
    // One click, then carbon: 523.25 Hz times the root of 15.999 / 12.011.
    await page.waitForFunction(() => (window as unknown as { heard: number[] }).heard.slice(-2).join() === '1800,604');
    expect(faults).toEqual([]);
    await close();
  });
});

describe('on a phone', () => {
  it('the formula is folded away, and a tap selects and leaves it in sight', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await waitForPicture(page);
    expect(await formula(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Formula', exact: true }).tap();
    await page.touchscreen.tap(...(await middleOf(page, 'Cl')));
    expect(await card(page).getByRole('heading').innerText()).toMatch(/Chlorine\s16/);
    expect(await isRinged(page, 'Cl')).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await close();
  });
});
