// What axe finds in each room of the page, the whole way by keyboard alone, and the same page for whoever has no picture.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../setup/browser';
import { findings } from './axe';
import { canvas, card, openPage, type Reader, shows, waitForPicture } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const opensDialog = (name: string) => async (page: Page) => {
  await button(page, name).press('Enter');
  await page.getByRole('dialog').waitFor();
};
const putAway = (page: Page) => page.keyboard.press('Escape');
const hasPlot = (page: Page) => page.locator('.lab-plot canvas').first().waitFor();
const faulty = async (page: Page) => {
  await page.getByLabel('SMILES or name').fill('C1CC(');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
};

interface Room {
  /** Options of the address, theme and all. */
  readonly hash: string;
  readonly open: (page: Page) => Promise<unknown>;
  readonly leave?: (page: Page) => Promise<unknown>;
  /** A selector; without it all of the page is looked at. */
  readonly part?: string;
}

/** By theme: each change of it draws the picture anew. */
const ROOMS = {
  light: {
    'the page': { hash: '', open: (page) => page.getByRole('heading', { name: 'What is ketamine?' }).waitFor() },
    help: { hash: '', open: opensDialog('Help'), leave: putAway, part: 'dialog[open]' },
    'share and export': { hash: '', open: opensDialog('Share and export'), leave: putAway, part: 'dialog[open]' },
    'a fault': { hash: '', open: faulty, leave: (page) => page.getByLabel('SMILES or name').fill(''), part: '.masthead' },
    'the lab': { hash: 'lab=use-dependence~t10', open: hasPlot, part: '.workbench' },
  },
  dark: {
    'what is chosen and measured': { hash: 'theme=dark&select=2&labels=number&measure=1-2', open: (page) => page.locator('.measures').waitFor({ state: 'attached' }) },
    settings: { hash: 'theme=dark', open: (page) => button(page, 'What is shown').press('Enter'), leave: putAway, part: '.view-settings' },
    'the library': { hash: 'theme=dark', open: opensDialog('Library'), leave: putAway, part: 'dialog[open]' },
    'a story': { hash: 'theme=dark&story=mirror-images', open: (page) => button(page, 'Check the order').scrollIntoViewIfNeeded() },
  },
  projector: {
    'a story': { hash: 'theme=projector&story=mirror-images', open: (page) => page.locator('.story[data-form="slide"]').waitFor() },
    help: { hash: 'theme=projector', open: opensDialog('Help'), leave: putAway, part: 'dialog[open]' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Room>>>>;

describe('axe finds nothing serious', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openPage(browser, { viewport: { width: 720, height: 540 } });
  });
  afterAll(() => reader.close());

  it.each(['light', 'dark', 'projector'] as const)('in any room, %s', async (theme) => {
    const { page, faults } = reader;
    const rooms: Readonly<Record<string, Room>> = ROOMS[theme];
    const found: Record<string, readonly string[]> = {};
    for (const [name, { hash, open, leave, part = 'html' }] of Object.entries(rooms)) {
      await page.evaluate((next) => {
        window.location.hash = next;
      }, hash);
      await page.waitForFunction((ground) => document.documentElement.dataset['theme'] === ground, theme);
      await open(page);
      found[name] = await findings(page, part);
      await leave?.(page);
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(rooms).map((name) => [name, []])));
    expect(faults).toEqual([]);
  });
});

interface Stop {
  /** As a screen reader would call it, near enough to tell stops apart. */
  readonly name: string;
  /** Whether anything is drawn around it, or around the label that it fills. */
  readonly isSeen: boolean;
  /** Whether something else lies on its middle. */
  readonly isCovered: boolean;
}

/** What has the focus; nothing, where that is the page. */
const stop = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const isInWindow = x >= 0 && x < window.innerWidth && y >= 0 && y < window.innerHeight;
    const over = document.elementFromPoint(x, y);
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    return {
      name: element.getAttribute('aria-label') ?? (label ?? element).textContent,
      isSeen: [element, label, element.parentElement].some((each) => each && getComputedStyle(each).outlineStyle !== 'none' && Number.parseFloat(getComputedStyle(each).outlineWidth) >= 2),
      isCovered: !isInWindow || !(over && (element.contains(over) || over.contains(element) || label?.contains(over))),
    };
  });

