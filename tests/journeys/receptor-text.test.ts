// A reader goes from the text into the receptor and back: by a residue that a panel names, through its story; and a teacher's story of it stays over a reload.
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import { openPage, shows } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

/** Software draws each pixel of many layers. */
const SMALL = { viewport: { width: 480, height: 560 }, reducedMotion: 'reduce' } as const;

const LESSON = {
  title: 'A lesson on the pore',
  steps: [
    { title: 'The drug', text: 'It is small.', view: { molecule: 'memantine' } },
    { title: 'Its ring', text: [['Here is ', { part: 'asn-ring', text: 'the lowest ring' }, '.']], view: { molecule: 'glycine', labels: 'element' } },
  ],
};

describe('the text about the receptor', () => {
  it('names a residue that the picture then shows and tells of, and leads into its story', async () => {
    const { page, faults, close } = await openPage(browser, { ...SMALL, address: '#panel=where-it-sits' });
    await page.getByRole('button', { name: 'T648', exact: true }).press('Enter');
    await page.waitForURL(/receptor=pocket/);
    const chosen = page.getByRole('complementary', { name: 'Chosen part' });
    await chosen.filter({ hasText: 'GluN1' }).waitFor();
    await chosen.getByRole('link', { name: 'Where it sits: Three rings around the drug' }).waitFor();
    await chosen.getByRole('button', { name: 'Close' }).click();
    await page.locator('.as-story').getByRole('link', { name: 'Inside the NMDA receptor' }).press('Enter');
    await page.getByRole('heading', { name: 'One large protein, one small drug' }).waitFor();
    await page.waitForURL(/story=inside-the-receptor&step=whole$/);
    await page.getByRole('button', { name: 'two of GluN1', exact: true }).waitFor();
    expect(await page.getByRole('complementary', { name: 'Chosen part' }).count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('of a teacher stays over a reload at its step, and is dropped when asked', async () => {
    const { page, faults, close } = await openPage(browser, SMALL);
    const buffer = Buffer.from(JSON.stringify(LESSON));
    await page.getByLabel('Molecule file or story').setInputFiles({ name: 'lesson.json', mimeType: 'application/json', buffer });
    await shows(page, 'Memantine');
    await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
    await shows(page, 'Glycine');
    await page.waitForURL(/molecule=glycine/);
    await page.reload();
    await shows(page, 'Glycine');
    await page.locator('[aria-current="step"]').filter({ hasText: 'Here is the lowest ring' }).waitFor();
    await page.getByText('Your own story, from “lesson.json”').waitFor();
    await page.getByRole('button', { name: 'Leave the story' }).press('Enter');
    await page.getByRole('button', { name: 'A lesson on the pore', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Remove your own story, A lesson on the pore' }).press('Enter');
    await page.locator('.own-story').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['picture-quality']);
    expect(faults).toEqual([]);
    await close();
  });
});
