// A reader brings a molecule: a SMILES, a name, a file; good ones and bad ones.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { latticeMolfile } from '../../bench/lattice';
import { ESKETAMINE } from '../fixtures/esketamine';
import { sharedBrowser } from '../setup/browser';
import { canvas, caption, card, field, openPage, type Reader, shows, waitForPicture } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const molfile = (id: string) => readFileSync(fileURLToPath(new URL(`../../molecules/${id}.mol`, import.meta.url)), 'utf8');

/** As a hand drops files from a folder onto the viewer. */
async function drop(page: Page, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, text } of given) data.items.add(new File([text], name));
    return data;
  }, files);
  for (const event of ['dragenter', 'dragover'] as const) await page.dispatchEvent('.viewer', event, { dataTransfer: transfer });
  const invitation = page.getByText('Drop one .mol');
  await invitation.waitFor();
  await page.dispatchEvent('.viewer', 'drop', { dataTransfer: transfer });
  await invitation.waitFor({ state: 'hidden' });
}

async function type(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).press('Enter');
}

/** One page for several short visits: each begins with esketamine and without a fault. */
function sharedPage(): () => Promise<Reader> {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openPage(browser);
  });
  afterAll(() => reader.close());
  return async () => {
    await type(reader.page, 'esketamine');
    await shows(reader.page, 'Esketamine');
    await reader.page.getByRole('alert').waitFor({ state: 'detached' });
    return reader;
  };
}

