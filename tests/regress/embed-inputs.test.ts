// What authors met in embedded viewers: a `loaded` that was false while the `load` event was told, a fault that outlived the
// attribute that brought it about, and options of the page that a script could set.
import { expect, it } from 'vitest';
import { ChemistryError } from '../../src/chemistry/chemistry-error';
import { outcome, setUpApi } from '../embed/api-with-jobs';
import { moleculeNamed, settled } from '../state/store-with-jobs';

it('is loaded while it tells so', async () => {
  const { api, last } = setUpApi();
  await settled();
  const seen: unknown[] = [];
  api.on('load', ({ name }) => seen.push([name, api.loaded()]));
  const done = api.setOptions({ smiles: 'CCO' });
  expect(api.loaded()).toBe(false);
  last().resolve(moleculeNamed('ethanol'));
  await done;
  expect(seen).toEqual([['ethanol', true]]);
  const failed = outcome(api.setOptions({ smiles: 'CCN' }));
  expect(api.loaded()).toBe(false);
  last().reject(new ChemistryError('syntax', 'No.'));
  await failed;
  expect(api.loaded()).toBe(false);
});

it('has no fault left once the input that brought it about is taken back', async () => {
  const { api, last, store } = setUpApi();
  await settled();
  const failed = outcome(api.setOptions({ smiles: 'C1CC' }));
  last().reject(new ChemistryError('syntax', 'The ring is never closed.', 1));
  await failed;
  expect([api.loaded(), store.getState().problem?.code]).toEqual([false, 'syntax']);
  await api.setOptions({ labels: 'number' });
  expect(api.loaded()).toBe(false);
  await api.setOptions({ molecule: null, smiles: null, src: null });
  expect([api.loaded(), store.getState().problem, api.molecule()?.name]).toEqual([true, undefined, 'Esketamine']);
});

it('tells of its first molecule when the one that is not there is taken back', async () => {
  const { api, heard } = setUpApi();
  await outcome(api.setOptions({ molecule: 'unobtainium' }));
  expect(heard('load')).toEqual([]);
  await api.setOptions({ molecule: 'esketamine' });
  expect(heard('load')).toMatchObject([{ name: 'Esketamine' }]);
  expect(api.loaded()).toBe(true);
});

it('has no room for what belongs to the page, whenever it is asked for', async () => {
  const { api, warned } = setUpApi();
  await api.setOptions({ lab: 'block', panel: 'mood', labels: 'number' });
  await api.setState({ ...api.getState(), lab: 'block' });
  expect(api.getState()).toEqual({ labels: 'number' });
  expect(warned).toEqual(['lab', 'panel', 'lab'].map((name) => `A viewer in a page has no room for the option ${name}; it is left out.`));
});
