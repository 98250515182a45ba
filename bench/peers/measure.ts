// One viewer with one molecule in a browser that has seen nothing before: its first picture, its load, its turning.
import type { Browser, Page } from 'playwright-core';
import { processorTimeBetween, processorTimes } from '../processor-time';
import { attachOurs, type Turning, type Watch, watchPage, type WatchSettings } from './in-page';
import type { Peer } from './peers';

export interface Specimen {
  /** Of the file that is shown. */
  readonly atoms: number;
  readonly address: string;
}

const LONGEST_MS = 90_000;
const DEGREES = 5;
const CANVAS = { width: 800, height: 600 };
/** 9 Mbit/s down, 1.5 up, 60 ms there and back. */
const SLOW_LINE = { offline: false, latency: 60, downloadThroughput: 9e6 / 8, uploadThroughput: 1.5e6 / 8 };

type Watched = { readonly benchWatch: Watch };

interface Opened {
  readonly page: Page;
  /** Bytes of scripts received until now, and seconds since the first request. */
  readonly scripts: () => readonly { readonly bytes: number; readonly at: number }[];
  readonly collect: () => Promise<number>;
  readonly close: () => Promise<void>;
}

async function open(browser: Browser, root: string, peer: Peer, { atoms, address }: Specimen, looks: boolean, isSlow = false, isQuiet = false): Promise<Opened> {
  const context = await browser.newContext({ viewport: peer.window ?? CANVAS, deviceScaleFactor: 1, reducedMotion: 'reduce', serviceWorkers: isQuiet ? 'block' : 'allow' });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_MS);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (isSlow) await session.send('Network.emulateNetworkConditions', SLOW_LINE);
  const scripts = new Set<string>();
  const received: { readonly bytes: number; readonly at: number }[] = [];
  let begun = 0;
  session.on('Network.requestWillBeSent', ({ timestamp }) => (begun ||= timestamp * 1000));
  session.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes, timestamp }) => scripts.has(requestId) && received.push({ bytes, at: timestamp * 1000 - begun }));
  // Four corners an atom is the least that any way of drawing takes.
  const settings: WatchSettings = { corners: atoms * 4, looks };
  await page.addInitScript(watchPage, settings);
  const isGiven = !(peer.hasSmallOne && atoms < 100);
  const path = isGiven ? peer.address.replace('FILE', `/${address}`) : peer.address.replace(/[#&?](src|file)=FILE/, '');
  await page.goto(`${root}/${path}`, { waitUntil: 'commit' });
  const collect = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
    return (usedSize + backingStorageSize) / 2 ** 20;
  };
  return { page, scripts: () => received, collect, close: () => context.close() };
}

export interface FirstPicture {
  readonly milliseconds: number;
  readonly scriptKilobytes: number;
}

/** Milliseconds from navigation to a canvas that shows the molecule, and the scripts received until then. */
export async function measureFirst(browser: Browser, root: string, peer: Peer, specimen: Specimen, isSlow = false): Promise<FirstPicture> {
  const { page, scripts, close } = await open(browser, root, peer, specimen, true, isSlow);
  try {
    const first = await page.waitForFunction(() => (window as unknown as Watched).benchWatch.first, undefined, { polling: 100 });
    const milliseconds = await first.jsonValue();
    const bytes = scripts().reduce((sum, { bytes: each, at }) => (at <= milliseconds ? sum + each : sum), 0);
    return { milliseconds, scriptKilobytes: bytes / 1024 };
  } finally {
    await close();
  }
}

/** Until the molecule has been drawn, and as long again as it takes to come to rest. */
async function shown(page: Page, peer: Peer, { atoms }: Specimen): Promise<void> {
  await page.waitForFunction(() => (window as unknown as Watched).benchWatch.begun, undefined, { polling: 200 });
  if (!peer.isOurs) await page.waitForFunction(() => 'peer' in window, undefined, { polling: 200 });
  await page.waitForTimeout(atoms < 100 ? 1500 : 3000);
}

export interface Load {
  /** Milliseconds over 50 of each task, summed. */
  readonly blocked: number;
  /** JavaScript heap and its buffers after a collection, MB. */
  readonly megabytes: number;
}

export async function measureLoad(browser: Browser, root: string, peer: Peer, specimen: Specimen): Promise<Load> {
  const { page, collect, close } = await open(browser, root, peer, specimen, false);
  try {
    await shown(page, peer, specimen);
    const tasks = await page.evaluate(() => (window as unknown as Watched).benchWatch.longTasks);
    return { blocked: tasks.reduce((sum, duration) => sum + duration - 50, 0), megabytes: await collect() };
  } finally {
    await close();
  }
}

export interface MeasuredTurning extends Turning {
  /** Milliseconds of processor time a frame, of page and graphics together: the same however much else the machine does. */
  readonly processor: number;
}

export async function measureTurning(browser: Browser, root: string, peer: Peer, specimen: Specimen, frames: number, longestMs: number): Promise<MeasuredTurning> {
  // Our page would be busy keeping a copy of itself.
  const { page, close } = await open(browser, root, peer, specimen, false, false, true);
  try {
    await shown(page, peer, specimen);
    // On a busy machine the first picture, drawn by the page's first script, stands before what is turned.
    if (peer.isOurs) {
      await page.waitForFunction(() => (document.querySelector('molecule-viewer')?.shadowRoot ?? document).querySelector('.molecule-canvas') !== null, undefined, { polling: 200 });
      await page.evaluate(attachOurs);
    }
    await page.evaluate(([most, degrees]) => (window as unknown as Watched).benchWatch.fit(most, degrees), [longestMs, DEGREES] as const);
    const before = await processorTimes(browser);
    const turning = await page.evaluate(
      ([count, most, degrees]) => (window as unknown as Watched).benchWatch.turn(count, most, degrees),
      [frames, longestMs, DEGREES] as const,
    );
    return { ...turning, processor: processorTimeBetween(before, await processorTimes(browser)) / turning.milliseconds.length };
  } finally {
    await close();
  }
}
