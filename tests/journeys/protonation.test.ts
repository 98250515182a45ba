// A reader moves the pH with the keyboard, and the picture takes the proton up and gives it away.
import type { Browser } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import { caption, openPage, shows } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

it('follows the pH, and the choice of a form', async () => {
  const { page, faults, foreign, close } = await openPage(browser);
  await page.getByRole('button', { name: 'pH', exact: true }).click();
  await page.getByText('55.7\u00a0% carries the proton').waitFor();
  await shows(page, 'Esketamine, protonated');
  expect(await page.locator('.caption-facts').innerText()).toContain('C₁₃H₁₇ClNO⁺');
  const slider = page.getByRole('slider', { name: 'pH' });
  await slider.focus();
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight');
  expect(await slider.inputValue()).toBe('7.6');
  await caption(page).filter({ hasNotText: 'protonated' }).waitFor();
  await page.getByRole('radio', { name: 'With the proton' }).check();
  await shows(page, 'protonated');
  await page.getByRole('button', { name: 'Reset view' }).click();
  await caption(page).filter({ hasNotText: 'protonated' }).waitFor();
  expect(await page.getByRole('radio', { name: 'Without it' }).isChecked()).toBe(true);
  expect(faults).toEqual([]);
  expect(foreign).toEqual([]);
  await close();
});
