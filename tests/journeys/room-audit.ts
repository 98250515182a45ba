// Enters rooms one after the other on a screen of 320 pixels, which is 1280 at 400 %, and tells what axe finds serious in each, and
// what lies beyond its edges in German, whose words are the longest, and in English.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import type { Room, Rooms } from './every-room';
import { openPage, type Reader } from './reader';
import { beyondTheEdge } from './reflow';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 AA, and what axe calls good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** They take turns: tests/app/token-contrast.test.ts has the colours of all. */
const THEMES = ['light', 'dark', 'projector'] as const;

/** Drawn as SVG, which takes no time: the picture is held elsewhere. */
function withoutWebGl(): void {
  const getContext = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (this: HTMLCanvasElement, ...rest: unknown[]) => unknown;
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
    },
  });
}

/** What is serious or critical within `part`, one line a node: the rule, and where. */
const findings = (page: Page, part: string): Promise<readonly string[]> =>
  page.evaluate(
    async ([context, tags]) => {
      const { axe } = window as unknown as { axe: { run: (of: string, options: object) => Promise<AxeResults> } };
      const { violations } = await axe.run(context, { resultTypes: ['violations'], runOnly: tags });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`));
    },
    [part, TAGS] as const,
  );

async function enter(page: Page, { hash, open }: Room, theme: (typeof THEMES)[number]): Promise<void> {
  await page.evaluate((address) => {
    window.location.hash = address;
  }, [hash, `theme=${theme}`, 'lang=de'].filter(Boolean).join('&'));
  await page.waitForFunction((ground) => document.documentElement.dataset['theme'] === ground && document.documentElement.lang === 'de', theme);
  await open?.(page);
}

async function inEnglish(page: Page): Promise<void> {
  await page.locator('.corner .menu input[value="en"]').evaluate((input: HTMLInputElement) => input.click());
  await page.waitForFunction(() => document.documentElement.lang === 'en');
}

/** A fault a line, by what found it; nothing where all is as it should be. */
export async function audit(page: Page, room: Room, theme: (typeof THEMES)[number]): Promise<Readonly<Record<string, readonly string[]>>> {
  await enter(page, room, theme);
  const [serious, german] = [await findings(page, room.part), await beyondTheEdge(page)];
  // A viewer without its controls has no menu of languages, and no words in them.
  const hasMenu = !room.hash.includes('controls=');
  if (hasMenu) await inEnglish(page);
  const english = hasMenu ? await beyondTheEdge(page) : [];
  await room.leave?.(page);
  return { serious, german, english };
}

/** One page that goes from room to room. */
export async function openSmallPage(browser: Browser): Promise<Reader> {
  const reader = await openPage(browser, { viewport: { width: 320, height: 640 }, before: withoutWebGl });
  await reader.page.evaluate(`(() => { ${AXE} })()`);
  return reader;
}

/** A test for each room, so that one with a fault does not hide another: after it the page is opened anew. */
export function holdRooms(rooms: Rooms): void {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openSmallPage(await sharedBrowser());
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await reader.close();
    reader = await openSmallPage(await sharedBrowser());
  });
  afterAll(() => reader.close());
  it.each(Object.keys(rooms).map((name, at) => [name, THEMES[at % THEMES.length] ?? 'light'] as const))('%s, %s', async (name, theme) => {
    const room = rooms[name];
    const earlier = reader.faults.length;
    expect(room && (await audit(reader.page, room, theme))).toEqual({ serious: [], german: [], english: [] });
    // What is not there is told to the reader, and by the browser on its console.
    expect(reader.faults.slice(earlier).filter((fault) => !fault.includes('status of 404'))).toEqual([]);
  });
}
