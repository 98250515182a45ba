// Runs in every page before its scripts: sees each draw call, knows when the picture of the molecule stands, and turns it.

/** What a page of bench/peers/pages sets when its molecule is shown. */
export interface PageHandles {
  turn(degrees: number): unknown;
  /** Comes nearer by a factor > 1. */
  nearer(factor: number): unknown;
}

export interface Turning {
  /** Milliseconds of each frame, from the call to a pixel that was read back. */
  readonly milliseconds: readonly number[];
  /** Of each frame. */
  readonly calls: readonly number[];
  readonly corners: readonly number[];
}

export interface Watch {
  /** Milliseconds from navigation to the first picture; 0: none yet. */
  first: number;
  /** Enough corners for the molecule have been drawn at once. */
  begun: boolean;
  readonly longTasks: number[];
  /** Brings the picture to 500 pixels in width or 400 in height, which every viewer's has then; its width and height. */
  fit(longestMs: number, degrees: number): Promise<readonly [width: number, height: number]>;
  turn(frames: number, longestMs: number, degrees: number): Promise<Turning>;
}

export interface WatchSettings {
  /** Corners that a drawing of the molecule has at least. */
  readonly corners: number;
  /** Look at the canvas after each draw until the molecule is seen; costs time, so not where tasks are counted. */
  readonly looks: boolean;
}

