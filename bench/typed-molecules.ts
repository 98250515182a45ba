// From Enter to pixels on the built site: a SMILES after the other is typed, and the moments on its way are kept.
import type { Browser, Page } from 'playwright-core';
import { processorTimeBetween, processorTimes } from './processor-time';

/** Of ketamine's size, 24 to 36 atoms; the first one warms. */
export const TYPED = [
  ['ketamine', 'CNC1(CCCCC1=O)c1ccccc1Cl'],
  ['fluoroketamine', 'CNC1(CCCCC1=O)c1ccccc1F'],
  ['methoxetamine', 'CCNC1(CCCCC1=O)c1cccc(OC)c1'],
  ['ibuprofen', 'CC(C)Cc1ccc(cc1)C(C)C(=O)O'],
  ['caffeine', 'Cn1cnc2c1c(=O)n(C)c(=O)n2C'],
  ['amfetamine', 'CC(N)Cc1ccccc1'],
  ['MDMA', 'CNC(C)Cc1ccc2OCOc2c1'],
  ['lidocaine', 'CCN(CC)CC(=O)Nc1c(C)cccc1C'],
  ['DMT', 'CN(C)CCc1c[nH]c2ccccc12'],
  ['salbutamol', 'CC(C)(C)NCC(O)c1ccc(O)c(CO)c1'],
  ['amantadine', 'NC12CC3CC(CC(C3)C1)C2'],
] as const;

/** Milliseconds of each part of the way, in order, by the clock; then all that the browser computed, pages and graphics, until up to 0.2 s after. */
export const WAY = ['to the worker', 'read', 'shape', 'force field to reply', 'React', 'drawing', 'total', 'of processor time'] as const;
export type Way = Readonly<Record<(typeof WAY)[number], number>>;

/** Runs first in the page: notes when Enter is pressed, the worker is asked and tells, and a frame is drawn to its last pixel. */
function noteTheWay(): void {
  const marks: Record<string, number> = {};
  Object.assign(window, { benchWay: marks });
  window.addEventListener('keydown', (event) => event.key === 'Enter' && Object.assign(marks, { enter: event.timeStamp }), { capture: true });
  const Former = window.Worker;
  window.Worker = class extends Former {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      this.addEventListener('message', ({ data }: MessageEvent<{ readonly kind?: string; readonly stage?: string }>) => {
        if (data.kind === 'stage' && data.stage) marks[data.stage] = performance.now();
        if (data.kind === 'done' || data.kind === 'packed') marks['done'] = performance.now();
      });
    }
  };
  let isPending = false;
  const { prototype } = WebGL2RenderingContext;
  for (const name of ['drawArrays', 'drawElements'] as const) {
    const draw = prototype[name] as (...args: number[]) => void;
    const watched = function (this: WebGL2RenderingContext, ...args: number[]) {
      draw.apply(this, args);
      // The name stands in the same commit as the drawing.
      if (isPending || marks['drawn'] || !marks['done'] || document.querySelector('.caption h2')?.textContent !== (window as { benchAwaits?: string }).benchAwaits) return;
      isPending = true;
      marks['begun'] = performance.now();
      queueMicrotask(() => {
        isPending = false;
        const bound = this.getParameter(this.READ_FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
        this.bindFramebuffer(this.READ_FRAMEBUFFER, null);
        this.readPixels(0, 0, 1, 1, this.RGBA, this.UNSIGNED_BYTE, new Uint8Array(4));
        this.bindFramebuffer(this.READ_FRAMEBUFFER, bound);
        marks['drawn'] = performance.now();
      });
    };
    Object.assign(prototype, { [name]: watched });
  }
}

async function follow(browser: Browser, page: Page, name: string, smiles: string): Promise<Way> {
  const field = page.getByLabel('SMILES or name');
  await field.fill(`${smiles} ${name}`);
  await page.evaluate((awaited) => {
    const { benchWay } = window as unknown as { benchWay: Record<string, number> };
    for (const each of Object.keys(benchWay)) delete benchWay[each];
    Object.assign(window, { benchAwaits: awaited });
  }, name);
  const before = await processorTimes(browser);
  await field.press('Enter');
  await page.waitForFunction(() => (window as unknown as { benchWay: Record<string, number> }).benchWay['drawn'] !== undefined, undefined, { polling: 200, timeout: 120_000 });
  const processor = processorTimeBetween(before, await processorTimes(browser));
  const marks = await page.evaluate(() => (window as unknown as { benchWay: Record<string, number> }).benchWay);
  const between = (from: string, to: string) => (marks[to] ?? NaN) - (marks[from] ?? NaN);
  return {
    'to the worker': between('enter', 'reading'),
    read: between('reading', 'embedding'),
    shape: between('embedding', 'minimising'),
    'force field to reply': between('minimising', 'done'),
    React: between('done', 'begun'),
    drawing: between('begun', 'drawn'),
    total: between('enter', 'drawn'),
    'of processor time': processor,
  };
}

/** The second and all later molecules of one page. */
export async function measureTyped(browser: Browser, site: string): Promise<readonly Way[]> {
  const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 1000, height: 640 }, reducedMotion: 'reduce' });
  await page.addInitScript(noteTheWay);
  await page.goto(site);
  await page.locator('[data-settled="true"] canvas, canvas[data-settled="true"]').first().waitFor();
  const ways: Way[] = [];
  for (const [name, smiles] of TYPED) {
    ways.push(await follow(browser, page, name, smiles));
    // At rest again, with the smoother frames that follow the first.
    await page.locator('[data-settled="true"] canvas, canvas[data-settled="true"]').first().waitFor();
  }
  await page.close();
  return ways.slice(1);
}
