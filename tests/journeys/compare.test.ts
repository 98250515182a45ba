// A reader compares: by keyboard with a molecule of the library, by a link, and with what has nothing in common.
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import { openPage, shows, waitForPicture } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const titles = (page: Page) => page.locator('.pane-titles p').allTextContents();
const said = (page: Page, text: string | RegExp) => page.locator('.compare-said').filter({ hasText: text }).waitFor();
const PCP = 'Phencyclidine: no ketone, no chlorine; its nitrogen is part of a ring.';

describe('compare', () => {
  it('by keyboard: chooses a molecule, reads what differs, and has it back by the link; then swaps, undoes and ends', async () => {
    const { page, faults, foreign, close } = await openPage(browser);
    await waitForPicture(page);
    await page.getByRole('button', { name: 'Compare', exact: true }).focus();
    await page.keyboard.press('Enter');
    const choice = page.getByLabel('Compare with');
    await choice.focus();
    await page.keyboard.type('Phen');
    await said(page, PCP);
    await said(page, '13 of the 16 of Esketamine, 13 of the 18 of Phencyclidine');
    expect(await titles(page)).toEqual(['Esketamine (S)', 'Phencyclidine']);
    await page.waitForURL(/compare=phencyclidine/);

    await page.reload();
    await said(page, PCP);
    await page.getByRole('radio', { name: 'Side by side' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.pane-titles').waitFor({ state: 'detached' });
    await page.getByText('Phencyclidine is the blue one.').waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.locator('.pane-titles').waitFor();

    await page.getByRole('button', { name: 'Swap the two' }).press('Enter');
    await shows(page, 'Phencyclidine');
    await said(page, 'Esketamine: it also has a ketone and a chlorine; its nitrogen is not part of a ring.');
    expect(await titles(page)).toEqual(['Phencyclidine', 'Esketamine (S)']);
    await page.getByRole('button', { name: 'End the comparison' }).press('Enter');
    await page.locator('.pane-titles').waitFor({ state: 'detached' });
    expect(await choice.inputValue()).toBe('');
    await page.getByRole('application').press('Control+z');
    await page.locator('.pane-titles').waitFor();
    // Another tool ends it too.
    await page.getByRole('button', { name: 'Facts', exact: true }).press('Enter');
    await page.locator('.pane-titles').waitFor({ state: 'detached' });
    await page.waitForURL((url) => !url.href.includes('compare'));
    expect([...faults, ...foreign]).toEqual([]);
    await close();
  });

  it('says so where nothing is shared, reads a SMILES of the reader’s own, and says what is wrong with one', async () => {
    const { page, faults, close } = await openPage(browser, { address: '#compare=magnesium', viewport: { width: 390, height: 800 } });
    await said(page, 'Magnesium ion and Esketamine have nothing in common');
    expect(await titles(page)).toEqual(['Esketamine (S)', 'Magnesium ion']);
    expect(await page.getByRole('radio', { name: 'Laid over' }).isDisabled()).toBe(true);
    await page.getByLabel('Compare with').selectOption({ label: 'a SMILES' });
    await page.locator('.pane-titles').waitFor({ state: 'detached' });
    const own = page.getByLabel('SMILES of the other molecule');
    await own.fill('CN[C@]1(CCCCC1=O)c1ccccc1F(');
    await own.press('Enter');
    await page.locator('.compare-fault').waitFor();
    await own.fill('CN[C@]1(CCCCC1=O)c1ccccc1F');
    await own.press('Enter');
    await said(page, /no chlorine; it has a fluorine/);
    await page.getByRole('button', { name: /^Reset/ }).click();
    await page.locator('.pane-titles').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await close();
  });
});
