// A reader runs every experiment of the channel lab by the keyboard alone, in a page that keeps still; and a story drives the lab.
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXPERIMENT_TEXTS } from '../../src/content/lab/experiments';
import { sharedBrowser } from '../setup/browser';
import { openPage, shows } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const lab = (page: Page) => page.locator('.lab');
const address = (page: Page, part: string) => page.waitForFunction((text) => decodeURIComponent(window.location.hash).includes(text), part);

describe('the channel lab', () => {
  it('takes a reader through each experiment by the keyboard, and stays still', async () => {
    const { page, faults, foreign, close } = await openPage(browser, { viewport: { width: 900, height: 600 }, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Channel', exact: true }).press('Enter');
    // The pore comes with the lab, and goes by its switch.
    await page.locator('.channel-note').waitFor();
    await page.getByRole('checkbox', { name: 'Show it in the pore' }).press('Space');
    await page.locator('.receptor-notes').waitFor({ state: 'detached' });
    for (const [id, { title, question, expected }] of Object.entries(EXPERIMENT_TEXTS)) {
      const choice = page.getByRole('combobox', { name: 'Experiment' });
      await choice.filter({ hasText: title }).waitFor();
      expect(await choice.inputValue()).toBe(id);
      const right = question.choices[question.answer] ?? '';
      await page.getByRole('button', { name: right, exact: true }).press('Enter');
      await lab(page).getByText(`${right}: as you predicted.`).waitFor();
      expect(await page.locator('.lab > .lab-expected tbody tr').count()).toBe(expected.length);
      expect(await page.locator('.lab-plot canvas').count()).toBeGreaterThan(0);
      await address(page, `lab=${id}~t0`);
      await page.getByRole('button', { name: 'Next experiment' }).press('Enter');
    }
    expect(await page.getByRole('combobox', { name: 'Experiment' }).inputValue()).toBe('own');
    const time = page.getByRole('slider', { name: 'Time of the run' });
    expect(await time.inputValue()).toBe('0');
    await time.press('ArrowRight');
    expect(await time.getAttribute('aria-valuetext')).toMatch(/^At 0\.15\u00a0s: current −\d/);
    // Some channels, counted, over their mean; another draw is in the link too.
    await page.getByRole('combobox', { name: 'Current of' }).selectOption('100');
    await page.getByRole('button', { name: 'Draw again' }).press('Enter');
    await lab(page).getByText(/Of 100 channels \d+ are open and \d+ hold the drug\./).first().waitFor();
    await address(page, '~channels-100~seed2');
    // It is told where the range ends, and nonsense changes nothing.
    const volts = page.getByRole('textbox', { name: 'Voltage, in mV' });
    await volts.fill('900');
    await volts.press('Enter');
    await lab(page).getByText('Voltage can be from −100 to 60 mV. It is now 60 mV.').waitFor();
    await volts.fill('warm');
    await volts.press('Enter');
    await lab(page).getByText('“warm” is not a number. Voltage stays as it was.').waitFor();
    await address(page, '~volt60');
    await page.getByRole('application').press('Control+z');
    await page.getByRole('slider', { name: 'Voltage' }).and(page.locator('[aria-valuetext="−70 mV"]')).waitFor();
    const state = page.getByRole('radio', { name: /^OB: open, drug inside/ });
    await state.press('Space');
    await lab(page).getByText('One channel, put there: OB, open, drug inside.').waitFor();
    await page.getByRole('button', { name: 'Show as table' }).press('Enter');
    expect(await page.locator('.lab-table tbody tr').count()).toBe(50);
    expect(faults).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });

  it('shows a state that is chosen in the pore: open, blocked, trapped, and another drug as a ball', async () => {
    const { page, faults, foreign, close } = await openPage(browser, { address: '#lab=own~t1~drug-ketamine&receptor=pore', viewport: { width: 480, height: 560 }, reducedMotion: 'reduce' });
    const told = (words: string) => page.locator('.channel-note[aria-live=polite]').filter({ hasText: words }).waitFor();
    const label = (text: string) => page.locator('.scene-label-part').filter({ hasText: text });
    const choose = (name: RegExp) => page.getByRole('radio', { name }).press('Space');
    await choose(/^O: open/);
    await told('Open, no drug.');
    await label('gate: open (schematic)').waitFor({ state: 'attached' });
    await choose(/^OB: open, drug inside/);
    await told('Open and blocked: the drug sits in the pore.');
    await choose(/^C1B: closed, one glutamate, drug inside/);
    await told('Blocked and closed: trapped.');
    await label('gate: closed (schematic)').waitFor({ state: 'attached' });
    expect(await label('glutamate: empty').count()).toBe(1);
    expect(await label('Esketamine').count()).toBe(1);
    await page.getByRole('radio', { name: 'Memantine' }).press('Space');
    await page.locator('.lab-pore').getByText('The run is of memantine, drawn as a ball; Esketamine is not shown meanwhile.').waitFor();
    await page.getByRole('button', { name: 'Facts', exact: true }).press('Enter');
    await page.locator('.channel-note').waitFor({ state: 'detached' });
    expect([...faults, ...foreign]).toEqual([]);
    await close();
  });

  it('opens from a link as it was left, and in the steps of a story', async () => {
    const { page, faults, close } = await openPage(browser, { address: '#lab=trapping~dose3~t100~mg9', viewport: { width: 900, height: 600 }, reducedMotion: 'reduce' });
    const time = page.getByRole('slider', { name: 'Time of the run' });
    await time.waitFor();
    // What cannot be is left out with a sentence; the rest is as the link says.
    await lab(page).getByText('In the lab “mg” takes 0 to 3 mM; it cannot be “9”.').waitFor();
    expect(await time.getAttribute('aria-valuetext')).toMatch(/^At 100\u00a0s: no current; .*drug trapped \d\d\u00a0%\.$/);
    expect(await page.getByRole('slider', { name: 'Concentration' }).getAttribute('aria-valuetext')).toBe('3 µM');
    await page.goto(page.url().replace(/#.*/, '#story=block-trap-release&step=trapped'));
    await shows(page, 'Esketaminium');
    const told = page.locator('.lab-in-story').filter({ has: page.locator('[aria-valuetext^="At 90"]') });
    await told.waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});
