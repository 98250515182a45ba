// A reader learns the hand of ketamine: sees the mirror pair, lays it over, and names the hand by keyboard alone.
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import { openPage, shows, waitForPicture } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const letters = (page: Page) => page.locator('.scene-label').allTextContents();
const said = (page: Page) => page.locator('.stereo-said').innerText();
const open = (page: Page) => page.getByRole('button', { name: 'Stereo', exact: true }).click();

async function press(page: Page, name: RegExp | string): Promise<void> {
  await page.locator('.stereo-tutor').getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

describe('stereo', () => {
  it('shows the pair, lays it over, and Reset ends both', async () => {
    const { page, faults, close } = await openPage(browser);
    await waitForPicture(page);
    await open(page);
    await page.getByRole('list', { name: 'Stereocentres' }).waitFor();
    expect(await letters(page)).toEqual(['S']);
    await page.getByText('Mirror pair').click();
    expect(await page.locator('.pane-titles p').allTextContents()).toEqual(['Esketamine (S)', 'Arketamine (R)']);
    expect((await letters(page)).toSorted()).toEqual(['R', 'S']);
    await page.getByText('Lay over', { exact: true }).click();
    await page.getByLabel('Held together').selectOption({ index: 1 });
    expect(await page.locator('.stereo-over p').innerText()).toMatch(/cannot: each lies where another should be\. Root mean square/);
    await page.getByRole('button', { name: /^Reset/ }).click();
    await page.locator('.stereo-over').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await close();
  });

  it('names the hand by keyboard: a wrong answer gets its reason, the right ones lead to S', async () => {
    const { page, faults, close } = await openPage(browser);
    await waitForPicture(page);
    await open(page);
    await page.getByRole('radio', { name: 'Centres' }).focus();
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
    await page.locator('.stereo-tutor').waitFor();
    await press(page, /Carbon\s4/);
    expect(await said(page)).toMatch(/^Not yet\. Carbon\s10 outranks carbon\s4/);
    for (const name of [/Nitrogen\s2/, /Carbon\s8/, /Carbon\s10/]) await press(page, name);
    expect((await letters(page)).toSorted()).toEqual(['1', '2', '3', '4']);
    await press(page, 'Turn the lowest away');
    await press(page, 'Clockwise');
    expect(await said(page)).toMatch(/^Look again/);
    await press(page, 'Anticlockwise');
    await press(page, 'S');
    expect(await said(page)).toMatch(/Anticlockwise is S/);
    await press(page, 'Now do the mirror image');
    await page.getByText('This is the mirror image of Esketamine.').waitFor();
    await shows(page, 'Arketamine');
    await press(page, 'Show the order');
    await press(page, 'Turn the lowest away');
    await press(page, 'Clockwise');
    await press(page, 'R');
    expect(await said(page)).toMatch(/Clockwise is R/);
    await press(page, 'Back to Esketamine');
    await shows(page, 'Esketamine');
    expect(faults).toEqual([]);
    await close();
  });

  it('says of a molecule without a hand why, and what to try', async () => {
    const { page, close } = await openPage(browser, { address: '#molecule=memantine' });
    await shows(page, 'Memantine');
    await open(page);
    await page.getByText('Memantine is not chiral: it has no stereocentre').waitFor();
    await page.locator('.stereo').getByRole('button', { name: 'esketamine' }).click();
    await shows(page, 'Esketamine');
    await page.getByRole('list', { name: 'Stereocentres' }).waitFor();
    await close();
  });
});
