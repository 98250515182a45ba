// How soon there is a picture: of the page from an empty cache, of links on a phone, of the element, and with the receptor.
import { type BenchRow, figure } from '../bench-table';
import { type FirstOfEach, serveHosts } from '../element';
import { type FirstPicture, measureFirstPicture, measureLongTasks, type Visitor } from '../first-picture';
import { measureFirstPictures, measureTurning } from '../receptor';
import { launch, pathTo, type Question, repeat } from '../run-bench';
import { spread } from '../statistics';

const milliseconds = (pictures: readonly FirstPicture[]) => figure(spread(pictures.map((each) => each.milliseconds)));
const kilobytes = (pictures: readonly FirstPicture[]) => figure(spread(pictures.map((each) => each.kilobytes)));

/** From an empty cache each time: a new context has none. */
export const benchLoading: Question = async ({ browser, site, runs }) => {
  await measureFirstPicture(browser, site);
  const first = await repeat(runs, () => measureFirstPicture(browser, site));
  const tasks = await repeat(runs, () => measureLongTasks(browser, site));
  const rows: readonly BenchRow[] = [
    { name: 'time to first picture, ms', figures: [milliseconds(first)] },
    { name: 'received until then, kB gzip', figures: [kilobytes(first)] },
    { name: 'of which script, kB gzip', figures: [figure(spread(first.map(({ scriptKilobytes }) => scriptKilobytes)))] },
    { name: 'long tasks while loading, ms', figures: [figure(spread(tasks.map(({ total }) => total)))] },
    { name: 'of which over 50 ms each, ms', figures: [figure(spread(tasks.map(({ blocked }) => blocked)))] },
  ];
  return [{ head: ['built site, cold cache, 1440 x 900', 'median (min-max)'], rows }];
};

/** What a mobile network gives where it is poor, and views of which each asks for more than the one before. */
const PHONE: Visitor = { device: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }, line: { bits: 1_600_000, delay: 150 } };
const LINKS = ['', '#molecule=memantine&representation=sticks&select=11', '#story=mirror-images&step=the-other-hand'] as const;

export const benchPhone: Question = async ({ browser, site, runs }) => {
  const rows: BenchRow[] = [];
  for (const link of LINKS) {
    const pictures = await repeat(runs, () => measureFirstPicture(browser, `${site}${link}`, 0, PHONE));
    rows.push({ name: link === '' ? 'the page' : `\`${link}\``, figures: [milliseconds(pictures), kilobytes(pictures)] });
  }
  return [{ head: ['a link followed on a phone, cold cache, 390 x 844 at 2 pixels, 1.6 Mbit/s, 150 ms', 'first picture, ms', 'received until then, kB gzip'], rows }];
};

export const benchElement: Question = async ({ browser, site, runs }) => {
  const hosts = await serveHosts(pathTo('dist/lib'));
  await hosts.measure(browser, site);
  const measured = await repeat(runs, () => hosts.measure(browser, site));
  await hosts.close();
  const row = (name: string, of: keyof FirstOfEach): BenchRow => {
    const pictures = measured.map((each) => each[of]);
    return { name, figures: [milliseconds(pictures), figure(spread(measured.map((each) => each[of].milliseconds / each.page.milliseconds)), 2), kilobytes(pictures)] };
  };
  const head = ['first picture of esketamine in turns, cold cache, 1440 x 900', 'ms, median (min-max)', 'times the page', 'received until then, kB gzip'];
  return [{ head, rows: [row('the page', 'page'), row('`<molecule-viewer>`, 800 wide, in a plain page', 'element'), row('the same by the one classic script', 'classic')] }];
};

export const benchReceptor: Question = async ({ browser, site, runs }) => {
  await measureFirstPictures(browser, site);
  const first = await repeat(runs, () => measureFirstPictures(browser, site));
  const rows: readonly BenchRow[] = [
    { name: 'the molecule alone', figures: [milliseconds(first.map(({ bare }) => bare))] },
    { name: 'with the receptor, `receptor=pore`', figures: [milliseconds(first.map(({ pore }) => pore))] },
    { name: 'as many times as long', figures: [figure(spread(first.map(({ bare, pore }) => pore.milliseconds / bare.milliseconds)), 2)] },
  ];
  const free = await launch('--disable-frame-rate-limit');
  const turning: BenchRow[] = [];
  for (const view of ['none', 'whole', 'pore', 'pocket'] as const) {
    const frames = await measureTurning(free, site, view);
    const most = Math.max(...frames.calls);
    turning.push({ name: view === 'none' ? 'the molecule alone' : view, figures: [figure(spread(frames.milliseconds), 1), figure(spread([most]))] });
  }
  await free.close();
  return [
    { head: ['first picture in turns, cold cache, 1440 x 900', 'ms, median (min-max)'], rows },
    { head: ['receptor, 1440 x 900', 'ms a frame while turning', 'draw calls, at most'], rows: turning },
  ];
};
