// @vitest-environment jsdom
// <molecule-viewer> where there is no WebGL: what its author wrote into it stands in, and else the flat formula.
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';

let defineMoleculeViewer: (typeof import('../../src/embed/element/define'))['defineMoleculeViewer'];

beforeAll(async () => {
  // Another file of this process may have made the class from the HTMLElement of its own window.
  vi.resetModules();
  ({ defineMoleculeViewer } = await import('../../src/embed/element/define'));
});
beforeEach(() => {
  vi.stubGlobal('CSSStyleSheet', class { replaceSync() {} });
  vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} });
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  defineMoleculeViewer('flat-molecule');
});
afterEach(async () => {
  document.body.replaceChildren();
  // Out of the page for so long it is gone.
  await new Promise((resolve) => setTimeout(resolve, 20));
  vi.restoreAllMocks();
});

/** Whether the veil with the author's words stands, once the flat picture has come; and whether its words are for all to see. */
async function standsIn(inside: string): Promise<readonly unknown[]> {
  document.body.innerHTML = `<flat-molecule molecule="memantine">${inside}</flat-molecule>`;
  const root = document.querySelector('flat-molecule')?.shadowRoot;
  await vi.waitFor(() => expect(root?.querySelector('.flat svg')).not.toBeNull(), 20_000);
  const veil = root?.querySelector<HTMLElement>('.veil');
  return [veil?.hidden === false && veil.classList.contains('stands-in'), root?.querySelector('.words')?.classList.contains('is-unseen')];
}

it.each(['Memantine', '<img slot="poster" alt="" src="data:,"><p>Memantine</p>'])('shows %s', async (inside) => {
  expect(await standsIn(inside)).toEqual([true, false]);
});

it.each(['', ' \n<script type="text/plain">C</script><noscript>Memantine</noscript><style></style>'])('shows the flat formula where there is nothing to be seen in it: “%s”', async (inside) => {
  expect((await standsIn(inside))[0]).toBe(false);
});
