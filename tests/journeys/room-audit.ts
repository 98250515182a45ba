// Enters rooms one after the other on a screen of 320 pixels, which is 1280 at 400 %, and tells what axe finds serious in each, and
// what lies beyond its edges in German, whose words are the longest, and in English.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import { findings } from './axe';
import type { Room, Rooms } from './every-room';
import { openPage, type Reader } from './reader';
import { beyondTheEdge } from './reflow';

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
export const openSmallPage = (browser: Browser): Promise<Reader> =>
  openPage(browser, { viewport: { width: 320, height: 640 }, before: withoutWebGl });

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
