// A teacher prints a story: the dialog shows the pages, and the PDF has two of them with every step, question, source and the link.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mirrorImages } from '../../src/content/stories/mirror-images';
import { sharedBrowser } from '../setup/browser';
import { openPage, type Reader } from './reader';

let browser: Browser;
let reader: Reader;
beforeAll(async () => {
  browser = await sharedBrowser();
  reader = await openPage(browser, { address: '#story=mirror-images', viewport: { width: 700, height: 480 } });
});
afterAll(() => reader.close());

const pages = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
/** Width and height of the first page in millimetres, from points. */
const paper = (pdf: Buffer) => [...(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')) ?? [])].slice(1).map((points) => Math.round((Number(points) / 72) * 25.4));

describe('a handout', () => {
  it('is shown, printed on two pages with a picture of each step, and leaves the reader where they were', async () => {
    const { page, faults, foreign } = reader;
    const open = page.getByRole('button', { name: 'Handout' });
    await open.click();
    const dialog = page.getByRole('dialog', { name: 'Handout' });
    await dialog.getByRole('progressbar').waitFor();
    await dialog.locator('.paper-picture img').first().waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.getByText(/^\d pictures? w(as|ere) not taken/).waitFor();
    await dialog.locator('.handout-print-button[aria-disabled="false"]').waitFor();
    await dialog.getByRole('radio', { name: 'A4' }).check();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pages(pdf)).toBe(2);
    expect(paper(pdf)).toEqual([210, 297]);

    await page.emulateMedia({ media: 'print' });
    const printed = page.locator('.handout-print');
    const text = await printed.innerText();
    for (const { title, question } of mirrorImages.steps) {
      expect(text).toContain(title);
      expect(text).toContain(question?.prompt);
    }
    expect(text).toContain('Zhang Y et al. 2021. Nature 596:301–305');
    expect(text).toMatch(/#story=mirror-images/);
    expect(text).not.toContain('ᵢ 0.3');
    // Nothing of the page around it is on the paper.
    expect(await page.locator('body > :visible').count()).toBe(1);
    const pictures = printed.locator('.paper-picture');
    expect(await pictures.count()).toBe(mirrorImages.steps.length);
    const widths = await pictures.locator('img').evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(Math.min(...widths)).toBeGreaterThan(300);
    await page.emulateMedia({ media: null });

    await dialog.getByRole('checkbox', { name: 'A picture of each step' }).uncheck();
    await dialog.getByRole('radio', { name: 'US Letter' }).check();
    await dialog.getByRole('checkbox', { name: /^A page of answers/ }).check();
    await dialog.locator('.handout-print-button[aria-disabled="false"]').waitFor();
    const answered = await page.pdf({ preferCSSPageSize: true });
    expect(pages(answered)).toBe(3);
    expect(paper(answered)).toEqual([216, 279]);
    expect(await printed.locator('.paper-page').last().textContent()).toContain('ᵢ 0.3');

    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.documentElement.dataset['handout'] === undefined && document.querySelector('.handout-studio') === null);
    expect(page.url()).toMatch(/#story=mirror-images(&step=one-carbon)?$/);
    expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);
    expect([...faults, ...foreign]).toEqual([]);
  });
});
