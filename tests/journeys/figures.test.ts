// A reader meets a figure: walks along its curve by keyboard, reads it as text, follows a link to it; and prints the page.
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import { openPage, waitForPicture } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

describe('the figures', () => {
  it('are read by keyboard, as text, and on paper', async () => {
    const { page, faults, foreign, close } = await openPage(browser, {
      address: '#panel=nmda-receptor.figure-magnesium',
      viewport: { width: 320, height: 640 },
      colorScheme: 'dark',
      reducedMotion: 'reduce',
    });
    await waitForPicture(page);
    const figure = page.getByRole('figure', { name: 'How the voltage lets magnesium go' });
    await page.waitForFunction(() => document.activeElement?.id === 'at-figure-magnesium');
    const slider = figure.getByRole('slider', { name: 'Voltage inside the cell, millivolts' });
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^At −70\smV, 4\.4\s% of/);
    await slider.press('End');
    expect(await figure.locator('.figure-reading').innerText()).toMatch(/^At 40\smV, 98\s% of/);
    await figure.getByText('Read it as text').press('Enter');
    expect(await figure.getByRole('row').allInnerTexts()).toHaveLength(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.waitForFunction(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return document.querySelector('.print-still') !== null;
    });
    const still = page.getByRole('img', { name: '3D model of esketamine' });
    const [width, height] = await still.evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    });
    expect(width).toBeGreaterThan(400);
    expect(height).toBeGreaterThan(300);
    expect(await still.isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 2, name: 'The NMDA receptor' }).isVisible()).toBe(true);
    expect(await page.locator('.sources li').last().isVisible()).toBe(true);
    for (const gone of ['.toolbar', '.workbench', '.stories', '.contents', '.onward', '.mg-plot input', '.stage canvas']) {
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    }
    const inks = await page.evaluate(() => [document.querySelector('.article'), document.documentElement].map((element) => element && [getComputedStyle(element).color, getComputedStyle(element).backgroundColor]));
    expect(inks).toEqual([['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)'], ['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']]);

    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.print-still').count()).toBe(0);
    expect(await page.locator('details.sources').evaluate((sources: HTMLDetailsElement) => sources.open)).toBe(false);
    expect([...faults, ...foreign]).toEqual([]);
    await close();
  });
});
