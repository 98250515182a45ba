// npm run bench: asks its questions, prints the tables, and each figure beside the last recorded one. Absolute numbers are this
// machine's.
import { build } from 'vite';
import { alias, worker } from '../scripts/build-targets';
import { serveStatic } from '../tests/setup/static-server';
import { formatTable } from './bench-table';
import { compareFigures, figuresOf, formatComparison, type Recorded } from './compare-recorded';
import { benchElement, benchLoading, benchPhone, benchReceptor } from './questions/first-pictures';
import { benchChannel, benchChemistry, benchLab } from './questions/models';
import { benchSizes } from './questions/sizes';
import { describeMachine, readRecorded, watchLoad, writeRecorded } from './recorded-file';
import { launch, pathTo, type Question } from './run-bench';

const QUESTIONS: Readonly<Record<string, Question>> = {
  loading: benchLoading,
  phone: benchPhone,
  element: benchElement,
  receptor: benchReceptor,
  turning: benchSizes,
  chemistry: benchChemistry,
  channel: benchChannel,
  lab: benchLab,
};

export interface BenchSettings {
  /** Questions; none: all. */
  readonly names: readonly string[];
  readonly runs: number;
  /** Puts what is found into bench/recorded.json instead of comparing with it. */
  readonly record: boolean;
}

const load = (seen: Recorded['load']) => (seen ? `load ${seen[0]} (at most ${seen[1]})` : 'load not noted');

function against(recorded: Recorded | undefined, machine: string, figures: Recorded['figures']): string {
  if (!recorded) return 'Nothing is recorded of this yet: npm run bench -- --record';
  const other = recorded.machine === machine ? '' : `\nThat was another machine, ${recorded.machine}: only bytes and counts compare.`;
  return `Recorded ${recorded.date} at ${recorded.commit}, ${recorded.runs} runs, ${load(recorded.load)}.${other}\n\n${formatComparison(compareFigures(figures, recorded.figures))}`;
}

function faultOf(names: readonly string[], runs: number): string | undefined {
  const unknown = names.filter((name) => !(name in QUESTIONS));
  if (unknown.length > 0) return `There is no question ${unknown.join(', ')}. There are ${Object.keys(QUESTIONS).join(', ')}.`;
  return Number.isInteger(runs) && runs > 0 ? undefined : 'Runs are a whole number from 1 on, such as --runs 7.';
}

export async function bench({ names, runs, record }: BenchSettings): Promise<void> {
  const fault = faultOf(names, runs);
  if (fault) {
    console.error(fault);
    process.exitCode = 1;
    return;
  }
  await build({ root: pathTo('bench/page'), configFile: false, base: './', logLevel: 'warn', worker, resolve: { alias }, build: { outDir: pathTo('dist/bench'), emptyOutDir: true, target: 'es2022' } });
  const [site, page] = await Promise.all([serveStatic(pathTo('dist/site')), serveStatic(pathTo('dist/bench'))]);
  const browser = await launch();
  const machine = describeMachine(`Chromium ${browser.version()}, software rendering`);
  console.log(`\n${machine}; medians of ${runs} runs (min-max)`);
  for (const [name, ask] of Object.entries(QUESTIONS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const loadUntilNow = watchLoad();
    const tables = await ask({ runs, browser, site: `${site.url}/`, page: `${page.url}/` });
    const about = { machine, runs, load: loadUntilNow() };
    for (const table of tables) console.log(`\n${formatTable(table)}`);
    console.log(`\n${name}, ${load(about.load)}. ${record ? 'Recorded.' : against(readRecorded()[name], machine, figuresOf(tables))}`);
    if (record) writeRecorded(name, tables, about);
  }
  await browser.close();
  await Promise.all([site.close(), page.close()]);
}
