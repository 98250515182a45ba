// @vitest-environment jsdom
// The line of a fault in a file that a link names was taken for a character of its address, and marked there as if that were a SMILES.
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followAddress } from '../../src/app/follow-address';
import { ChemistryError } from '../../src/chemistry/chemistry-error';
import { parseOptions } from '../../src/options/option-codec';
import { MoleculeInput } from '../../src/panels/MoleculeInput';
import { ViewerProvider } from '../../src/panels/viewer-context';
import { createViewerStore } from '../../src/state/viewer-store';
import type { Loaders } from '../../src/state/viewer-state';
import { ESKETAMINE } from '../fixtures/esketamine';

const SENTENCE = 'Line 4 should give whole numbers.';
const loaders: Loaders = {
  library: {},
  chemistry: (source) => Promise.reject('smiles' in source ? new ChemistryError('syntax', 'The branch at character 2 is never closed.', 1) : new ChemistryError('syntax', SENTENCE, 4)),
  fetch: async () => ({ name: 'bad.mol', text: 'bad\n\n\nM  END' }),
  now: () => 0,
  warn: () => undefined,
};

let root: Root;
let host: HTMLElement;
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  Element.prototype.scrollIntoView = () => undefined;
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
  vi.useRealTimers();
  window.history.replaceState(null, '', '/');
});

async function follow(link: Record<string, string>) {
  const store = createViewerStore(loaders, {
    shown: { molecule: ESKETAMINE, depiction: { width: 1, height: 1, marks: [], atoms: [] }, origin: { kind: 'library', id: 'esketamine' } },
  });
  act(() =>
    root.render(
      <ViewerProvider store={store}>
        <MoleculeInput entries={[]} onOpenLibrary={() => undefined} />
      </ViewerProvider>,
    ),
  );
  await act(() => store.getState().load(parseOptions(link).options));
  return store;
}
const fault = () => host.querySelector('[role="alert"]');

it('names the line of a file, and marks nothing in its address', async () => {
  const store = await follow({ src: 'https://example.org/bad.mol' });
  expect(store.getState().problem).toEqual({ code: 'syntax', message: SENTENCE, position: 4, where: 'src', text: 'https://example.org/bad.mol' });
  expect(fault()?.textContent).toBe(SENTENCE);
});

it('marks the character of a SMILES in a link', async () => {
  await follow({ smiles: 'C(C' });
  expect(fault()?.querySelector('mark')?.firstChild?.textContent).toBe('(');
});

it('leaves the faulty link in the address, where the reader may mend it', async () => {
  window.history.replaceState(null, '', '/#src=bad.mol');
  vi.useFakeTimers();
  const store = await follow({ src: 'bad.mol' });
  const leave = followAddress(store, parseOptions({ src: 'bad.mol' }).options);
  store.getState().setOptions({ theme: 'dark' });
  vi.runAllTimers();
  leave();
  expect(window.location.hash).toBe('#src=bad.mol');
});
