// @vitest-environment jsdom
// <molecule-viewer> in the JSX of React 19, which sets a property wherever an element has one of that name: types, and what arrives.
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FakeViewer } from './fake-viewer';

vi.mock('../../src/embed/element/fetch-viewer', async () => {
  const { fetchFake } = await import('./fake-viewer');
  return { fetchViewer: () => fetchFake() };
});

/** A tag that no file before this one in the same process has taken for a class with another viewer inside. */
const Viewer = 'viewer-in-react' as 'molecule-viewer';

let root: Root;
let fakeViewers: readonly FakeViewer[];
beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.stubGlobal('CSSStyleSheet', class { replaceSync() {} });
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
  // Everything is in sight; and what files before this one in the same process have begun or put in its place is not ours.
  vi.stubGlobal('IntersectionObserver', undefined);
  vi.resetModules();
  const { defineMoleculeViewer } = await import('../../src/embed/element/define');
  ({ fakeViewers } = await import('./fake-viewer'));
  defineMoleculeViewer(Viewer);
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(async () => {
  await act(() => root.unmount());
  vi.unstubAllGlobals();
});

it('takes options as attributes or properties, and its events by name', async () => {
  const heard: (readonly number[])[] = [];
  const render = (labels: 'number' | undefined) =>
    act(async () =>
      root.render(
        <Viewer
          molecule="ketamine"
          select={[3, 4]}
          surface-style="mesh"
          labels={labels}
          spin
          alt="Ketamine"
          className="figure"
          onselection-change={({ detail }) => heard.push(detail.atoms)}
        />,
      ),
    );
  await render('number');
  const viewer = await vi.waitFor(() => fakeViewers.at(-1) ?? expect.unreachable());
  expect(viewer.settings.options).toEqual({ molecule: 'ketamine', select: '3,4', 'surface-style': 'mesh', labels: 'number', spin: true });
  expect(viewer.settings.alt).toBe('Ketamine');
  viewer.tell('selection-change', { source: 'user', atoms: [5] });
  expect(heard).toEqual([[5]]);
  await render(undefined);
  expect(viewer.calls).toEqual([['setOptions', { labels: null }]]);
});
