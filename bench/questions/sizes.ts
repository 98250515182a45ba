// What atoms cost, from 32 to 100 000: from file to picture, in the heap, and a frame while turning.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { type BenchRow, figure } from '../bench-table';
import { latticeMolfile } from '../lattice';
import { processorTimeBetween, processorTimes } from '../processor-time';
import { type BenchWindow, launch, openBench, pathTo, type Question, repeat } from '../run-bench';
import { spread } from '../statistics';

const SIZES = [32, 1_000, 10_000, 100_000] as const;
const FRAMES = 40;
const LONGEST_TURN_MS = 8_000;

interface Measured {
  readonly atoms: number;
  /** Milliseconds from the text of the file to the first frame: by the clock, and of processor time. */
  readonly showing: number;
  readonly computing: number;
  /** JavaScript and its buffers after a collection, MB. */
  readonly megabytes: number;
  /** Milliseconds a frame, by the clock and of processor time. */
  readonly frame: number;
  readonly frameComputing: number;
}

async function measureSize(browser: Browser, url: string, molfile: string): Promise<Measured> {
  const page = await openBench(browser, url);
  const session = await page.context().newCDPSession(page);
  const beforeShowing = await processorTimes(browser);
  const begun = performance.now();
  const { atoms } = await page.evaluate((text) => (window as unknown as BenchWindow).bench.show({ molfile: text }), molfile);
  const showing = performance.now() - begun;
  const computing = processorTimeBetween(beforeShowing, await processorTimes(browser));
  const beforeTurning = await processorTimes(browser);
  const times = await page.evaluate(([n, ms]) => (window as unknown as BenchWindow).bench.turn(n, ms), [FRAMES, LONGEST_TURN_MS] as const);
  const turning = processorTimeBetween(beforeTurning, await processorTimes(browser));
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  await page.close();
  return { atoms, showing, computing, megabytes: (usedSize + backingStorageSize) / 2 ** 20, frame: spread(times).median, frameComputing: turning / times.length };
}

export const benchSizes: Question = async ({ page: url, runs }) => {
  const ketamine = readMolecule({ molfile: readFileSync(pathTo('molecules/esketamine.mol'), 'utf8') }).molecule;
  const browser = await launch('--disable-frame-rate-limit');
  const rows: BenchRow[] = [];
  for (const size of SIZES) {
    const molfile = latticeMolfile(ketamine, size);
    const measured = await repeat(runs, () => measureSize(browser, url, molfile));
    const of = (key: keyof Measured, digits = 0) => figure(spread(measured.map((each) => each[key])), digits);
    const name = (measured[0]?.atoms ?? size).toLocaleString('en');
    rows.push({ name, figures: [of('showing'), of('computing'), of('megabytes', 1), of('frame', 1), of('frameComputing', 1)] });
  }
  await browser.close();
  const head = ['atoms, ball and stick, 800 x 600', 'file to picture, ms', 'of processor time, ms', 'heap, MB', 'ms a frame while turning', 'of processor time a frame, ms'];
  return [{ head, rows }];
};
