// The gallery of examples: each of the twelve does what it says, alone and without a fault, and shows its own source.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { EXAMPLES } from '../../src/embed/examples/examples';
import type { MoleculeViewerElement } from '../../src/embed/element/MoleculeViewerElement';
import { hasPicture } from '../package/element-pages';
import { sharedBrowser } from '../setup/browser';
import { ROOT } from '../structure/source-files';

let browser: Browser;
let context: BrowserContext;
const faults: string[] = [];

beforeAll(async () => {
  browser = await sharedBrowser();
  context = await browser.newContext({ viewport: { width: 360, height: 320 }, reducedMotion: 'reduce' });
  await context.exposeFunction('reportViolation', (text: string) => faults.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== new URL(inject('siteUrl')).origin) faults.push(request.url());
  });
  context.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  context.on('weberror', (error) => faults.push(String(error.error())));
});
afterAll(() => context.close());

/** Opens a page of the gallery for as long as it is looked at; nothing of it may fail, be forbidden or come from elsewhere. */
async function visit(path: string, look: (page: Page) => Promise<void>): Promise<void> {
  faults.length = 0;
  const page = await context.newPage();
  await page.goto(`${inject('siteUrl')}/examples/${path}`);
  await look(page);
  expect(faults).toEqual([]);
  await page.close();
}

/** As it was written. */
const written = (file: string) => readFileSync(join(ROOT, 'public/examples/pages', file), 'utf8');
const viewer = (page: Page) => page.locator('molecule-viewer');
const formulas = (page: Page) => viewer(page).evaluateAll((all) => all.map((element) => (element as MoleculeViewerElement).molecule?.formula));
const framed = (page: Page) => page.frameLocator('iframe');
const framedPicture = (page: Page) => framed(page).locator('[data-settled="true"] canvas, canvas[data-settled="true"]').first().waitFor();

