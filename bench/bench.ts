// npm run bench: the questions and their tables. Absolute numbers are this machine's; compare within one run only.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { alias, worker } from '../scripts/build-targets';
import { readMolecule } from '../src/chemistry/read-molecule';
import { BROWSER_FLAGS } from '../tests/setup/browser';
import { serveStatic } from '../tests/setup/static-server';
import { type FirstOfEach, serveHosts } from './element';
import { measureFirstPicture, measureLongTasks, type Visitor } from './first-picture';
import { measureLabSlider } from './lab-slider';
import { latticeMolfile } from './lattice';
import { CHANNEL_TASKS } from './page/channel';
import type { Bench } from './page/main';
import { measureFirstPictures, measureTurning } from './receptor';
import { formatSpread, spread } from './statistics';

const RUNS = 7;
const FRAMES = 40;
const SIZES = [32, 1_000, 10_000, 100_000] as const;
const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const launch = (...more: string[]) =>
  chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '', args: [...BROWSER_FLAGS, ...more] });

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

async function repeat<T>(times: number, measure: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let run = 0; run < times; run++) results.push(await measure());
  return results;
}

/** From an empty cache each time: a new context has none. */
async function benchLoading(browser: Browser, url: string): Promise<string> {
  await measureFirstPicture(browser, url);
  const first = await repeat(RUNS, () => measureFirstPicture(browser, url));
  const tasks = await repeat(RUNS, () => measureLongTasks(browser, url));
  return table(
    ['built site, cold cache, 1440 x 900', 'median (min-max)'],
    [
      ['time to first picture, ms', formatSpread(spread(first.map(({ milliseconds }) => milliseconds)))],
      ['received until then, kB gzip', formatSpread(spread(first.map(({ kilobytes }) => kilobytes)))],
      ['of which script, kB gzip', formatSpread(spread(first.map(({ scriptKilobytes }) => scriptKilobytes)))],
      ['long tasks while loading, ms', formatSpread(spread(tasks.map(({ total }) => total)))],
      ['of which over 50 ms each, ms', formatSpread(spread(tasks.map(({ blocked }) => blocked)))],
    ],
  );
}

/** What a mobile network gives where it is poor, and views of which each asks for more than the one before. */
const PHONE: Visitor = { device: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }, line: { bits: 1_600_000, delay: 150 } };
const LINKS = ['', '#molecule=memantine&representation=sticks&select=11', '#story=mirror-images&step=the-other-hand'] as const;

async function benchPhone(browser: Browser, url: string): Promise<string> {
  const rows: string[][] = [];
  for (const link of LINKS) {
    const runs = await repeat(RUNS, () => measureFirstPicture(browser, `${url}${link}`, 0, PHONE));
    rows.push([link === '' ? 'the page' : `\`${link}\``, formatSpread(spread(runs.map(({ milliseconds }) => milliseconds))), formatSpread(spread(runs.map(({ kilobytes }) => kilobytes)))]);
  }
  return table(['a link followed on a phone, cold cache, 390 x 844 at 2 pixels, 1.6 Mbit/s, 150 ms', 'first picture, ms', 'received until then, kB gzip'], rows);
}

async function benchElement(browser: Browser, url: string): Promise<string> {
  const hosts = await serveHosts(path('dist/lib'));
  await hosts.measure(browser, url);
  const runs = await repeat(RUNS, () => hosts.measure(browser, url));
  await hosts.close();
  const row = (name: string, of: keyof FirstOfEach) => [
    name,
    formatSpread(spread(runs.map((run) => run[of].milliseconds))),
    formatSpread(spread(runs.map((run) => run[of].milliseconds / run.page.milliseconds)), 2),
    formatSpread(spread(runs.map((run) => run[of].kilobytes))),
  ];
  return table(
    ['first picture of esketamine in turns, cold cache, 1440 x 900', 'ms, median (min-max)', 'times the page', 'received until then, kB gzip'],
    [row('the page', 'page'), row('`<molecule-viewer>`, 800 wide, in a plain page', 'element'), row('the same by the one classic script', 'classic')],
  );
}

async function openBench(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.goto(url);
  await page.waitForFunction(() => 'bench' in window);
  return page;
}

async function benchTurning(url: string): Promise<string> {
  const ketamine = readMolecule({ molfile: readFileSync(path('molecules/esketamine.mol'), 'utf8') }).molecule;
  const browser = await launch('--disable-frame-rate-limit');
  const rows: string[][] = [];
  for (const size of SIZES) {
    const molfile = latticeMolfile(ketamine, size);
    const page = await openBench(browser, url);
    const begun = performance.now();
    const shown = await page.evaluate((text) => (window as unknown as { bench: Bench }).bench.show({ molfile: text }), molfile);
    const showing = performance.now() - begun;
    const turns = await repeat(RUNS, () =>
      page.evaluate(([n, ms]) => (window as unknown as { bench: Bench }).bench.turn(n, ms), [FRAMES, 8_000] as const),
    );
    const medians = turns.map((times) => spread(times).median);
    rows.push([shown.atoms.toLocaleString('en'), formatSpread(spread(medians), 1), showing.toFixed(0)]);
    await page.close();
  }
  await browser.close();
  return table(['atoms, ball and stick, 800 x 600', 'ms a frame while turning', 'file to picture, ms (one run)'], rows);
}

