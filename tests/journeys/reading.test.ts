// A reader comes, turns the molecule, reads, and follows the text into the picture.
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import { canvas, caption, card, openPage, shows, waitForPicture } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

describe('the first visit', () => {
  it('shows esketamine without loading chemistry or leaving the site, and under its policy', async () => {
    const { page, foreign, faults, requests, close } = await openPage(browser);
    await waitForPicture(page);
    expect(await page.title()).toMatch(/Ketamine/);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await caption(page).innerText()).toBe('Esketamine');
    expect(await page.locator('.caption-facts').innerText()).toMatch(/C₁₃H₁₆ClNO\s+237\.7\d/);
    expect(requests.filter((url) => /worker|openchemlib|resources/i.test(url))).toEqual([]);
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toContain("default-src 'none'");
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it('is silent after load', async () => {
    const { page, requests, close } = await openPage(browser);
    await waitForPicture(page);
    // What comes while the page has nothing better to do is a part of the load.
    let before: number;
    do {
      before = requests.length;
      await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
      await page.waitForTimeout(700);
    } while (requests.length > before);
    await canvas(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('link', { name: 'The molecule, part by part' }).first().click();
    await waitForPicture(page);
    expect(requests.slice(before).filter((url) => !url.startsWith('data:'))).toEqual([]);
    await close();
  });

  it('hints at turning until it has been turned, and writes the camera into the address', async () => {
    const { page, close } = await openPage(browser);
    await waitForPicture(page);
    expect(await page.getByText('Drag to turn').isVisible()).toBe(true);
    const box = await canvas(page).boundingBox();
    if (!box) throw new Error('There is no canvas.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 90, box.y + box.height / 2 + 20, { steps: 5 });
    await page.mouse.up();
    await page.getByText('Drag to turn').waitFor({ state: 'detached' });
    await page.waitForURL(/#camera=/);
    await page.getByRole('button', { name: 'Reset view' }).click();
    await page.waitForURL((url) => !url.hash.includes('camera'));
    await close();
  });
});

describe('the wheel', () => {
  it('scrolls the page unless the viewer has focus', async () => {
    const { page, close } = await openPage(browser);
    await waitForPicture(page);
    await page.mouse.move(300, 400);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => window.scrollY > 150);
    const scrolled = await page.evaluate(() => window.scrollY);
    await canvas(page).focus();
    await page.mouse.wheel(0, 200);
    await page.waitForURL(/camera=/);
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    await close();
  });
});

describe('atoms', () => {
  it('are reached by keyboard alone, told of in the card, and left by Escape', async () => {
    const { page, close } = await openPage(browser);
    await waitForPicture(page);
    await canvas(page).focus();
    await page.keyboard.press('Enter');
    await card(page).waitFor();
    const first = await card(page).getByRole('heading').innerText();
    expect(first).toMatch(/^\w+\s\d+$/);
    await page.keyboard.press(']');
    await page.waitForFunction((former) => document.querySelector('.card h3')?.textContent !== former, first);
    expect(await card(page).innerText()).toMatch(/\d\.\d\d\sÅ/);
    await page.locator('.viewer > [aria-live="polite"]').filter({ hasText: / (bond|bonds from \w+ \d+); .*neighbours?: / }).waitFor();
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    await close();
  });

  it('are selected by a link and shown with their numbers', async () => {
    const { page, close } = await openPage(browser, { address: '#select=3' });
    await card(page).waitFor();
    expect(await card(page).innerText()).toMatch(/Carbon\s3[\s\S]*sp³, tetrahedral[\s\S]*\(S\)[\s\S]*Nitrogen/);
    await card(page).getByRole('button', { name: /Nitrogen/ }).click();
    expect(await card(page).getByRole('heading').innerText()).toMatch(/Nitrogen\s2/);
    await page.waitForURL(/select=2/);
    await close();
  });

  it('light up from the text, and a group that is not there says so', async () => {
    const { page, close } = await openPage(browser, { address: '#panel=molecular-structure' });
    await page.getByRole('button', { name: 'the ketone', exact: true }).click();
    expect(await card(page).innerText()).toMatch(/C=O|O=C/);
    expect(await card(page).innerText()).toMatch(/1\.2\d\sÅ/);
    await page.getByRole('button', { name: 'Phencyclidine', exact: true }).click();
    await shows(page, 'Phencyclidine');
    const phrase = page.getByRole('button', { name: 'the ketone', exact: true });
    expect(await phrase.getAttribute('aria-disabled')).toBe('true');
    await phrase.hover();
    expect(await page.locator('.phrase:hover + .phrase-note').innerText()).toBe('Phencyclidine has none.');
    await close();
  });
});

describe('the article', () => {
  it('leads from panel to panel, and the address follows', async () => {
    const { page, close } = await openPage(browser);
    await page.getByRole('navigation', { name: 'Previous and next' }).getByRole('link', { name: 'The molecule, part by part' }).click();
    expect(await page.getByRole('heading', { level: 2, name: 'The molecule, part by part' }).isVisible()).toBe(true);
    await page.waitForURL(/#panel=molecular-structure$/);
    await page.getByRole('button', { name: 'Contents' }).click();
    await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'What is ketamine?' }).click();
    expect(await page.getByRole('heading', { level: 2, name: 'What is ketamine?' }).isVisible()).toBe(true);
    await close();
  });

  it('opens the sources of a claim and closes them by Escape', async () => {
    const { page, close } = await openPage(browser);
    const source = page.getByRole('button', { name: /^Established .*: sources$/ }).first();
    await source.click();
    const popover = page.locator('.source-popover:popover-open');
    expect(await popover.innerText()).toMatch(/Established\./);
    const [box, size] = [await popover.boundingBox(), page.viewportSize()];
    expect(box && size && box.x >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height).toBe(true);
    await page.keyboard.press('Escape');
    expect(await popover.count()).toBe(0);
    await close();
  });
});