const LOOKS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async plain(page) {
    await hasPicture(viewer(page));
    await page.getByRole('application', { name: /^Esketamine in three dimensions/ }).waitFor();
    expect(await formulas(page)).toEqual(['C13H16ClNO']);
  },
  async several(page) {
    for (const one of await viewer(page).all()) {
      await one.scrollIntoViewIfNeeded();
      await hasPicture(one);
    }
    // Elemental formulas: PubChem CIDs 182137, 644025, 446220, 4054, 33032 and 750.
    expect(await formulas(page)).toEqual(['C13H16ClNO', 'C13H16ClNO', 'C12H14ClNO', 'C12H21N', 'C5H9NO4', 'C2H5NO2']);
  },
  async molfile(page) {
    await hasPicture(viewer(page));
    const nitrogen = await viewer(page).evaluate((element: MoleculeViewerElement) => element.molecule?.atoms.find(({ element: symbol }) => symbol === 'N')?.position);
    expect([await formulas(page), nitrogen]).toEqual([['C3H7NO2'], [0.7535, -1.3654, 0.6906]]);
  },
  async details(page) {
    expect(await viewer(page).evaluateAll((all) => all.map((element) => element.shadowRoot?.querySelectorAll('canvas').length))).toEqual([0, 0]);
    await page.getByText('See it in 3D').nth(1).click();
    await hasPicture(viewer(page).nth(1));
    expect(await formulas(page)).toEqual([undefined, 'C13H16ClNO']);
  },
  async slides(page) {
    await hasPicture(viewer(page));
    for (const heading of ['Its amine', 'One methyl group less', 'A cage instead']) {
      await page.keyboard.press('PageDown');
      await page.getByRole('heading', { name: heading }).waitFor();
    }
    await page.waitForFunction(() => (document.querySelector('molecule-viewer') as MoleculeViewerElement).molecule?.formula === 'C12H21N');
    // With the focus, the viewer's own keys are its own.
    await page.getByRole('application').focus();
    await page.keyboard.press('PageUp');
    await page.getByText('4 of 4').waitFor();
  },
  async dark(page) {
    await hasPicture(viewer(page));
    const grounds = await viewer(page).evaluate((element) => {
      const both = [document.body, element.shadowRoot?.querySelector('[part="canvas"]')];
      return both.map((each) => each && getComputedStyle(each).backgroundColor);
    });
    expect(grounds).toEqual(['rgb(13, 27, 36)', 'rgb(13, 27, 36)']);
    expect(await formulas(page)).toEqual(['C13H17ClNO+']);
  },
  async 'right-to-left'(page) {
    await hasPicture(viewer(page));
    await page.getByRole('application', { name: /جزيء الإسكيتامين/ }).waitFor();
    // The words of the viewer are English, and run as English does.
    const directions = await page.evaluate(() => [document.body, document.querySelector('molecule-viewer')?.shadowRoot?.querySelector('.viewer')].map((each) => each && getComputedStyle(each).direction));
    expect(directions).toEqual(['rtl', 'ltr']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  },
  async story(page) {
    await framedPicture(page);
    await framed(page).getByRole('heading', { name: 'One carbon, four neighbours' }).waitFor();
    await framed(page).getByRole('button', { name: 'Next' }).click();
    await framed(page).getByRole('heading', { name: 'The other hand' }).waitFor();
    await framed(page).getByText('Arketamine').first().waitFor();
  },
  async messages(page) {
    const answer = page.getByRole('status');
    await answer.filter({ hasText: 'Esketamine, C13H16ClNO. Which atom is it?' }).waitFor();
    await framedPicture(page);
    const picture = framed(page).getByRole('application');
    await picture.press('Enter');
    await picture.press('Home');
    await answer.filter({ hasText: 'Not this one' }).waitFor();
    await page.getByRole('button', { name: 'Show me' }).click();
    await answer.filter({ hasText: 'Here it is' }).waitFor();
    await page.getByRole('button', { name: 'Begin again' }).click();
    await answer.filter({ hasText: /^Which atom is it/ }).waitFor();
  },
  async 'strict-policy'(page) {
    await hasPicture(viewer(page));
    await page.getByText('Caffeine: C8H10N4O2, 24 atoms. The policy had nothing to forbid.').waitFor();
  },
  async canvas(page) {
    const said = page.getByRole('status');
    await said.filter({ hasText: 'C13H16ClNO' }).waitFor();
    const box = (await page.locator('canvas').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    // Where its atoms are depends on the shape that was found: one of these points is on one.
    for (let at = 0; at < 60 && !(await said.textContent())?.startsWith('Atom'); at += 1) {
      await page.mouse.click(box.x + box.width / 2 + 4 * at * Math.cos(at), box.y + box.height / 2 + 2 * at * Math.sin(at));
    }
    expect(await said.textContent()).toMatch(/^Atom \d+: (C|N|O|Cl|H)$/);
  },
  async 'no-webgl'(page) {
    await viewer(page).getByText(/draws without 3D acceleration/).waitFor();
    expect(await viewer(page).locator('.flat-picture [data-atom]').count()).toBe(32);
    expect(await formulas(page)).toEqual(['C13H16ClNO']);
  },
};

describe('the examples', () => {
  it('are twelve, each with what it should do', () => {
    expect(EXAMPLES.map(({ id }) => id).toSorted()).toEqual(Object.keys(LOOKS).toSorted());
    expect(EXAMPLES).toHaveLength(12);
  });

  it.each(Object.keys(LOOKS))('%s', async (id) => {
    await visit(`pages/${id}.html`, async (page) => LOOKS[id]?.(page));
  });

  it('are listed, and each is shown with the text of its own files', async () => {
    await visit('index.html', async (page) => {
      expect(await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(EXAMPLES.map(({ id }) => `${id}.html`));
      const names = EXAMPLES.map(({ id }) => id);
      const shown = await page.evaluate(async (ids) => {
        const pages = ids.map(async (id) => {
          const shownPage = new DOMParser().parseFromString(await (await fetch(`${id}.html`)).text(), 'text/html');
          const files = [...shownPage.querySelectorAll('.source')].map(async (part) => {
            const file = part.querySelector('h3')?.textContent;
            return { file, source: part.querySelector('pre')?.textContent, served: await (await fetch(`pages/${file}`)).text() };
          });
          return { files: await Promise.all(files), frame: shownPage.querySelector('iframe')?.getAttribute('src'), back: shownPage.querySelector('header a')?.getAttribute('href') };
        });
        return Promise.all(pages);
      }, names);
      const expected = EXAMPLES.map(({ id, files }) => ({
        files: files.map((file) => ({ file, source: written(file), served: written(file) })),
        frame: `pages/${id}.html`,
        back: 'index.html',
      }));
      expect(shown).toEqual(expected);
    });
  });
});
