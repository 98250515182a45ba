// @vitest-environment jsdom
// A viewer in a shadow root of a page: what it shows of itself there, and that it leaves the page alone while it stands and after it has gone.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mountViewer } from '../../src/embed/mount-viewer';
import type { MountedViewer } from '../../src/embed/mounted-viewer';
import type { OptionPatch } from '../../src/embed/viewer-api';

const mounted: MountedViewer[] = [];
/** What a viewer is made of arrives in its own time. */
const until = <T>(is: () => T | Promise<T>) => vi.waitFor(is, 20_000);

beforeEach(() => {
  vi.stubGlobal('CSSStyleSheet', class { replaceSync() {} });
  vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} });
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});
afterEach(() => {
  for (const viewer of mounted.splice(0)) viewer.unmount();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

function show(options: OptionPatch, alt?: string) {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const onFirstPicture = vi.fn();
  const viewer = mountViewer({ options, alt, root, onFirstPicture });
  mounted.push(viewer);
  const frame = () => root.querySelector<HTMLElement>('.embed') ?? expect.unreachable();
  return { root, viewer, frame, onFirstPicture };
}

const press = (target: EventTarget) => target.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageUp', bubbles: true, composed: true, cancelable: true }));

it('shows two molecules in two themes, and neither is the page\'s', async () => {
  const dark = show({ molecule: 'memantine', theme: 'dark' });
  const light = show({ theme: 'light', motion: 'reduced' });
  await until(() => expect([dark, light].map(({ onFirstPicture }) => onFirstPicture.mock.calls.length)).toEqual([1, 1]));
  expect([dark, light].map(({ frame }) => frame().dataset)).toMatchObject([{ theme: 'dark', motion: 'full' }, { theme: 'light', motion: 'reduced' }]);
  expect(Object.keys(document.documentElement.dataset)).toEqual([]);
  expect([dark, light].map(({ viewer }) => viewer.api.molecule()?.formula)).toEqual(['C12H21N', 'C13H16ClNO']);
  expect(dark.viewer.api.getState()).toEqual({ molecule: 'memantine', theme: 'dark' });
  // Without WebGL a drawing is the picture.
  expect(dark.root.querySelectorAll('.flat-picture circle').length).toBeGreaterThan(20);
  expect(dark.root.querySelector('.embed-caption')?.textContent).toBe('Memantine');
});

it('says what is wrong in place of a picture, and shows the next molecule that is right', async () => {
  const { root, viewer, onFirstPicture } = show({ molecule: 'unobtainium' });
  const fault = await until(() => root.querySelector('[role="alert"]')?.textContent || expect.unreachable());
  expect(fault).toContain('unobtainium');
  expect(onFirstPicture).not.toHaveBeenCalled();
  await viewer.api.setOptions({ molecule: 'ketamine' });
  await until(() => expect(onFirstPicture).toHaveBeenCalledOnce());
  expect(root.querySelector('[role="alert"]')).toBeNull();
});

it('has no buttons where none are wanted, and names what a frame has no room for', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const { root, onFirstPicture } = show({ controls: 'none', panel: 'mood' });
  await until(() => expect(onFirstPicture).toHaveBeenCalledOnce());
  expect(root.querySelectorAll('button')).toHaveLength(0);
  expect(warn.mock.calls.flat()).toEqual(['A viewer in a page has no room for the option panel; it is left out.']);
});

it('tells a story step by step within its frame, and takes no focus from the page', async () => {
  const { root, viewer } = show({ story: 'mirror-images' });
  await until(() => expect(root.querySelector('.embed-story h3')?.textContent).toBe('One carbon, four neighbours'));
  expect(document.activeElement).toBe(document.body);
  const next = root.querySelector<HTMLElement>('.embed-next') ?? expect.unreachable();
  next.click();
  await until(() => expect(viewer.api.getState()).toMatchObject({ story: 'mirror-images', step: 'the-other-hand' }));
  press(document.body);
  expect(viewer.api.getState()).toMatchObject({ step: 'the-other-hand' });
  press(next);
  await until(() => expect(viewer.api.getState()).toMatchObject({ step: 'one-carbon' }));
});

it('leaves nothing in the page, and no listener on it', async () => {
  const left = new Map<string, number>();
  for (const target of [window, document, document.documentElement]) {
    for (const [method, by] of [['addEventListener', 1], ['removeEventListener', -1]] as const) {
      const own = target[method].bind(target) as (...given: unknown[]) => void;
      vi.spyOn(target, method).mockImplementation((name: string, ...rest: unknown[]) => {
        // React hears the selection of text once for each document, and for good.
        if (name !== 'selectionchange') left.set(name, (left.get(name) ?? 0) + by);
        own(name, ...rest);
      });
    }
  }
  const before = [document.title, location.href, document.head.innerHTML, JSON.stringify({ ...localStorage })];
  const { root, viewer, onFirstPicture } = show({ receptor: 'pocket', highlight: 'smarts:N' });
  await until(() => expect(onFirstPicture).toHaveBeenCalledOnce());
  expect([document.title, location.href, document.head.innerHTML, JSON.stringify({ ...localStorage })]).toEqual(before);
  viewer.unmount();
  expect(root.childElementCount).toBe(0);
  expect([...left].filter(([, count]) => count > 0)).toEqual([]);
});
