// The receptor on the built site: its first picture beside that of the molecule alone, and what a frame costs while it turns.
import type { Browser } from 'playwright-core';
import { type FirstPicture, measureFirstPicture } from './first-picture';

/** Only what the receptor is made of is drawn with as many corners at once. */
const BODY = 3000;
const FRAMES = 40;

/** One after the other, so that both have the machine in the same mood. */
export async function measureFirstPictures(browser: Browser, url: string): Promise<{ readonly bare: FirstPicture; readonly pore: FirstPicture }> {
  const bare = await measureFirstPicture(browser, url);
  return { bare, pore: await measureFirstPicture(browser, `${url}#receptor=pore`, BODY) };
}

export interface TurningFrames {
  /** Milliseconds from one frame to the next, each finished by reading one pixel back. */
  readonly milliseconds: readonly number[];
  /** Draw calls of each. */
  readonly calls: readonly number[];
}

/** Runs in the page before any script. */
function countFrames(): void {
  const counted = { calls: 0, pending: false, body: 0, frames: [] as { at: number; calls: number }[] };
  Object.assign(window, { benchFrames: counted });
  const pixel = new Uint8Array(4);
  for (const name of ['drawArrays', 'drawElements'] as const) {
    const draw = WebGL2RenderingContext.prototype[name] as (...args: number[]) => void;
    Object.assign(WebGL2RenderingContext.prototype, {
      [name](this: WebGL2RenderingContext, ...args: number[]) {
        draw.apply(this, args);
        counted.calls++;
        counted.body = Math.max(counted.body, ...args.slice(1, 3));
        if (counted.pending) return;
        counted.pending = true;
        queueMicrotask(() => {
          this.readPixels(0, 0, 1, 1, this.RGBA, this.UNSIGNED_BYTE, pixel);
          counted.frames.push({ at: performance.now(), calls: counted.calls });
          counted.calls = 0;
          counted.pending = false;
        });
      },
    });
  }
}

/** The picture turns by itself. `receptor`: none is the molecule alone. */
export async function measureTurning(browser: Browser, url: string, receptor: 'none' | 'whole' | 'pore' | 'pocket'): Promise<TurningFrames> {
  const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
  await page.addInitScript(countFrames);
  await page.goto(`${url}#receptor=${receptor}&spin=20`);
  const least = receptor === 'none' ? 0 : BODY;
  await page.waitForFunction((corners) => (window as unknown as { benchFrames: { body: number } }).benchFrames.body >= corners, least);
  // The picture fades in, and its names arrive.
  await page.waitForTimeout(2000);
  const frames = await page.evaluate(async (wanted) => {
    const { benchFrames } = window as unknown as { benchFrames: { frames: { at: number; calls: number }[] } };
    benchFrames.frames.length = 0;
    while (benchFrames.frames.length <= wanted) await new Promise((resolve) => setTimeout(resolve, 50));
    return benchFrames.frames;
  }, FRAMES);
  await page.close();
  return { milliseconds: frames.slice(1).map(({ at }, index) => at - (frames[index]?.at ?? at)), calls: frames.map(({ calls }) => calls) };
}
