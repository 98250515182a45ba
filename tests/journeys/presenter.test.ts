// A teacher presents a story: two windows kept in step, a picture that waits while it is frozen, a black screen, and the link for the class.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import { openPage, type Reader } from './reader';

let browser: Browser;
let reader: Reader;
beforeAll(async () => {
  browser = await sharedBrowser();
  reader = await openPage(browser, { address: '#story=mirror-images', viewport: { width: 800, height: 500 } });
});
afterAll(() => reader.close());

const told = (page: Page, title: string) => page.locator('[aria-current="step"]').getByRole('heading', { name: title }).waitFor();
const noted = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true }).first().waitFor();

describe('a presentation', () => {
  it('keeps picture and notes in step, freezes, blanks, and says when a window goes', async () => {
    const { page, faults } = reader;
    await told(page, 'One carbon, four neighbours');
    await page.getByRole('button', { name: 'Present the story' }).click();
    const bar = page.getByRole('complementary', { name: 'Presenter' });
    await bar.waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('projector');
    const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await noted(notes, 'One carbon, four neighbours');
    // Its controls are at the foot, no higher than they need to be.
    const [foot, view] = [await notes.locator('.notes-controls').boundingBox(), notes.viewportSize()];
    expect(foot?.height).toBeLessThan(130);
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBe(view?.height);
    // Each drives the other.
    await page.keyboard.press('PageDown');
    await noted(notes, 'The other hand');
    await notes.getByRole('button', { name: 'Next' }).click();
    await told(page, 'Usually both');
    expect(await notes.locator('.notes-step .notes-notes').innerText()).toMatch(/^Only one hand of the two is drawn/);
    // What is done while it is frozen is seen when it is released.
    await notes.keyboard.press('z');
    await notes.getByText('the class still sees').or(notes.getByText('is not seen until')).waitFor();
    await notes.keyboard.press('PageDown');
    await notes.getByText('Frozen: the class still sees step 3, “Usually both”.').waitFor();
    await noted(notes, 'Which one fits better?');
    expect(await page.locator('[aria-current="step"] h3').innerText()).toMatch(/Usually both$/);
    expect(await page.locator('main').evaluate((main) => main.matches('[inert]'))).toBe(true);
    await notes.getByRole('button', { name: 'Show step 4' }).click();
    await told(page, 'Which one fits better?');
    // A step takes the black screen away, and nothing more.
    await notes.keyboard.press('b');
    await page.locator('.presenter-blank').waitFor();
    await notes.getByText('The screen of the class is black.').waitFor();
    await page.keyboard.press('PageDown');
    await page.locator('.presenter-blank').waitFor({ state: 'detached' });
    await told(page, 'Which one fits better?');
    await notes.keyboard.press('t');
    await notes.getByRole('button', { name: 'Pause' }).waitFor();
    await page.keyboard.press('q');
    await page.getByRole('img', { name: 'QR code of the link' }).waitFor();
    // The class has screens of its own: no theme of projectors in its link.
    expect(await page.locator('.presenter-address').innerText()).toMatch(/#story=mirror-images&step=which-fits$/);
    await page.keyboard.press('Escape');
    await notes.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    await bar.getByText('The window with the notes was closed.').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'End', exact: true }).focus();
    await page.keyboard.press('Enter');
    await notes.getByText('The presentation has ended').waitFor();
    await told(page, 'Which one fits better?');
    expect(await page.evaluate(() => [document.documentElement.dataset['theme'], document.fullscreenElement])).toEqual(['light', null]);
    expect(faults).toEqual([]);
  });

  it('puts the notes under the picture where no second window opens, and says what keys do', async () => {
    const { page } = reader;
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.getByRole('application').focus();
    await page.keyboard.press('p');
    await page.getByRole('button', { name: 'Speaker notes' }).click();
    await page.getByText('opens no second window').waitFor();
    await page.getByText(/^Take a vote on the three answers/).waitFor();
    await page.keyboard.press('k');
    await page.getByRole('checkbox', { name: /single letters/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('b');
    await page.keyboard.press('PageDown');
    await told(page, 'What is not known');
    // In the picture too, once nothing is left there to leave.
    await page.getByRole('application').focus();
    await page.keyboard.press('Escape');
    await page.locator('.presenter-bar').waitFor({ state: 'detached' });
  });
});
