// Pages of somebody's with viewers in them, and the account that is kept of WebGL contexts and of what must not happen.
import type { Browser, Locator, Page } from 'playwright-core';

/** The policy that README promises to work under. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self' blob:; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

export interface HostPage {
  readonly page: Page;
  /** Errors on the console or thrown, and reports of the policy. */
  readonly faults: readonly string[];
}

interface Opening {
  /** Without its file name. */
  readonly url: string;
  /** undefined: host.html is on the server. */
  readonly body?: string;
  /** What host.css says. */
  readonly styles?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly hasWebGL?: boolean;
}

/** Runs first in the page: every WebGL context that is ever made is noted, weakly. */
function countContexts(): void {
  const made: WeakRef<WebGL2RenderingContext>[] = [];
  const getContext = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (this: HTMLCanvasElement, ...rest: unknown[]) => unknown;
  const seen = new WeakSet<object>();
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, ...rest: unknown[]) {
      const context = getContext.apply(this, rest);
      if (context instanceof WebGL2RenderingContext && !seen.has(context)) {
        seen.add(context);
        made.push(new WeakRef(context));
      }
      return context;
    },
  });
  Object.assign(window, { liveContexts: () => made.filter((each) => each.deref()?.isContextLost() === false).length });
}

/** Runs first in the page: as in a browser that cannot draw in 3D. */
function withoutWebGL(): void {
  const getContext = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (this: HTMLCanvasElement, ...rest: unknown[]) => unknown;
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
    },
  });
}

export async function openHost(browser: Browser, { url, body, styles = '', headers = {}, viewport = { width: 640, height: 480 }, hasWebGL = true }: Opening): Promise<HostPage> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.exposeFunction('reportViolation', (text: string) => faults.push(text));
  await page.addInitScript(countContexts);
  if (!hasWebGL) await page.addInitScript(withoutWebGL);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  if (body !== undefined) await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: `<!doctype html><title>Host</title>${body}` }));
  await page.route('**/host.css', (route) => route.fulfill({ contentType: 'text/css', body: styles }));
  // As if the package's files were copied there.
  await page.route('**/ketamine-viewer/**', (route) => route.continue({ url: route.request().url().replace('/ketamine-viewer/', '/') }));
  await page.goto(`${url}/host.html`);
  return { page, faults };
}

export const liveContexts = (page: Page) => page.evaluate(() => (window as unknown as { liveContexts: () => number }).liveContexts());
/** A first picture has been drawn, be it before the viewer has come. */
export const hasFirst = (viewer: Locator) =>
  viewer.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        const look = () => (element.shadowRoot?.querySelector<HTMLElement>('.veil')?.hidden ? resolve() : setTimeout(look, 10));
        look();
      }),
  );

/** The viewer has come, and has its first picture. */
export async function hasPicture(viewer: Locator): Promise<void> {
  await hasFirst(viewer);
  await viewer.locator('.viewer[data-empty="false"]').waitFor({ state: 'attached' });
}

export interface Heap {
  /** Of JavaScript, after what can be collected has been. */
  readonly bytes: number;
  /** Of the DOM, those outside of the page too. */
  readonly nodes: number;
  readonly listeners: number;
}

export async function heapIn(page: Page): Promise<Heap> {
  const session = await page.context().newCDPSession(page);
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}
