// @vitest-environment jsdom
// The sign of the copy and the note of a new version: what they say in each state, and what their buttons do.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { OfflineSign } from '../../src/panels/offline/OfflineSign';
import { UpdateNote } from '../../src/panels/offline/UpdateNote';
import { ViewerProvider } from '../../src/panels/viewer-context';
import { createOfflineStore, type OfflineControl, type OfflineState } from '../../src/state/offline/offline-state';
import type { Loaders, Origin } from '../../src/state/viewer-state';
import { createViewerStore } from '../../src/state/viewer-store';

const never = () => Promise.reject(new Error('Nothing is loaded here.'));
const loaders: Loaders = { library: {}, chemistry: never, fetch: never, now: () => 0, warn: () => undefined };
const loaded = readMolecule({ molfile: readFileSync(join(import.meta.dirname, '../../molecules/esketamine.mol'), 'utf8') });
const LIBRARY: Origin = { kind: 'library', id: 'esketamine' };

let root: Root;
let host: HTMLElement;
let asked: string[];
let address: string;
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  address = window.location.href;
  asked = [];
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
  window.history.replaceState(null, '', address);
});

const note = (name: string) => async () => void asked.push(name);

async function show(state: Partial<OfflineState>, origin: Origin = LIBRARY) {
  const store = createOfflineStore();
  store.setState(state);
  const control: OfflineControl = { store, remove: note('remove'), keep: note('keep'), check: note('check'), takeUpdate: () => void asked.push('reload'), size: async () => 4_402_579 };
  const viewer = createViewerStore(loaders, { shown: { ...loaded, origin } });
  await act(async () =>
    root.render(
      <ViewerProvider store={viewer}>
        <OfflineSign control={control} />
        <UpdateNote control={control} />
      </ViewerProvider>,
    ),
  );
  return store;
}

const sign = () => host.querySelector<HTMLElement>('.offline-sign') as HTMLElement;
const button = (name: string) => [...host.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const click = (name: string) => act(async () => button(name)?.click());

it('shows the sign only while a copy is saved, and once it is there', async () => {
  const store = await show({});
  expect(sign().hidden).toBe(true);
  act(() => store.setState({ status: { kind: 'saving', share: 0.5 } }));
  expect(sign().hidden).toBe(false);
  expect(sign().textContent).toContain('A copy of the page is being saved on this device: 50 %.');
  await act(async () => store.setState({ status: { kind: 'ready' } }));
  expect(button('Works offline')).toBeDefined();
  expect(sign().textContent).toContain('It takes 4.4 MB.');
  for (const kind of ['unavailable', 'spared', 'removed', 'next-visit'] as const) {
    act(() => store.setState({ status: { kind } }));
    expect(sign().hidden).toBe(true);
  }
});

it('removes the copy, and keeps one again, at a button', async () => {
  const store = await show({ status: { kind: 'ready' } });
  await click('Remove the copy');
  act(() => store.setState({ status: { kind: 'removed' } }));
  await click('Keep a copy again');
  act(() => store.setState({ status: { kind: 'failed', reason: 'full' } }));
  expect(sign().textContent).toContain('no room left');
  await click('Try again');
  expect(asked).toEqual(['remove', 'keep', 'keep']);
});

it('reloads into a new version when the reader says so, or puts it off', async () => {
  const store = await show({});
  expect(host.querySelector('.update-note')?.textContent).toBe('');
  act(() => store.setState({ update: 'waiting' }));
  expect(host.querySelector('.update-note')?.textContent).toContain('A new version is here.');
  await click('Later');
  expect([host.querySelector('.update-note')?.textContent, asked]).toEqual(['', []]);
  act(() => store.setState({ update: 'taken' }));
  expect(host.querySelector('.update-note')?.textContent).toContain('Another tab shows a new version.');
  await click('Reload');
  expect(asked).toEqual(['reload']);
  expect(window.location.href).toBe(address);
});

it('writes the structure of a file into the address before it reloads, and says what is lost', async () => {
  await show({ update: 'waiting' }, { kind: 'file', file: { name: 'mine.mol', text: '', record: 0, records: 1 } } as unknown as Origin);
  expect(host.querySelector('.update-note')?.textContent).toContain('in a shape that is computed anew');
  await click('Reload');
  expect(asked).toEqual(['reload']);
  expect(decodeURIComponent(window.location.hash)).toContain('smiles=');
});
