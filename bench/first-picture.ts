// The built site from an empty cache: how soon a picture, after how many bytes, with how much of the main thread blocked.
import type { Browser, BrowserContextOptions } from 'playwright-core';

/** Runs in the page before any script: looks at the canvas after each drawing frame, from the first that draws a body of `least` corners on, until 1 % of it is opaque. */
function watchForPicture(least: number): void {
  const prototype = WebGL2RenderingContext.prototype;
  const state = { first: 0, pending: false, begun: least === 0 };
  Object.assign(window, { benchFirst: state });
  const look = (gl: WebGL2RenderingContext) => {
    state.pending = false;
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    const pixels = new Uint8Array(width * height * 4);
    const bound = gl.getParameter(gl.READ_FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, bound);
    let opaque = 0;
    for (let index = 3; index < pixels.length; index += 4) if ((pixels[index] ?? 0) > 128) opaque++;
    if (opaque > width * height * 0.01) state.first = performance.now();
  };
  for (const name of ['drawArrays', 'drawElements'] as const) {
    const draw = prototype[name] as (...args: number[]) => void;
    const watched = function (this: WebGL2RenderingContext, ...args: number[]) {
      draw.apply(this, args);
      state.begun ||= Math.max(...args.slice(1, 3)) >= least;
      if (state.first || state.pending || !state.begun) return;
      state.pending = true;
      queueMicrotask(() => look(this));
    };
    Object.assign(prototype, { [name]: watched });
  }
}

export interface FirstPicture {
  readonly milliseconds: number;
  readonly kilobytes: number;
  readonly scriptKilobytes: number;
}

/** Who looks, and through what line. */
export interface Visitor {
  readonly device: BrowserContextOptions;
  /** Bits a second, and milliseconds to the server and back. */
  readonly line?: { readonly bits: number; readonly delay: number };
}

const DESK: Visitor = { device: { viewport: { width: 1440, height: 900 } } };

/** Milliseconds from navigation, and gzip kilobytes received until then; `least`: corners of the body that makes the picture. */
export async function measureFirstPicture(browser: Browser, url: string, least = 0, { device, line }: Visitor = DESK): Promise<FirstPicture> {
  const context = await browser.newContext(device);
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  if (line) await network.send('Network.emulateNetworkConditions', { offline: false, latency: line.delay, downloadThroughput: line.bits / 8, uploadThroughput: line.bits / 8 });
  const received: { readonly script: boolean; readonly bytes: number; readonly at: number }[] = [];
  const scripts = new Set<string>();
  network.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) =>
    received.push({ script: scripts.has(requestId), bytes: encodedDataLength, at: timestamp * 1000 }),
  );
  let begun = 0;
  network.on('Network.requestWillBeSent', ({ timestamp }) => (begun ||= timestamp * 1000));
  await page.addInitScript(watchForPicture, least);
  await page.goto(url, { waitUntil: 'commit' });
  const first = await page.waitForFunction(() => (window as unknown as { benchFirst: { first: number } }).benchFirst.first);
  const milliseconds = await first.jsonValue();
  const before = received.filter(({ at }) => at - begun <= milliseconds);
  const kilobytes = (rows: typeof received) => rows.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
  await context.close();
  return { milliseconds, kilobytes: kilobytes(before), scriptKilobytes: kilobytes(before.filter(({ script }) => script)) };
}

/** Milliseconds in tasks over 50 ms during load and the two seconds after it, and what of them lies over 50. */
export async function measureLongTasks(browser: Browser, url: string): Promise<{ readonly total: number; readonly blocked: number }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { benchTasks: tasks });
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => tasks.push(duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(2000);
  const tasks = await page.evaluate(() => (window as unknown as { benchTasks: number[] }).benchTasks);
  await context.close();
  return {
    total: tasks.reduce((sum, duration) => sum + duration, 0),
    blocked: tasks.reduce((sum, duration) => sum + duration - 50, 0),
  };
}
