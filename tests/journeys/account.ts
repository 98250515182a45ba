// An account of what a page asks the browser for and holds: frames, timers, things on the GPU, workers, contexts.
import type { Page } from 'playwright-core';

export interface Account {
  /** Asked for since the page began. */
  readonly frames: number;
  readonly timers: number;
  /** Neither run nor called off yet; intervals among them. */
  readonly pending: number;
  /** On the GPU, made and not deleted, by kind; workers, started and not ended. */
  readonly alive: Readonly<Record<string, number>>;
  readonly contexts: number;
}

/** Runs first in the page. */
export function keepAccount(): void {
  const made = { frames: 0, timers: 0 };
  const waiting = new Set<number>();
  const alive: Record<string, number> = {};
  const contexts: WeakRef<WebGL2RenderingContext>[] = [];
  const { requestAnimationFrame: askFrame, setTimeout: askTimeout, setInterval: askInterval, clearTimeout: callOff, clearInterval: endInterval } = window;
  const forget = (id: number | undefined) => id !== undefined && waiting.delete(id);
  Object.assign(window, {
    requestAnimationFrame(run: FrameRequestCallback) {
      made.frames++;
      return askFrame(run);
    },
    setTimeout(run: (...given: unknown[]) => void, delay?: number, ...given: unknown[]) {
      made.timers++;
      const id = askTimeout(() => {
        forget(id);
        run(...given);
      }, delay) as unknown as number;
      waiting.add(id);
      return id;
    },
    setInterval(run: () => void, delay?: number) {
      made.timers++;
      const id = askInterval(run, delay) as unknown as number;
      waiting.add(id);
      return id;
    },
    clearTimeout(id?: number) {
      forget(id);
      callOff(id);
    },
    clearInterval(id?: number) {
      forget(id);
      endInterval(id);
    },
    Worker: class extends Worker {
      #isEnded = false;
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        alive['Worker'] = (alive['Worker'] ?? 0) + 1;
      }
      override terminate() {
        if (!this.#isEnded) alive['Worker'] = (alive['Worker'] ?? 0) - 1;
        this.#isEnded = true;
        super.terminate();
      }
    },
  });
  const gl = WebGL2RenderingContext.prototype as unknown as Record<string, (this: unknown, ...given: unknown[]) => object | null>;
  for (const kind of ['Buffer', 'Texture', 'Program', 'Shader', 'VertexArray', 'Framebuffer', 'Renderbuffer']) {
    const [make, end] = [gl[`create${kind}`], gl[`delete${kind}`]];
    const living = new WeakSet();
    gl[`create${kind}`] = function (...given) {
      const thing = make?.apply(this, given) ?? null;
      if (thing) living.add(thing);
      if (thing) alive[kind] = (alive[kind] ?? 0) + 1;
      return thing;
    };
    gl[`delete${kind}`] = function (...given) {
      const [thing] = given;
      if (typeof thing === 'object' && thing !== null && living.delete(thing)) alive[kind] = (alive[kind] ?? 0) - 1;
      return end?.apply(this, given) ?? null;
    };
  }
  const seen = new WeakSet();
  const canvas = HTMLCanvasElement.prototype as unknown as { getContext: (this: unknown, ...given: unknown[]) => unknown };
  const { getContext } = canvas;
  canvas.getContext = function (...given) {
    const context = getContext.apply(this, given);
    if (context instanceof WebGL2RenderingContext && !seen.has(context)) contexts.push(new WeakRef(context));
    if (context instanceof WebGL2RenderingContext) seen.add(context);
    return context;
  };
  const account = () => ({ ...made, pending: waiting.size, alive: { ...alive }, contexts: contexts.filter((each) => each.deref()?.isContextLost() === false).length });
  Object.assign(window, { account });
}

export const accountOf = (page: Page) => page.evaluate(() => (window as unknown as { account: () => Account }).account());
