// Every room of the page as data: each address, tool, story, dialog, menu, note and fault that a reader can come to, and the way
// into it. Nothing here is found by its words, so that each can be entered in any language.
import type { Locator, Page } from 'playwright-core';
import { PANEL_IDS } from '../../src/content/panels';
import { STORY_IDS } from '../../src/content/stories/stories';
import { EXPERIMENT_IDS } from '../../src/panels/lab/experiments';
import { TOOL_IDS, type ToolId } from '../../src/state/exhibit';

export interface Room {
  /** Options of the address, without theme and language. */
  readonly hash: string;
  /** Once the page is alive. */
  readonly open?: (page: Page) => Promise<unknown>;
  /** Back to the page, where another address does not lead there. */
  readonly leave?: (page: Page) => Promise<unknown>;
  /** A selector of what this room has that others have not. */
  readonly part: string;
}

export type Rooms = Readonly<Record<string, Room>>;

const press = (locator: Locator) => locator.evaluate((element: HTMLElement) => element.click());
/** Whether it is in sight is not asked: on a small screen it may be further down. */
const seen = (page: Page, selector: string) => page.locator(selector).first().waitFor({ state: 'attached' });
const escape = (page: Page) => page.keyboard.press('Escape');

/** Presses what is found by `button`, and waits for `result`. */
const pressing =
  (button: string, result: string) =>
  async (page: Page): Promise<void> => {
    await press(page.locator(button).first());
    await seen(page, result);
  };

/** Opens a tool unless an address has done so. */
const tool =
  (id: ToolId, result: string, ...more: readonly ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page): Promise<void> => {
    const button = page.locator('.workbench-tools button').nth(TOOL_IDS.indexOf(id));
    if ((await button.getAttribute('aria-expanded')) !== 'true') await press(button);
    await seen(page, result);
    for (const each of more) await each(page);
  };

const unfolding = (selector: string) => async (page: Page) => {
  await page.locator(`${selector} > summary`).evaluateAll((folds: HTMLElement[]) => folds.forEach((fold) => fold.closest('details[open]') ?? fold.click()));
};

const typing = (text: string, result: string) => async (page: Page) => {
  await page.locator('.lookup input[type="text"]').fill(text);
  await page.keyboard.press('Enter');
  await seen(page, result);
};