/** By the Tab key alone, forward, to a stop of that name. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const at = (await stop(page))?.name ?? '';
    if (typeof name === 'string' ? at === name : name.test(at)) return;
  }
  throw new Error(`The Tab key does not come to ${String(name)}.`);
}

describe('the keyboard alone', () => {
  it('comes to everything in one round, sees where it is, and turns, chooses, reads, answers and gets out again', async () => {
    const { page, faults, close } = await openPage(browser, { viewport: { width: 900, height: 600 } });
    await waitForPicture(page);
    const stops: Stop[] = [];
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press('Tab');
      const at = await stop(page);
      if (!at) break;
      stops.push(at);
    }
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    expect(stops.filter(({ isCovered }) => isCovered)).toEqual([]);
    expect(stops.filter(({ name }) => !name?.trim())).toEqual([]);
    const names = stops.map(({ name }) => name);
    for (const name of ['3D model of Esketamine', 'Ball and stick', 'Help', 'SMILES or name', 'Channel', 'Mirror images']) expect(names).toContain(name);

    // The picture: an atom, and its card.
    await tabTo(page, '3D model of Esketamine');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await card(page).waitFor();
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    // A dialog keeps the focus inside, and gives it back.
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    for (let presses = 0; presses < 8; presses++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'application');
    // The bar.
    await tabTo(page, 'Ball and stick');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/representation=sticks/);
    // The outline.
    await tabTo(page, 'Formula');
    if ((await button(page, 'Formula').getAttribute('aria-expanded')) !== 'true') await page.keyboard.press('Enter');
    await tabTo(page, 'Groups and atoms');
    await page.keyboard.press('Enter');
    await page.getByRole('tree').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('16');
    await page.waitForFunction(() => /Chlorine\s16/.test(document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')?.textContent ?? ''));
    await page.keyboard.press('Enter');
    await card(page).getByRole('heading', { name: /Chlorine\s16/ }).waitFor();
    await page.keyboard.press('Escape');
    // A story, to the question of its second step: an order is changed and checked. On, and out.
    await tabTo(page, 'Mirror images');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'story-title');
    await tabTo(page, /^Move down/);
    await page.keyboard.press('Enter');
    await page.getByText(/now 2 of/).waitFor({ state: 'attached' });
    await tabTo(page, 'Check the order');
    await page.keyboard.press('Enter');
    await page.getByText(/^(Right|Not yet)\./).first().waitFor();
    await page.keyboard.press('PageDown');
    await page.locator('[aria-current="step"]').getByRole('heading', { name: 'Usually both' }).waitFor();
    for (let presses = 0; presses < 60 && (await stop(page))?.name !== 'Leave the story'; presses++) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Mirror images');
    expect(faults).toEqual([]);
    await close();
  });
});

describe('without a picture', () => {
  it('roles and names are enough to load, read, choose, measure, change the style and follow a story', async () => {
    const { page, faults, close } = await openPage(browser, { viewport: { width: 900, height: 600 } });
    await page.evaluate(() => {
      const blind = new CSSStyleSheet();
      blind.replaceSync('canvas, svg { visibility: hidden !important; }');
      document.adoptedStyleSheets = [blind];
    });
    const told = (words: RegExp) => page.locator('[aria-live="polite"]').filter({ hasText: words }).first().waitFor({ state: 'attached' });
    await page.getByRole('textbox', { name: 'SMILES or name' }).fill('memantine');
    await page.keyboard.press('Enter');
    await shows(page, 'Memantine');
    await told(/^Memantine: twelve carbons, 21 hydrogens and one nitrogen\./);
    await page.getByRole('button', { name: 'Formula', exact: true }).press('Enter');
    await page.getByText('In words', { exact: true }).press('Enter');
    const words = page.getByRole('region', { name: 'Inspect the molecule' });
    await words.getByRole('heading', { name: 'In short' }).waitFor();
    expect(await words.ariaSnapshot()).toMatch(/primary amine group and an adamantane cage/);
    await words.getByText('Groups and atoms', { exact: true }).press('Enter');
    await page.getByRole('tree', { name: 'Groups and atoms of Memantine' }).press('1');
    await page.keyboard.press('Enter');
    await page.getByRole('treeitem', { name: /^Carbon\s1\b/, selected: true }).first().waitFor();
    expect(await card(page).ariaSnapshot()).toMatch(/heading "Carbon\s1"[^]*tetrahedral/);
    // Measured by the walk: a bond between sp³ carbons, 1.53 Å in the tables of Allen et al., J. Chem. Soc. Perkin Trans. 2 (1987) S1.
    await canvas(page).press('Enter');
    await page.keyboard.press('m');
    await page.keyboard.press(']');
    await page.keyboard.press('m');
    await page.keyboard.press('Enter');
    await told(/^Distance Carbon\s1, Carbon\s2: 1\.5[34]\sÅ\.$/);
    await page.keyboard.press('Escape');
    const sticks = page.getByRole('radio', { name: 'Sticks' });
    await sticks.press('Space');
    expect(await sticks.isChecked()).toBe(true);
    await page.getByRole('navigation', { name: 'Stories' }).getByRole('link', { name: 'Mirror images' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ketamine in three dimensions' }).waitFor();
    await page.getByRole('progressbar', { name: 'Step 1 of 5' }).waitFor();
    await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
    await page.getByRole('progressbar', { name: 'Step 2 of 5' }).waitFor();
    await told(/The other hand/);
    expect(faults).toEqual([]);
    await close();
  });
});
