// The channel lab on the built site: how long from a move of a slider until the plots are drawn anew, each move in a frame of its own.
import type { Browser } from 'playwright-core';

const MOVES = 40;

export interface SliderTimes {
  /** Milliseconds until the frame with the new plots is done. */
  readonly frames: readonly number[];
  /** Of them, milliseconds of script: the run of the model, React, and the plots. */
  readonly scripts: readonly number[];
}

export async function measureLabSlider(browser: Browser, url: string): Promise<SliderTimes> {
  const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(`${url}#lab=trapping~t100`);
  await page.getByRole('slider', { name: 'Voltage' }).waitFor();
  // The picture beside it comes to rest first.
  await page.waitForTimeout(3000);
  const times = await page.getByRole('slider', { name: 'Voltage' }).evaluate(async (slider, moves) => {
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const frames: number[] = [];
    const scripts: number[] = [];
    for (let move = 0; move < moves; move++) {
      await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const begun = performance.now();
      write?.call(slider, String(move - 60));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      // uPlot draws in a microtask.
      await Promise.resolve();
      scripts.push(performance.now() - begun);
      await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      frames.push(performance.now() - begun);
    }
    return { frames, scripts };
  }, MOVES);
  await page.close();
  return times;
}
