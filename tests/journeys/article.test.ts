// A reader goes through the article: contents, sources, how sure it is, and from the atoms to the sentences on them.
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import { card, openPage, waitForPicture } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const focused = 'document.activeElement?.textContent ?? ""';

describe('from the picture to the text', () => {
  it('selecting the chlorine leads to the sentence on it', async () => {
    const { page, faults, close } = await openPage(browser);
    await waitForPicture(page);
    await page.getByText('Groups and atoms').click();
    await page.getByRole('treeitem', { name: /^Chlorine/ }).first().click();
    const mentions = card(page).getByRole('navigation', { name: 'In the text' });
    await mentions.getByRole('link', { name: 'The molecule, part by part: What each part does' }).click();
    await page.getByRole('heading', { level: 2, name: 'The molecule, part by part' }).waitFor();
    await page.waitForURL(/panel=molecular-structure\.\d+/);
    await page.locator('.sentence[data-landed="true"]').waitFor();
    expect(await page.evaluate(focused)).toMatch(/^Among esters made from ketamine, chlorine/);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('how sure it is', () => {
  it('is told in place, and filters the panel', async () => {
    const { page, faults, close } = await openPage(browser, { address: '#panel=mood' });
    const group = page.getByRole('group', { name: 'How sure is it?' });
    await group.getByRole('button', { name: /^Disputed/ }).press('Enter');
    expect(await group.getByRole('status').innerText()).toMatch(/^6 of 29 statements: disputed\./);
    const grounds = ['disputed', 'reported'].map((standing) =>
      page.locator(`.sentence[data-standing="${standing}"]`).first().evaluate((sentence) => getComputedStyle(sentence).backgroundColor),
    );
    expect(new Set(await Promise.all(grounds)).size).toBe(2);
    await page.getByRole('button', { name: /^Proposed .*: sources$/ }).first().click();
    const popover = page.locator('.source-popover:popover-open');
    await popover.getByText('Homayoun H, Moghaddam B 2007').waitFor();
    expect(await popover.innerText()).toMatch(/Proposed\. Suggested by the evidence/);
    await page.keyboard.press('Escape');
    expect(await popover.count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('the contents', () => {
  it('are walked by keyboard, and a source leads back to the sentence that rests on it', async () => {
    const { page, faults, close } = await openPage(browser);
    const button = page.getByRole('button', { name: 'Contents' });
    await button.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-current') === 'page');
    expect(await page.getByRole('navigation', { name: 'Contents' }).getByRole('listitem').count()).toBe(12);
    await page.getByRole('link', { name: 'Sources', exact: true }).press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Sources' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'panel-title');
    const entry = page.locator('.all-sources > li').filter({ hasText: 'Mealing GA' });
    await entry.locator('summary').click();
    await entry.getByRole('link', { name: /^In rat cells|^In rat nerve cells most of it/ }).click();
    await page.waitForURL(/#panel=what-is-ketamine\.\d+/);
    expect(await page.evaluate(focused)).toMatch(/stayed trapped/);
    expect(faults).toEqual([]);
    await close();
  });

  it('are opened by a link at the very heading, and a word is explained in place', async () => {
    const { page, faults, close } = await openPage(browser, { address: '#panel=clinic.what-trials-found', viewport: { width: 390, height: 700 } });
    await page.waitForFunction(() => document.activeElement?.textContent === 'What trials found');
    await page.getByRole('button', { name: 'response', exact: true }).click();
    await page.locator('.source-popover:popover-open').getByText(/A large drop on a rating scale/).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(faults).toEqual([]);
    await close();
  });
});
