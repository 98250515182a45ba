// How long what is computed takes: SMILES to 3D in the worker and to pixels, large shapes, the channel model, and the lab that is drawn from it.
import { type BenchRow, figure } from '../bench-table';
import { measureLabSlider } from '../lab-slider';
import { LARGE, measureLarge } from '../large-shapes';
import { CHANNEL_TASKS } from '../page/channel';
import { type BenchWindow, openBench, type Question, repeat } from '../run-bench';
import { spread } from '../statistics';
import { measureTyped, WAY } from '../typed-molecules';

const MOLECULES = [
  ['ketamine, first of a cold page', 'CN[C@@]1(CCCCC1=O)c1ccccc1Cl'],
  ['ibuprofen, second', 'CC(C)Cc1ccc(cc1)C(C)C(=O)O'],
  ['caffeine, third', 'CN1C=NC2=C1C(=O)N(C(=O)N2C)C'],
] as const;
const STAGES = ['reading', 'embedding', 'minimising', 'total'] as const;

export const benchChemistry: Question = async ({ browser, page: url, site, runs }) => {
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
  const typed = (await repeat(runs, () => measureTyped(browser, site))).flat();
  const large = LARGE.map(([name, smiles]): BenchRow => ({ name, figures: measureLarge(smiles).map((value, index) => figure(spread([value]), index % 2)) }));
  return [
    { head: ['SMILES to 3D in the worker, ms', ...STAGES], rows },
    {
      head: ['Enter to pixels on the page, 1000 x 640, second to eleventh molecule of ketamine’s size', 'ms, median (min-max)'],
      rows: WAY.map((part): BenchRow => ({ name: part, figures: [figure(spread(typed.map((way) => way[part])))] })),
    },
    { head: ['large shapes in Node', 'processor time, ms', 'MMFF94s, kcal/mol', 'OpenChemLib’s generator, ms', 'its shape relaxed, kcal/mol'], rows: large },
  ];
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
