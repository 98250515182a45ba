// What the browser has computed, whoever else wanted the processor meanwhile: a busy machine changes it least.
import type { Browser } from 'playwright-core';

/** Milliseconds that each process of pages and of graphics has taken so far, by its id. */
export type ProcessorTimes = ReadonlyMap<number, number>;

export async function processorTimes(browser: Browser): Promise<ProcessorTimes> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as { processInfo: readonly { id: number; type: string; cpuTime: number }[] };
  await session.detach();
  return new Map(processInfo.filter(({ type }) => type === 'renderer' || type === 'GPU').map(({ id, cpuTime }) => [id, cpuTime * 1000]));
}

/** Milliseconds between two looks; a process that came between them counts whole. */
export const processorTimeBetween = (before: ProcessorTimes, after: ProcessorTimes): number =>
  [...after].reduce((sum, [id, time]) => sum + time - (before.get(id) ?? 0), 0);
