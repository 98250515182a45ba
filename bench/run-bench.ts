// What every question of the benchmark stands on: its browsers, the addresses of what is built, and how often it is asked.
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { BROWSER_FLAGS } from '../tests/setup/browser';
import type { BenchTable } from './bench-table';
import type { Bench } from './page/main';

export interface BenchRun {
  /** Times that each figure is measured. */
  readonly runs: number;
  /** A browser that draws when the screen does. */
  readonly browser: Browser;
  /** Addresses of the built page, and of the bare viewer that a benchmark drives. */
  readonly site: string;
  readonly page: string;
}

/** One question, and the tables that answer it. */
export type Question = (run: BenchRun) => Promise<readonly BenchTable[]>;

/** From the root of the project. */
export const pathTo = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

export const launch = (...more: string[]): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '', args: [...BROWSER_FLAGS, ...more] });

export async function repeat<T>(times: number, measure: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let run = 0; run < times; run++) results.push(await measure());
  return results;
}

/** What bench/page/main.tsx offers there. */
export type BenchWindow = { readonly bench: Bench };

export async function openBench(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.goto(url);
  await page.waitForFunction(() => 'bench' in window);
  return page;
}
