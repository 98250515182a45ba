// @vitest-environment jsdom
// A viewer and the shell of its element where there is no WebGL: what the author wrote stands in, and else the picture drawn as SVG, which turns. The
// element itself is left to tests/package: tests beside this one put another viewer into it, and share the process.
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createShell } from '../../src/embed/element/element-shell';
import { mountViewer } from '../../src/embed/mount-viewer';
import type { MountedViewer } from '../../src/embed/mounted-viewer';

let viewer: MountedViewer | undefined;

beforeEach(() => {
  vi.stubGlobal('CSSStyleSheet', class { replaceSync() {} });
  vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} });
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});
afterEach(() => {
  viewer?.unmount();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});
afterAll(() => void vi.unstubAllGlobals());

/** Whether the veil with the author's words stands, once the drawing has come; and whether its words are for all to see. */
async function standsIn(inside: string): Promise<readonly unknown[]> {
  document.body.innerHTML = `<section>${inside}</section>`;
  const root = document.querySelector('section')?.attachShadow({ mode: 'open' }) ?? expect.unreachable();
  const shell = createShell(root, () => undefined);
  await new Promise<void>((resolve) => {
    const onFirstPicture = () => {
      shell.setVeiled(false);
      resolve();
    };
    viewer = mountViewer({ options: { molecule: 'memantine' }, root, onFirstPicture, onFlat: () => shell.setFlat(true) });
  });
  expect(root.querySelectorAll('.flat-picture circle').length).toBeGreaterThan(20);
  const veil = root.querySelector<HTMLElement>('.veil');
  return [veil?.hidden === false && veil.classList.contains('stands-in'), root.querySelector('.words')?.classList.contains('is-unseen')];
}

it.each(['Memantine', '<img slot="poster" alt="" src="data:,"><p>Memantine</p>'])('shows %s', async (inside) => {
  expect(await standsIn(inside)).toEqual([true, false]);
});

it.each(['', ' \n<script type="text/plain">C</script><noscript>Memantine</noscript><style></style>'])('shows the drawing where there is nothing to be seen in it: “%s”', async (inside) => {
  expect((await standsIn(inside))[0]).toBe(false);
});
