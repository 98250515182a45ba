// @vitest-environment jsdom
// A link to a molecule or a panel that is not there said nothing in the console, and the missing molecule passed for a failure of the network.
import { afterEach, expect, it, vi } from 'vitest';
import { followAddress } from '../../src/app/follow-address';
import { optionsOfAddress } from '../../src/app/options-of-address';
import { parseOptions } from '../../src/options/option-codec';
import { createViewerStore } from '../../src/state/viewer-store';
import { ESKETAMINE } from '../fixtures/esketamine';

const never = () => Promise.reject(new Error('Nothing is loaded here.'));

function setUp() {
  const warned: string[] = [];
  const store = createViewerStore(
    { library: {}, chemistry: never, fetch: never, now: () => 0, warn: (sentence) => warned.push(sentence) },
    { shown: { molecule: ESKETAMINE, depiction: { width: 1, height: 1, marks: [], atoms: [] }, origin: { kind: 'library', id: 'esketamine' } } },
  );
  return { store, warned, get: store.getState };
}

const NO_PANEL = 'The option “panel” cannot be “foo”; it takes an id of a panel.';

afterEach(() => {
  vi.restoreAllMocks();
  window.history.replaceState(null, '', '/');
});

it('warns once of a molecule that the library does not have, and keeps the picture', async () => {
  const { get, warned } = setUp();
  await get().load(parseOptions({ molecule: 'foo' }).options);
  expect(warned).toEqual(['The option “molecule” cannot be “foo”; it takes an id of the library.']);
  expect(get().problem).toMatchObject({ code: 'unsupported', message: 'The library has no molecule “foo”.', where: 'link', text: 'foo' });
  expect(get().shown.molecule).toBe(ESKETAMINE);
});

it('warns of no option where none was given', async () => {
  const { get, warned } = setUp();
  await get().showLibrary('foo');
  expect(warned).toEqual([]);
  expect(get().problem).toMatchObject({ code: 'unsupported', where: 'field' });
});

it('warns once of a panel that is not there, and opens the first', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  window.history.replaceState(null, '', '/#panel=foo&theme=dark');
  expect(optionsOfAddress()).toMatchObject({ panel: undefined, theme: 'dark' });
  expect(warn.mock.calls).toEqual([[NO_PANEL]]);
});

it('keeps a panel that is there', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  window.history.replaceState(null, '', '/#panel=molecular-structure');
  expect(optionsOfAddress().panel).toBe('molecular-structure');
  expect(warn).not.toHaveBeenCalled();
});

it('does so too when the address changes under an open page', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const { store, get } = setUp();
  const leave = followAddress(store, get().options);
  window.history.replaceState(null, '', '/#panel=foo');
  window.dispatchEvent(new PopStateEvent('popstate'));
  leave();
  expect(warn.mock.calls).toEqual([[NO_PANEL]]);
  expect(get().options.panel).toBeUndefined();
});
