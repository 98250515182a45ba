// @vitest-environment jsdom
// A file opened by `src` and paged on: its link reopened record 1, with atoms, measures and camera chosen in another record.
import { afterEach, expect, it, vi } from 'vitest';
import { followAddress } from '../../src/app/follow-address';
import { readAddress } from '../../src/options/address';
import { parseOptions } from '../../src/options/option-codec';
import { DEFAULT_OPTIONS } from '../../src/options/options';
import { shareLink } from '../../src/state/share-link';
import { createViewerStore } from '../../src/state/viewer-store';
import type { Loaders } from '../../src/state/viewer-state';
import { ESKETAMINE } from '../fixtures/esketamine';

const depiction = { width: 1, height: 1, marks: [], atoms: [] };
const sdf = ['one\n\n\nM  END\n$$$$\n', 'two\n\n\nM  END\n$$$$\n'].join('');
const loaders: Loaders = {
  library: {},
  chemistry: async (source) => ({ molecule: { ...ESKETAMINE, name: 'record' in source ? `record ${source.record}` : 'none' }, depiction }),
  fetch: async () => ({ name: 'set.sdf', text: sdf }),
  now: () => 0,
  warn: () => undefined,
};

async function opened(record: number) {
  const store = createViewerStore(loaders, { shown: { molecule: ESKETAMINE, depiction, origin: { kind: 'library', id: 'esketamine' } } });
  await store.getState().showSrc('set.sdf');
  if (record > 0) await store.getState().showRecord(record);
  return store;
}
type Store = Awaited<ReturnType<typeof opened>>;
function look({ getState }: Store) {
  getState().select([2]);
  getState().setOptions({ measure: [[1, 2]], representation: 'sticks' });
  getState().moved({ theta: 10, phi: 20, distance: 30 });
}
const shared = (store: Store) => {
  const { address = '', note } = shareLink(store.getState(), 'https://example.org/');
  return { note, options: parseOptions(readAddress({ search: '', hash: new URL(address).hash })).options };
};

afterEach(() => {
  vi.useRealTimers();
  window.history.replaceState(null, '', '/');
});

it('shares a later record as SMILES, as it does a file', async () => {
  const store = await opened(1);
  look(store);
  const { options, note } = shared(store);
  expect(options).toEqual({ ...DEFAULT_OPTIONS, representation: 'sticks', smiles: `${ESKETAMINE.smiles} record 1` });
  expect(note).toMatch(/as SMILES: .* camera and selection are left out/);
});

it('shares the first record by its address, with all that was chosen', async () => {
  const store = await opened(0);
  look(store);
  const { options, note } = shared(store);
  expect(options).toMatchObject({ src: 'set.sdf', smiles: undefined, select: [3], measure: [[1, 2]], camera: { theta: 10, phi: 20, distance: 30 } });
  expect(note).toBeUndefined();
});

it.each([
  [0, '#src=set.sdf&representation=sticks&select=3&measure=1-2&camera=10%2020%2030'],
  [1, '#src=set.sdf&representation=sticks'],
])('keeps in the address what fits the record that it opens (record %i is shown)', async (record, hash) => {
  vi.useFakeTimers();
  const store = await opened(record);
  const leave = followAddress(store, DEFAULT_OPTIONS);
  look(store);
  vi.runAllTimers();
  leave();
  expect(window.location.hash).toBe(hash);
});

it('opens the first record again when a link asks for it while a later one is shown', async () => {
  const store = await opened(1);
  await store.getState().load(parseOptions({ src: 'set.sdf', select: '3' }).options);
  expect(store.getState().shown.molecule.name).toBe('record 0');
  expect(store.getState().selection).toEqual([2]);
});