export function watchPage({ corners: least, looks }: WatchSettings): void {
  type Context = WebGLRenderingContext | WebGL2RenderingContext;
  const drawn = { calls: 0, corners: 0, dirty: false, context: undefined as Context | undefined, from: 0, to: 0 };
  const watch: Watch = { first: 0, begun: false, longTasks: [], fit, turn };
  Object.assign(window, { benchWatch: watch });
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => watch.longTasks.push(duration))).observe({ type: 'longtask', buffered: true });

  const frame = window.requestAnimationFrame.bind(window);
  const nextFrame = () => new Promise((resolve) => frame(resolve));

  function read(gl: Context, x: number, y: number, width: number, height: number): Uint8Array {
    const isTwo = gl instanceof WebGL2RenderingContext;
    const target = isTwo ? gl.READ_FRAMEBUFFER : gl.FRAMEBUFFER;
    const bound = gl.getParameter(isTwo ? gl.READ_FRAMEBUFFER_BINDING : gl.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
    const packed = isTwo ? (gl.getParameter(gl.PIXEL_PACK_BUFFER_BINDING) as WebGLBuffer | null) : null;
    if (isTwo && packed) gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    if (bound) gl.bindFramebuffer(target, null);
    const pixels = new Uint8Array(width * height * 4);
    gl.readPixels(x, y, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    if (bound) gl.bindFramebuffer(target, bound);
    if (isTwo && packed) gl.bindBuffer(gl.PIXEL_PACK_BUFFER, packed);
    return pixels;
  }

  /** Over white: what is not nearly white is ink, and the chlorine of ketamine is the green of every viewer. */
  function inkOf(gl: Context) {
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    const pixels = read(gl, 0, 0, width, height);
    const [across, along] = [[width, -1], [height, -1]] as [[number, number], [number, number]];
    let [ink, green] = [0, 0];
    for (let at = 0; at < pixels.length; at += 4) {
      const [r = 0, g = 0, b = 0, alpha = 0] = pixels.subarray(at, at + 4);
      const paper = 255 - alpha;
      if (g - r >= 40 && g - b >= 40) green++;
      if (Math.min(r, g, b) + paper >= 230) continue;
      ink++;
      const [x, y] = [(at >> 2) % width, Math.floor((at >> 2) / width)];
      across[0] = Math.min(across[0], x);
      across[1] = Math.max(across[1], x);
      along[0] = Math.min(along[0], y);
      along[1] = Math.max(along[1], y);
    }
    return { ink: ink / (width * height), green, share: Math.max((across[1] - across[0] + 1) / width / 0.625, (along[1] - along[0] + 1) / height / 0.667), size: [across[1] - across[0] + 1, along[1] - along[0] + 1] as const };
  }

  let isLooking = false;
  function look(): void {
    const { context } = drawn;
    if (!looks || watch.first || !watch.begun || !drawn.dirty || !context || context.drawingBufferWidth < 50) return;
    drawn.dirty = false;
    const { ink, green } = inkOf(context);
    if (green >= 40 && ink >= 0.01) watch.first = performance.now();
  }

  function mark(context: Context, count: number): void {
    Object.assign(drawn, { context, dirty: true, calls: drawn.calls + 1, corners: drawn.corners + count });
    watch.begun ||= count >= least;
    if (!looks || watch.first || isLooking || !watch.begun) return;
    isLooking = true;
    queueMicrotask(() => {
      isLooking = false;
      look();
    });
  }

  /** Where the number of corners stands among the arguments, and where that of instances. */
  const DRAWS: Readonly<Record<string, readonly [count: number, instances?: number]>> = { drawArrays: [2], drawElements: [1], drawRangeElements: [3], drawArraysInstanced: [2, 3], drawElementsInstanced: [1, 4] };
  const watchDraws = (prototype: object) => {
    for (const [name, [count, instances]] of Object.entries(DRAWS)) {
      const draw = (prototype as Record<string, ((...args: number[]) => void) | undefined>)[name];
      if (!draw) continue;
      const watched = function (this: Context, ...args: number[]) {
        draw.apply(this, args);
        mark(this, (args[count] ?? 0) * (instances === undefined ? 1 : (args[instances] ?? 1)));
      };
      Object.assign(prototype, { [name]: watched });
    }
  };
  watchDraws(WebGLRenderingContext.prototype);
  watchDraws(WebGL2RenderingContext.prototype);
  // 3Dmol.js draws off-screen and hands the picture over: what it leaves behind is empty.
  const hand = OffscreenCanvas.prototype.transferToImageBitmap;
  OffscreenCanvas.prototype.transferToImageBitmap = function () {
    look();
    return hand.call(this);
  };
  // Who draws in a frame of its own need not pay for the wait until that frame.
  window.requestAnimationFrame = (callback) =>
    frame((time) => {
      const [before, calls] = [performance.now(), drawn.calls];
      callback(time);
      if (drawn.calls > calls) Object.assign(drawn, { from: before, to: performance.now() });
    });

  /** Calls, waits for the picture that comes of it, and reads a pixel of it, so that it is finished. */
  async function step(call: () => unknown): Promise<number> {
    // A task of its own, as a reader's hand has it.
    await new Promise((resolve) => setTimeout(resolve, 0));
    drawn.dirty = false;
    const begun = performance.now();
    await call();
    const called = performance.now();
    const wasAtOnce = drawn.dirty;
    for (let wait = 0; !drawn.dirty && wait < 30; wait++) await nextFrame();
    const { context } = drawn;
    if (!context || !drawn.dirty) return Number.NaN;
    read(context, 0, 0, 1, 1);
    const done = performance.now();
    return wasAtOnce || drawn.from < called ? done - begun : called - begun + done - drawn.from;
  }

  async function fit(longestMs: number, degrees: number): Promise<readonly [width: number, height: number]> {
    const { peer } = window as unknown as { peer: PageHandles };
    const begun = performance.now();
    let seen = { share: 0, size: [0, 0] as readonly [number, number] };
    for (let round = 0; round < 6; round++) {
      await step(() => peer.turn(degrees));
      if (drawn.context) seen = inkOf(drawn.context);
      const factor = 1 / seen.share;
      if (!Number.isFinite(factor) || Math.abs(factor - 1) < 0.04 || performance.now() - begun > longestMs) break;
      await step(() => peer.nearer(Math.min(2, Math.max(0.5, factor))));
    }
    // Two that tell nothing.
    for (let index = 0; index < 2; index++) await step(() => peer.turn(degrees));
    return seen.size;
  }

  async function turn(frames: number, longestMs: number, degrees: number): Promise<Turning> {
    const { peer } = window as unknown as { peer: PageHandles };
    const rows: { readonly milliseconds: number; readonly calls: number; readonly corners: number }[] = [];
    const started = performance.now();
    for (let index = 0; index < frames && (index < 3 || performance.now() - started < longestMs); index++) {
      Object.assign(drawn, { calls: 0, corners: 0 });
      const milliseconds = await step(() => peer.turn(degrees));
      rows.push({ milliseconds, calls: drawn.calls, corners: drawn.corners });
    }
    return { milliseconds: rows.map(({ milliseconds }) => milliseconds), calls: rows.map(({ calls }) => calls), corners: rows.map(({ corners }) => corners) };
  }
}

/** Turns our own picture as a reader does, by dragging it and by the wheel; page or element. */
export function attachOurs(): void {
  const host = document.querySelector('molecule-viewer');
  const picture = (host?.shadowRoot ?? document).querySelector<HTMLElement>('.molecule-canvas');
  if (!picture) throw new Error('There is no picture to turn.');
  picture.focus();
  // There is no such pointer to be captured.
  picture.setPointerCapture = () => {};
  const { left, top, width, height } = picture.getBoundingClientRect();
  let x = left + width / 2;
  const point = (name: string) =>
    picture.dispatchEvent(new PointerEvent(name, { pointerId: 77, pointerType: 'mouse', button: 0, buttons: 1, clientX: x, clientY: top + height / 2, bubbles: true, cancelable: true }));
  point('pointerdown');
  x += 30;
  point('pointermove');
  const handles: PageHandles = {
    turn(degrees) {
      // The shorter side of the picture is a turn of 200 degrees.
      x += (degrees / 200) * Math.min(width, height);
      point('pointermove');
    },
    nearer: (factor) => picture.dispatchEvent(new WheelEvent('wheel', { deltaY: -Math.log(factor) / 0.0014, bubbles: true, cancelable: true })),
  };
  Object.assign(window, { peer: handles });
}