const dropping = (name: string, text: string, result: string) => async (page: Page) => {
  await page.locator('.lookup input[type="file"]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await seen(page, result);
};

/** Surfaces are computed, and what tells how far has gone. */
const hasSurface = async (page: Page) => {
  await seen(page, '.surface-size');
  await page.locator('.loading-box').waitFor({ state: 'detached' });
};

const WITHIN_TOOL = '.workbench';
const WITHIN_DIALOG = 'dialog[open]';

const ARTICLE: Rooms = Object.fromEntries(PANEL_IDS.map((id) => [`panel ${id}`, { hash: `panel=${id}`, part: '.article', open: (page: Page) => seen(page, '.panel-text p, .article :is(.glossary, .all-sources)') }]));

const TOLD: Rooms = Object.fromEntries(STORY_IDS.map((id) => [`story ${id}`, { hash: `story=${id}`, part: '.story', open: (page: Page) => seen(page, '.story-step h3') }]));

const LAB: Rooms = Object.fromEntries(
  EXPERIMENT_IDS.map((id) => [`lab ${id}`, { hash: `lab=${id}~t10`, part: WITHIN_TOOL, open: tool('lab', '.lab-plot canvas', unfolding('.lab-fold')) }]),
);

const TOOLS: Rooms = {
  formula: { hash: '', part: WITHIN_TOOL, open: tool('formula', '.formula-figure', unfolding('.formula-list')) },
  facts: { hash: '', part: WITHIN_TOOL, open: tool('facts', '.facts', unfolding('.fact-notes')) },
  'receptor, before it': { hash: '', part: WITHIN_TOOL, open: tool('receptor', '.receptor-show') },
  'receptor, whole': { hash: 'receptor=whole&part=membrane', part: '.page', open: tool('receptor', '.part-list', unfolding('.receptor-details')) },
  'receptor, pore': { hash: 'receptor=pore&part=asn-ring', part: '.page', open: tool('receptor', '.part-list') },
  'receptor, pocket': { hash: 'receptor=pocket&part=glun1-n616', part: '.page', open: tool('receptor', '.part-list') },
  'care with the receptor': { hash: 'receptor=pore', part: '.viewer', open: pressing('.receptor-notes [popovertarget]', '.receptor-care') },
  stereo: { hash: '', part: WITHIN_TOOL, open: tool('stereo', '.stereo-centres') },
  'the mirror pair': { hash: '', part: '.page', open: tool('stereo', '.stereo-centres', pressing('.stereo label:nth-of-type(2) input', '.pane-titles p')) },
  'laid over': { hash: '', part: WITHIN_TOOL, open: tool('stereo', '.stereo-centres', pressing('.stereo label:nth-of-type(3) input', '.stereo-over')) },
  'the hand named': { hash: '', part: WITHIN_TOOL, open: tool('stereo', '.stereo-centres', pressing('.stereo label:nth-of-type(4) input', '.stereo-tutor')) },
  'no centre': { hash: 'molecule=memantine', part: WITHIN_TOOL, open: tool('stereo', '.stereo') },
  conformers: { hash: '', part: WITHIN_TOOL, open: tool('conformers', '.shapes-bond') },
  'shapes found': { hash: 'molecule=glutamate', part: WITHIN_TOOL, open: tool('conformers', '.shapes-bond', pressing('.shapes-actions .button', '.shapes details'), unfolding('.shapes details')) },
  'a bond turned': {
    hash: '',
    part: WITHIN_TOOL,
    open: async (page) => {
      await tool('conformers', '.shapes-bond')(page);
      await page.locator('.shapes-bond select').selectOption({ index: 1 });
      await seen(page, '.shapes-newman');
    },
  },
  protonation: { hash: '', part: WITHIN_TOOL, open: tool('protonation', '.ph') },
  'pH without an amine': { hash: 'smiles=CCO', part: WITHIN_TOOL, open: tool('protonation', '.ph-none') },
  'pKa not known': { hash: 'smiles=CCN', part: WITHIN_TOOL, open: tool('protonation', '.ph') },
  'nothing compared': { hash: '', part: WITHIN_TOOL, open: tool('compare', '.compare-choice') },
  compared: { hash: 'compare=phencyclidine', part: '.page', open: tool('compare', '.compare-acts') },
};

const PICTURE: Rooms = {
  'atoms chosen and measured': { hash: 'select=2&labels=number&measure=1-2;1-2-3', part: '.viewer', open: (page) => seen(page, '.measures') },
  'a bond chosen': { hash: 'select=1,2&palette=colour-safe', part: '.viewer', open: (page) => seen(page, '.card') },
  measuring: { hash: '', part: '.viewer', open: pressing('.toolbar > .tool:nth-of-type(2)', '.measuring'), leave: (page) => press(page.locator('.toolbar > .tool:nth-of-type(2)')) },
  'a surface': { hash: 'surface=molecular&color=charge', part: '.viewer', open: hasSurface },
  'how the surface is made': {
    hash: 'surface=molecular&color=charge',
    part: '.viewer',
    open: async (page) => {
      await hasSurface(page);
      await pressing('.surface-about', '.surface-text')(page);
    },
  },
  'colours of groups': { hash: 'color=group', part: '.viewer', open: (page) => seen(page, '.surface-key') },
  'few controls': { hash: 'controls=minimal', part: '.viewer' },
  'no controls': { hash: 'controls=none', part: '.viewer' },
  warnings: { hash: 'smiles=CC(Cl)Br', part: '.page', open: (page) => seen(page, '.warnings') },
  'buttons that turn': {
    hash: '',
    part: '.viewer',
    open: async (page) => {
      await pressing('.toolbar [popovertarget]', '.view-settings .reader-aids')(page);
      await page.locator('.view-settings .reader-aids input').last().check();
      await escape(page);
      await seen(page, '.turn-pad');
    },
    leave: (page) => page.locator('.reader-aids input').last().evaluate((box: HTMLInputElement) => box.click()),
  },
};

const OPENED: Rooms = {
  'what is shown': { hash: '', part: '.view-settings', open: pressing('.toolbar [popovertarget]', '.view-settings .reader-aids'), leave: escape },
  'appearance and language': { hash: '', part: '.corner', open: pressing('.corner [popovertarget]', '.corner .menu'), leave: escape },
  help: { hash: '', part: WITHIN_DIALOG, open: pressing('.corner > .tool:last-child', `${WITHIN_DIALOG} .help-ear`), leave: escape },
  'link and files': { hash: '', part: WITHIN_DIALOG, open: pressing('.corner > .tool:first-child', `${WITHIN_DIALOG} .share-row`), leave: escape },
  embed: {
    hash: '',
    part: WITHIN_DIALOG,
    open: async (page) => {
      await pressing('.corner > .tool:first-child', `${WITHIN_DIALOG} .share-row`)(page);
      await pressing('.share-tabs [role="tab"]:last-child', '.embed-frame')(page);
    },
    leave: escape,
  },
  library: { hash: '', part: WITHIN_DIALOG, open: pressing('.lookup-row [aria-haspopup]', `${WITHIN_DIALOG} [role="option"]`), leave: escape },
  'library, nothing found': {
    hash: '',
    part: WITHIN_DIALOG,
    open: async (page) => {
      await pressing('.lookup-row [aria-haspopup]', `${WITHIN_DIALOG} [role="option"]`)(page);
      await page.locator(`${WITHIN_DIALOG} input`).fill('xyzzy');
      await seen(page, '.picker-none');
    },
    leave: escape,
  },
  contents: { hash: 'panel=block', part: '.contents', open: pressing('.contents-button', '.contents-list'), leave: escape },
  'sources of a claim': { hash: 'panel=block', part: '.article', open: pressing('.panel-text .source', '.source-popover:popover-open .source-item'), leave: escape },
  'a term': { hash: 'panel=nmda-receptor', part: '.article', open: pressing('.panel-text .term', '.source-popover:popover-open'), leave: escape },
  handout: { hash: 'story=mirror-images', part: WITHIN_DIALOG, open: pressing('.story-handout', `${WITHIN_DIALOG} .paper-page`), leave: escape },
};

const FAULTS: Rooms = {
  'a SMILES with a fault': { hash: '', part: '.masthead', open: typing('C1CC(', '.fault') },
  'a name that is not there': { hash: '', part: '.masthead', open: typing('ketamyn', '.fault') },
  'a link with a fault': { hash: 'smiles=C1CC', part: '.masthead', open: (page) => seen(page, '.fault') },
  'a file that is not there': { hash: 'src=missing.mol', part: '.masthead', open: (page) => seen(page, '.fault') },
  'a file of another kind': { hash: '', part: '.masthead', open: dropping('cat.mol', 'not a molecule', '.fault') },
  'a story with a fault': { hash: '', part: '.reading', open: dropping('mine.json', '{"title": "Mine", "steps": [{"title": ""}]}', '.fault') },
  'a story of one’s own': {
    hash: '',
    part: '.story',
    open: dropping('mine.json', JSON.stringify({ title: 'Mine', steps: [{ title: 'One', text: 'A step.', view: { molecule: 'norketamine' } }] }), '.story .own-story, .story .story-file'),
  },
};

/** Its keys are heard from the moment at which the page is marked. */
const present = pressing('.story-present', '[data-presenting] .presenter-bar');
const presenting = (key: string, result: string) => async (page: Page) => {
  await present(page);
  await page.keyboard.press(key);
  await seen(page, result);
};
/** By the last button of the bar, which ends at once whatever lies over it. */
const endPresenting = async (page: Page) => {
  await press(page.locator('.presenter-row button').last());
  await seen(page, 'html:not([data-presenting])');
};

const PRESENTED: Rooms = Object.fromEntries(
  Object.entries({
    presenting: present,
    'presenting, steps': presenting('o', '.presenter-sheet[open]'),
    'presenting, link': presenting('q', '.presenter-sheet[open] .presenter-address'),
    'presenting, keys': presenting('k', '.presenter-sheet[open]'),
    'presenting, black': presenting('b', '.presenter-blank'),
    'presenting, white': presenting('w', '.presenter-blank'),
    'presenting, pointer': presenting('l', '.presenter-bar'),
    'presenting, frozen': presenting('z', '.presenter-bar'),
    'presenting, notes here': async (page: Page) => {
      await page.evaluate(() => {
        window.open = () => null;
      });
      await presenting('s', '.presenter-bar .notes-notes, .presenter-bar p')(page);
    },
  }).map(([name, open]) => [name, { hash: 'story=mirror-images', part: 'body', open, leave: endPresenting }]),
);

/** In the window of the page itself, entered by their addresses after `#`: the picture and what opens over it, */
export const ROOMS_OF_THE_VIEWER = { 'the page': { hash: '', part: 'html' }, ...PICTURE, ...OPENED, ...FAULTS } satisfies Rooms;
/** the tools and the lab, */
export const ROOMS_OF_TOOLS = { ...TOOLS, ...LAB } satisfies Rooms;
/** and what is read, told and presented. */
export const ROOMS_OF_WORDS = { ...ARTICLE, ...TOLD, ...PRESENTED } satisfies Rooms;
