// A reader looks for the shapes of a molecule, walks through them, and turns a bond by the keyboard.
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import { openPage, shows } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

describe('conformers', () => {
  it('are found, picked by the keyboard, shown as ghosts, and left again', async () => {
    const { page, faults, close } = await openPage(browser, { address: '#smiles=CCCC butane' });
    await shows(page, 'butane');
    await page.getByRole('button', { name: 'Conformers' }).click();
    await page.getByRole('button', { name: 'Find shapes' }).click();
    await page.getByText('3 shapes.', { exact: true }).waitFor();
    const slider = page.getByRole('slider', { name: 'Shapes by energy' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^Shape 2 of 3, 0\.[78] kcal\/mol \(3\.\d kJ\/mol\) above the lowest/);
    const ghosts = page.getByRole('button', { name: 'All as ghosts' });
    await ghosts.click();
    expect(await ghosts.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'Back to the first shape' }).click();
    await page.getByRole('button', { name: 'Back to the first shape' }).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await close();
  });

  it('come from a bond that is turned, with its Newman projection and its energy', async () => {
    const { page, faults, close } = await openPage(browser, { address: '#smiles=CCCC butane' });
    await shows(page, 'butane');
    await page.getByRole('button', { name: 'Conformers' }).click();
    const choice = page.getByRole('combobox', { name: 'Turn a bond' });
    await choice.selectOption({ index: 1 });
    const dial = page.getByRole('slider', { name: /^Torsion about/ });
    await dial.fill('60');
    expect(await dial.getAttribute('aria-valuetext')).toBe('60 degrees, gauche');
    await dial.focus();
    await page.keyboard.press('ArrowRight');
    expect(await dial.getAttribute('aria-valuetext')).toBe('65 degrees, gauche');
    await page.locator('.shapes-plot polyline').waitFor();
    const start = page.getByRole('button', { name: 'Ghost of the start' });
    expect(await start.getAttribute('aria-pressed')).toBe('true');
    await start.press('Enter');
    expect(await start.getAttribute('aria-pressed')).toBe('false');
    expect(await page.locator('.newman line').count()).toBe(6);
    expect(faults).toEqual([]);
    await close();
  });
});
