// @vitest-environment jsdom
// <molecule-viewer> in the JSX of React 19, which sets a property wherever an element has one of that name: types, and what arrives.
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defineMoleculeViewer } from '../../src/embed/element/define';
import { fakeViewers, fetchFake } from './fake-viewer';

vi.mock('../../src/embed/element/fetch-viewer', () => ({ fetchViewer: () => fetchFake() }));

let root: Root;
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.stubGlobal('CSSStyleSheet', class { replaceSync() {} });
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
  defineMoleculeViewer();
  fakeViewers.length = 0;
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(async () => act(() => root.unmount()));

it('takes options as attributes or properties, and its events by name', async () => {
  const heard: (readonly number[])[] = [];
  const render = (labels: 'number' | undefined) =>
    act(async () =>
      root.render(
        <molecule-viewer
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