describe('a SMILES', () => {
  const visit = sharedPage();

  it('is drawn, named in the address, and found again by Back and by reload', async () => {
    const { page, foreign, faults, close } = await openPage(browser);
    await type(page, 'CC(=O)Oc1ccccc1C(=O)O aspirin');
    await shows(page, 'aspirin');
    expect(await page.locator('.caption-facts').innerText()).toMatch(/C₉H₈O₄\s+180\.1\d/);
    await page.waitForURL(/#smiles=CC/);
    await page.reload();
    await shows(page, 'aspirin');
    await type(page, 'memantine');
    await shows(page, 'Memantine');
    await page.waitForURL(/#molecule=memantine$/);
    await page.goBack();
    await shows(page, 'aspirin');
    expect(await page.evaluate(() => window.location.hash)).toMatch(/^#smiles=CC/);
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it('that is malformed gets a sentence, its fault marked, and the last good picture stays', async () => {
    const { page } = await visit();
    await waitForPicture(page);
    await type(page, 'CC1CC(=O)');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.locator('p').first().innerText()).toMatch(/\w+.*\.$/);
    expect(await alert.locator('mark').innerText()).toMatch(/^1/);
    expect(await field(page).getAttribute('aria-invalid')).toBe('true');
    const described = (await field(page).getAttribute('aria-describedby')) ?? '';
    expect(described.split(' ')).toContain(await alert.getAttribute('id'));
    expect(await caption(page).innerText()).toBe('Esketamine');
    expect(await page.locator('canvas').count()).toBe(1);
    await type(page, 'CC');
    await shows(page, 'C₂H₆');
    expect(await alert.count()).toBe(0);
  });

  it.each([
    ['nothing', ' ', /./],
    ['five bonds', 'C(C)(C)(C)(C)C', /carbon/i],
    ['no chemistry', '<img src=x onerror=alert(1)>', /./],
    ['far too long', 'C'.repeat(3000), /2\D?000/],
  ])('of %s is refused in words', async (_, text, words) => {
    const { page, faults } = await visit();
    await type(page, text);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(words);
    expect(await caption(page).innerText()).toBe('Esketamine');
    expect(faults).toEqual([]);
  });
});

describe('a name', () => {
  const visit = sharedPage();

  it.each([
    ['MK-801', 'Dizocilpine'],
    ['(r)-ketamine', 'Arketamine'],
    ['PCP', 'Phencyclidine'],
  ])('%s is found', async (name, title) => {
    const { page, foreign } = await visit();
    await type(page, name);
    await shows(page, title);
    expect(foreign).toEqual([]);
  });

  it('that is not there is told apart from a SMILES, and the nearest is offered', async () => {
    const { page } = await visit();
    await type(page, 'memantin');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('“memantin” is not a name in this library.');
    await alert.getByRole('button', { name: 'Memantine' }).click();
    await shows(page, 'Memantine');
  });
});

describe('a file', () => {
  const visit = sharedPage();

  it('dropped anywhere is shown', async () => {
    const { page, faults } = await visit();
    await drop(page, [{ name: 'mine.mol', text: molfile('glycine') }]);
    await page.locator('.caption-facts').filter({ hasText: 'C₂H₅NO₂' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('picked by the button is shown, and an SDF is paged through', async () => {
    const { page } = await visit();
    const sdf = ['glycine', 'magnesium'].map((id) => `${molfile(id).trimEnd()}\n$$$$\n`).join('');
    await page.locator('input[type="file"]').setInputFiles({ name: 'two.sdf', mimeType: 'text/plain', buffer: Buffer.from(sdf) });
    await page.getByText('1 of 2').waitFor();
    await page.getByRole('button', { name: 'Next molecule of the file' }).click();
    await page.getByText('2 of 2').waitFor();
    expect(await page.locator('.caption').innerText()).toContain('Mg²⁺');
  });

  it('of 20 512 atoms is drawn, walked, and told in sentences instead of lists', async () => {
    const { page, faults } = await visit();
    await page.locator('input[type="file"]').setInputFiles({ name: 'big.mol', mimeType: 'text/plain', buffer: Buffer.from(latticeMolfile(ESKETAMINE, 20_500)) });
    await shows(page, '641 copies');
    const hide = page.getByRole('button', { name: 'Hide the hydrogens' });
    await hide.click();
    await hide.waitFor({ state: 'detached' });
    await canvas(page).press('Enter');
    await card(page).getByRole('heading').waitFor();
    await page.getByRole('button', { name: 'Conformers' }).click();
    await page.getByText('this tool looks at no more than 1,000').waitFor();
    expect(await caption(page).innerText()).toBe('641 copies');
    expect(faults).toEqual([]);
  });

  it.each([
    ['two at once', [{ name: 'a.mol', text: 'x' }, { name: 'b.mol', text: 'y' }], '2 files'],
    ['of another kind', [{ name: 'cat.png', text: '\u0089PNG' }], 'another kind'],
    ['binary', [{ name: 'cat.mol', text: '\0\0\0' }], 'not text'],
    ['empty', [{ name: 'void.mol', text: '' }], 'empty'],
    ['of garbage', [{ name: 'junk.mol', text: 'one\ntwo\nthree\nfour\n' }], '.'],
  ])('%s gets a sentence and the picture stays', async (_, files, words) => {
    const { page } = await visit();
    await drop(page, files);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain(words);
    expect(await caption(page).innerText()).toBe('Esketamine');
  });
});

describe('the library', () => {
  const visit = sharedPage();

  it('is searched and chosen from by keyboard alone', async () => {
    const { page } = await visit();
    await page.getByRole('button', { name: 'Library' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Library of molecules' });
    await dialog.waitFor();
    expect(await dialog.getByRole('option').count()).toBe(17);
    await page.keyboard.type('ketamine');
    const options = dialog.getByRole('option');
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
    expect(await dialog.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(await options.nth(1).getAttribute('id'));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('d-serine');
    expect(await options.first().innerText()).toMatch(/C₃H₇NO₃/);
    await page.keyboard.press('Enter');
    await shows(page, 'Serine');
    expect(await dialog.isVisible()).toBe(false);
  });

  it('closes by Escape and changes nothing', async () => {
    const { page } = await visit();
    await caption(page).getByRole('button').click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await caption(page).innerText()).toBe('Esketamine');
  });
});

describe('a wait', () => {
  it('shows its stage and can be cancelled', async () => {
    const { page, close } = await openPage(browser);
    // A chain of 572 atoms: seconds of relaxing.
    await type(page, 'C'.repeat(190));
    const cancel = page.getByRole('button', { name: 'Cancel' });
    await cancel.waitFor();
    await cancel.click();
    await cancel.waitFor({ state: 'detached' });
    expect(await caption(page).innerText()).toBe('Esketamine');
    expect(await page.getByRole('alert').count()).toBe(0);
    await type(page, 'O water');
    await shows(page, 'water');
    await close();
  });
});
