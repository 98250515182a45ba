// The interface in the reader's language: from the system, from a link and from the menu; the explanations stay English and say so.
import type { Browser } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import { openPage } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

it('speaks the language of the system from the first word on, and another at a choice that the link carries', async () => {
  const { page, faults, requests, close } = await openPage(browser, {
    // The page that is ready-made is in English; an address that asks for something does not show it.
    address: '#representation=sticks',
    locale: 'de-AT',
    viewport: { width: 900, height: 600 },
    before: () => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        for (const button of document.querySelectorAll('.corner button')) if (button.checkVisibility({ visibilityProperty: true }) && !seen.includes(button.ariaLabel ?? '')) seen.push(button.ariaLabel ?? '');
      }).observe(document, { childList: true, subtree: true });
    },
  });
  const lang = (selector: string) => page.locator(selector).first().evaluate((element) => element.closest<HTMLElement>('[lang]')?.lang);
  const menu = page.getByRole('button', { name: 'Erscheinungsbild und Sprache' });
  await menu.waitFor();
  const seen = await page.evaluate(() => (window as unknown as { seen: readonly string[] }).seen);
  expect(seen).toContain('Hilfe');
  expect(seen).not.toContain('Help');
  // What is explained is in English, is marked as such, and says so.
  expect(await Promise.all(['html', '.toolbar', '#panel-title', '.panel-text'].map(lang))).toEqual(['de', 'de', 'en', 'en']);
  await page.getByText('Die Erklärungen sind auf Englisch.').waitFor();
  expect(new URL(page.url()).hash).not.toContain('lang');

  await menu.click();
  const languages = page.getByRole('group', { name: 'Sprache' });
  expect(await languages.locator('span').evaluateAll((names) => names.map((name) => [name.textContent, name.getAttribute('lang')]))).toEqual([['English', 'en'], ['Deutsch', 'de'], ['Español', 'es']]);
  const fetched = (language: string) => requests.some((address) => new RegExp(`/${language}-[^/]+\\.js$`).test(address));
  expect([fetched('de'), fetched('es')]).toEqual([true, false]);
  await languages.getByRole('radio', { name: 'Español' }).check();
  await page.getByRole('button', { name: 'Apariencia e idioma' }).waitFor();
  await page.waitForURL(/lang=es$/);
  expect(await lang('html')).toBe('es');
  expect(fetched('es')).toBe(true);

  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('button', { name: 'Appearance and language' }).waitFor();
  await page.waitForURL(/lang=en$/);
  expect(await lang('html')).toBe('en');
  expect(await page.getByText('The explanations are in English.').count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});
