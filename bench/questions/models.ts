// How long what is computed takes: SMILES to 3D in the worker, the channel model, and the lab that is drawn from it.
import { type BenchRow, figure } from '../bench-table';
import { measureLabSlider } from '../lab-slider';
import { CHANNEL_TASKS } from '../page/channel';
import { type BenchWindow, openBench, type Question, repeat } from '../run-bench';
import { spread } from '../statistics';

const MOLECULES = [
  ['ketamine, first of a cold page', 'CN[C@@]1(CCCCC1=O)c1ccccc1Cl'],
  ['ibuprofen, second', 'CC(C)Cc1ccc(cc1)C(C)C(=O)O'],
  ['caffeine, third', 'CN1C=NC2=C1C(=O)N(C(=O)N2C)C'],
] as const;
const STAGES = ['reading', 'embedding', 'minimising', 'total'] as const;

export const benchChemistry: Question = async ({ browser, page: url, runs }) => {
  const measured = await repeat(runs, async () => {
    const page = await openBench(browser, url);
    const times: Readonly<Record<string, number>>[] = [];
    for (const [, smiles] of MOLECULES) {
      times.push(await page.evaluate((text) => (window as unknown as BenchWindow).bench.embed({ smiles: text }), smiles));
    }
    await page.close();
    return times;
  });
  const rows = MOLECULES.map(([name], index): BenchRow => {
    const of = (stage: string) => measured.map((times) => times[index]?.[stage]).filter((time) => time !== undefined);
    return { name, figures: STAGES.map((stage) => figure(spread(of(stage)))) };
  });
  return [{ head: ['SMILES to 3D in the worker, ms', ...STAGES], rows }];
};

/** The largest of each is mostly the first: the page is still compiling. */
export const benchChannel: Question = async ({ browser, page: url, runs }) => {
  const page = await openBench(browser, url);
  const measured = await repeat(runs, () => page.evaluate(() => (window as unknown as BenchWindow).bench.channel()));
  await page.close();
  const rows = CHANNEL_TASKS.map((name, index): BenchRow => ({ name, figures: [figure(spread(measured.map((times) => times[index] ?? Number.NaN)), 1)] }));
  return [{ head: ['channel model, ms', 'median (min-max)'], rows }];
};

export const benchLab: Question = async ({ browser, site }) => {
  const { frames, scripts } = await measureLabSlider(browser, site);
  const rows: readonly BenchRow[] = [
    { name: 'until the plots are drawn anew', figures: [figure(spread(frames), 1)] },
    { name: 'of which script', figures: [figure(spread(scripts), 1)] },
  ];
  return [{ head: ['channel lab, 200 s of a run and its control, a slider moved 40 times', 'ms, median (min-max)'], rows }];
};