async function benchChemistry(browser: Browser, url: string): Promise<string> {
  const smiles = ['CN[C@@]1(CCCCC1=O)c1ccccc1Cl', 'CC(C)Cc1ccc(cc1)C(C)C(=O)O', 'CN1C=NC2=C1C(=O)N(C(=O)N2C)C'];
  const runs = await repeat(RUNS, async () => {
    const page = await openBench(browser, url);
    const times: Readonly<Record<string, number>>[] = [];
    for (const each of smiles) {
      times.push(await page.evaluate((text) => (window as unknown as { bench: Bench }).bench.embed({ smiles: text }), each));
    }
    await page.close();
    return times;
  });
  const stages = ['reading', 'embedding', 'minimising', 'total'];
  const row = (name: string, index: number) => [
    name,
    ...stages.map((stage) => formatSpread(spread(runs.map((times) => times[index]?.[stage] ?? Number.NaN)))),
  ];
  return table(
    ['SMILES to 3D in the worker, ms', ...stages],
    [row('ketamine, first of a cold page', 0), row('ibuprofen, second', 1), row('caffeine, third', 2)],
  );
}

/** The largest of each is mostly the first: the page is still compiling. */
async function benchChannel(browser: Browser, url: string): Promise<string> {
  const page = await openBench(browser, url);
  const runs = await repeat(RUNS, () => page.evaluate(() => (window as unknown as { bench: Bench }).bench.channel()));
  await page.close();
  return table(['channel model, ms', 'median (min-max)'], CHANNEL_TASKS.map((task, index) => [task, formatSpread(spread(runs.map((times) => times[index] ?? Number.NaN)), 1)]));
}

async function benchLab(browser: Browser, url: string): Promise<string> {
  const { frames, scripts } = await measureLabSlider(browser, url);
  return table(['channel lab, 200 s of a run and its control, a slider moved 40 times', 'ms, median (min-max)'], [['until the plots are drawn anew', formatSpread(spread(frames), 1)], ['of which script', formatSpread(spread(scripts), 1)]]);
}

async function benchReceptor(browser: Browser, url: string): Promise<string> {
  await measureFirstPictures(browser, url);
  const first = await repeat(RUNS, () => measureFirstPictures(browser, url));
  const times = (name: 'bare' | 'pore') => formatSpread(spread(first.map((pair) => pair[name].milliseconds)));
  const ratio = formatSpread(spread(first.map(({ bare, pore }) => pore.milliseconds / bare.milliseconds)), 2);
  const free = await launch('--disable-frame-rate-limit');
  const rows: string[][] = [];
  for (const view of ['none', 'whole', 'pore', 'pocket'] as const) {
    const { milliseconds, calls } = await measureTurning(free, url, view);
    rows.push([view === 'none' ? 'the molecule alone' : view, formatSpread(spread(milliseconds), 1), String(Math.max(...calls))]);
  }
  await free.close();
  return [
    table(['first picture in turns, cold cache, 1440 x 900', 'ms, median (min-max)'], [['the molecule alone', times('bare')], ['with the receptor, `receptor=pore`', times('pore')], ['as many times as long', ratio]]),
    table(['receptor, 1440 x 900', 'ms a frame while turning', 'draw calls, at most'], rows),
  ].join('\n\n');
}

/** Prints a table a question; names on the command line (loading, phone, element, receptor, turning, chemistry, channel, lab) choose among them. */
export async function bench(names: readonly string[]): Promise<void> {
  const wanted = (name: string) => names.length === 0 || names.includes(name);
  await build({ root: path('bench/page'), configFile: false, base: './', logLevel: 'warn', worker, resolve: { alias }, build: { outDir: path('dist/bench'), emptyOutDir: true, target: 'es2022' } });
  const [site, page] = await Promise.all([serveStatic(path('dist/site')), serveStatic(path('dist/bench'))]);
  const browser = await launch();
  console.log(`\nChromium ${browser.version()}, software rendering; medians of ${RUNS} runs (min-max)`);
  if (wanted('loading')) console.log(`\n${await benchLoading(browser, `${site.url}/`)}`);
  if (wanted('phone')) console.log(`\n${await benchPhone(browser, `${site.url}/`)}`);
  if (wanted('element')) console.log(`\n${await benchElement(browser, `${site.url}/`)}`);
  if (wanted('receptor')) console.log(`\n${await benchReceptor(browser, `${site.url}/`)}`);
  if (wanted('turning')) console.log(`\n${await benchTurning(`${page.url}/`)}`);
  if (wanted('chemistry')) console.log(`\n${await benchChemistry(browser, `${page.url}/`)}`);
  if (wanted('channel')) console.log(`\n${await benchChannel(browser, `${page.url}/`)}`);
  if (wanted('lab')) console.log(`\n${await benchLab(browser, `${site.url}/`)}`);
  await browser.close();
  await Promise.all([site.close(), page.close()]);
}
