// A reader is told a story: by keyboard from beginning to end, with a question, away from the view and back, and out again.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../setup/browser';
import { caption, openPage, shows, waitForPicture } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a story', () => {
  it('is read by keyboard alone, and gives back the view that was there', async () => {
    const { page, faults, close } = await openPage(browser, { address: '#molecule=memantine', reducedMotion: 'reduce' });
    await shows(page, 'Memantine');
    await page.getByRole('link', { name: 'Mirror images', exact: true }).press('Enter');
    await page.getByRole('heading', { name: 'One carbon, four neighbours' }).waitFor();
    await shows(page, 'Esketamine');
    // Nothing is before the first step; what leads back there hands its focus on.
    const back = page.getByRole('button', { name: 'Back', exact: true });
    expect(await back.isVisible()).toBe(false);
    await page.keyboard.press('PageDown');
    await back.press('Enter');
    await back.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Next');
    const steps = ['The other hand', 'Usually both', 'Which one fits better?'];
    for (const [index, title] of steps.entries()) {
      await page.keyboard.press(['PageDown', 'ArrowRight', ' '][index] ?? '');
      await page.getByRole('heading', { name: title }).waitFor();
    }
    await page.getByRole('button', { name: 'About a tenth more' }).press('Enter');
    expect(await page.locator('.story-reason').innerText()).toMatch(/A fair guess.*A few times more[\s\S]*0\.3/);
    await page.waitForURL(/#story=mirror-images&step=which-fits$/);
    await page.getByRole('button', { name: 'Leave the story' }).press('Enter');
    await shows(page, 'Memantine');
    await page.waitForURL(/#molecule=memantine$/);
    expect(faults).toEqual([]);
    await close();
  });

  it('opens by a link, lets the reader turn away, and comes back to the step', async () => {
    const { page, close } = await openPage(browser, { address: '#story=meet-ketamine&step=charged', reducedMotion: 'reduce' });
    await page.getByRole('heading', { name: 'With its proton' }).waitFor();
    await shows(page, 'Esketaminium');
    await waitForPicture(page);
    await page.getByRole('radio', { name: 'Space-filling' }).check();
    await page.waitForURL(/representation=space-filling/);
    await page.getByRole('button', { name: 'Back to this view' }).click();
    await page.waitForURL(/#story=meet-ketamine&step=charged$/);
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.waitForURL(/step=ketone/);
    await page.goBack();
    await page.getByRole('heading', { name: 'With its proton' }).waitFor();
    expect(await caption(page).innerText()).toBe('Esketaminium');
    await close();
  });

  it('of a teacher is opened from a file; a bad one is answered by its line, and nothing is lost', async () => {
    const { page, faults, close } = await openPage(browser, { address: '#molecule=memantine', reducedMotion: 'reduce' });
    await shows(page, 'Memantine');
    const picker = page.getByLabel('Molecule file or story');
    const open = (name: string, text: string) => picker.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await open('bad.json', '{\n  "title": "Salts",\n  "step": []\n}');
    expect(await page.getByRole('alert').innerText()).toContain('“bad.json” cannot be told. Line 3: There is no field “step” in the story');
    expect(await caption(page).innerText()).toBe('Memantine');
    const steps = [
      { title: 'Ours', text: ['<b>Bold</b> stays as it is.', { text: 'So does this.', standing: 'reported', sources: ['A book of ours, 1999'] }], view: '#molecule=glycine' },
    ];
    await open('good.json', JSON.stringify({ title: 'A lesson', steps }));
    await page.getByRole('heading', { name: 'Ours' }).waitFor();
    await shows(page, 'Glycine');
    expect(await page.locator('.story-step').innerText()).toContain('<b>Bold</b> stays as it is.');
    await page.getByRole('button', { name: 'Reported. Sources 1' }).click();
    await page.getByText('A book of ours, 1999').waitFor();
    await page.getByRole('button', { name: 'Leave the story' }).click();
    await shows(page, 'Memantine');
    expect(faults).toEqual([]);
    await close();
  });

  it('of the library is saved as a file to start from', async () => {
    const { page, close } = await openPage(browser, { address: '#story=mirror-images&step=open-questions', reducedMotion: 'reduce' });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save this story as a file' }).click();
    expect((await download).suggestedFilename()).toBe('mirror-images.json');
    await close();
  });
});
