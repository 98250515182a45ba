// @vitest-environment jsdom
// embed.html's own part: options from the address and its changes, the title of the document, a browser that cannot.
import { afterEach, expect, it, vi } from 'vitest';
import { readAddress } from '../../src/options/address';
import { embedPage } from '../../src/embed/messages/embed-page';
import type { MountSettings } from '../../src/embed/mounted-viewer';
import { moleculeNamed, settled } from '../state/store-with-jobs';
import { setUpApi } from './api-with-jobs';

let end: (() => void) | undefined;
afterEach(() => {
  end?.();
  window.location.hash = '';
});

function open(hash: string, mount?: () => never) {
  document.body.innerHTML = '<div id="viewer"></div>';
  window.location.hash = hash;
  const held = setUpApi();
  const mounted: MountSettings[] = [];
  const unmount = vi.fn();
  end = embedPage({
    document,
    window,
    read: () => readAddress(window.location),
    mount:
      mount ??
      ((settings) => {
        mounted.push(settings);
        held.api.setOptions(settings.options).catch(() => undefined);
        return { api: held.api, setAlt: () => undefined, setLive: () => undefined, setPaused: () => undefined, unmount };
      }),
  });
  return { ...held, mounted, unmount };
}

it('mounts what the address says, and says in its title what is shown', async () => {
  const { mounted, api, last } = open('#smiles=C[N%2B](C)(C)C&labels=number&spin');
  expect(mounted[0]?.options).toEqual({ smiles: 'C[N+](C)(C)C', labels: 'number', spin: 'true' });
  expect(mounted[0]?.page).toBe('http://localhost:3000/');
  last().resolve(moleculeNamed('tetramethylammonium'));
  await settled();
  expect(document.title).toBe('tetramethylammonium in 3D');
  expect(api.getState()).toEqual({ smiles: 'C[N+](C)(C)C', labels: 'number', spin: '20' });
});

it('follows the address, as a whole', async () => {
  const { api } = open('#molecule=memantine&labels=number');
  await settled();
  window.location.hash = '#representation=sticks';
  await vi.waitFor(() => expect(api.getState()).toEqual({ representation: 'sticks' }));
  await vi.waitFor(() => expect(document.title).toBe('Esketamine in 3D'));
});

it('says so where it cannot be started, and ends without a trace', () => {
  open('', () => {
    throw new Error('no canvas');
  });
  expect(document.body.textContent).toBe('The viewer could not be started in this browser.');
  const { unmount } = open('');
  end?.();
  expect(unmount).toHaveBeenCalledTimes(1);
});
