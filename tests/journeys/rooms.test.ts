// The same page in different rooms: phone, narrow window, dark, projector, without WebGL, with less motion, by a faulty link.
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import { canvas, caption, openPage, shows, waitForPicture } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const ROOMS = [
  ['phone', 390, 844],
  ['narrow', 320, 700],
  ['phone on its side', 844, 390],
  ['tablet', 820, 1180],
  ['laptop', 1440, 900],
] as const;

it('in each window scrolls one way only and keeps the viewer and its controls in sight', async () => {
  const { page, close } = await openPage(browser, { viewport: { width: 390, height: 844 }, hasTouch: true });
  for (const [room, width, height] of ROOMS) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), room).toBeLessThanOrEqual(width);
    await page.evaluate(() => window.scrollTo(0, 600));
    await page.waitForFunction(() => window.scrollY > 100);
    const box = await page.locator('.viewer').boundingBox();
    expect(box?.y, room).toBe(0);
    const places = await page.locator('.viewer :is(.tool, .segments label)').evaluateAll((buttons) => buttons.filter((button) => button.checkVisibility()).map((button) => button.getBoundingClientRect().toJSON() as DOMRect));
    expect(places.length, room).toBeGreaterThan(8);
    for (const place of places) {
      expect(place.left >= 0 && place.right <= width && place.top >= 0 && place.bottom <= height, room).toBe(true);
      expect(Math.min(place.width, place.height), room).toBeGreaterThanOrEqual(36);
    }
  }
  await close();
});

describe('a page that was scrolled', () => {
  it('stays where it is while the controls of the viewer are walked by the keyboard', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 390, height: 700 } });
    await page.evaluate(() => window.scrollTo(0, 600));
    await page.getByRole('radio', { name: 'Sticks' }).evaluate((input) => input.focus());
    for (const key of ['ArrowRight', 'Tab', 'Tab', 'Shift+Tab']) await page.keyboard.press(key);
    expect(await page.evaluate(() => window.scrollY)).toBe(600);
    // In the text it moves, so that what has the focus is not under the viewer.
    await page.locator('.article .source').first().evaluate((button) => {
      window.scrollBy(0, button.getBoundingClientRect().top - 100);
      button.focus();
    });
    const [source, viewer] = [await page.locator('.article .source').first().boundingBox(), await page.locator('.viewer').boundingBox()];
    expect(source?.y).toBeGreaterThanOrEqual(viewer?.height ?? Infinity);
    await close();
  });
});

describe('appearance', () => {
  it('follows the system until the reader chooses', async () => {
    const { page, close } = await openPage(browser, { colorScheme: 'dark' });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    const dark = await ground();
    await page.getByRole('button', { name: 'Appearance and language' }).click();
    await page.getByRole('radio', { name: 'Light' }).check();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    expect(await ground()).not.toBe(dark);
    await page.waitForURL(/#theme=light/);
    await close();
  });

  it('gives a projector the whole first screen', async () => {
    const { page, close } = await openPage(browser, { address: '#theme=projector', viewport: { width: 1920, height: 1080 } });
    expect(await page.locator('.viewer').boundingBox()).toEqual({ x: 0, y: 0, width: 1920, height: 1080 });
    expect(await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))).toBe(22);
    await close();
  });

  it('changes representation and projection, and the link brings them back; help opens by its key and leaves by Escape', async () => {
    const { page, close } = await openPage(browser);
    await waitForPicture(page);
    await canvas(page).focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Moving about' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('radio', { name: 'Space-filling' }).check();
    await page.getByRole('button', { name: 'What is shown' }).click();
    await page.getByRole('radio', { name: 'Orthographic' }).check();
    await page.waitForURL(/#representation=space-filling&projection=orthographic/);
    await page.reload();
    expect(await page.getByRole('radio', { name: 'Space-filling' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'What is shown' }).click();
    expect(await page.getByRole('radio', { name: 'Orthographic' }).isChecked()).toBe(true);
    await close();
  });
});

describe('without WebGL', () => {
  it('draws the molecule all the same, and says how', async () => {
    const { page, faults, close } = await openPage(browser, {
      before: () => {
        HTMLCanvasElement.prototype.getContext = () => null;
      },
    });
    await page.getByText('This browser draws without 3D acceleration.').waitFor();
    expect(await page.getByRole('application', { name: '3D model of Esketamine' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'What is ketamine?' }).isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('links', () => {
  it('name another molecule, and warn once on the console of what they cannot mean', async () => {
    const warnings: string[] = [];
    const { page, close } = await openPage(browser, { address: '#molecule=phencyclidine&select=1' });
    await shows(page, 'Phencyclidine');
    await page.locator('.card').waitFor();
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    await page.evaluate(() => {
      window.location.hash = '#spin=fast&labels=all';
    });
    await page.waitForFunction(() => window.location.hash === '');
    expect(warnings.filter((text) => text.includes('option'))).toHaveLength(2);
    await close();
  });

  it('that are faulty say so, keep the picture and the address', async () => {
    const { page, foreign, close } = await openPage(browser, { address: '#smiles=C1CC&theme=dark' });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').locator('mark').innerText()).toMatch(/^1/);
    expect(await caption(page).innerText()).toBe('Esketamine');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.evaluate(() => window.location.hash)).toBe('#smiles=C1CC&theme=dark');
    expect(foreign).toEqual([]);
    await close();
  });

  it('to a file that is not there or not a molecule say so', async () => {
    const { page, close } = await openPage(browser, { address: '#src=missing.mol' });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/There is no file/);
    await page.evaluate(() => {
      window.location.hash = '#src=index.html';
    });
    await page.getByText('is a web page').waitFor();
    await page.evaluate(() => {
      window.location.hash = '#src=javascript:alert(1)';
    });
    await page.getByText('not over “javascript:”').waitFor();
    await close();
  });
});
