// Options through the API: merged, total, by precedence; the last good picture stays, and what is shown is left alone.
import { describe, expect, it } from 'vitest';
import { ChemistryError } from '../../src/chemistry/chemistry-error';
import { moleculeNamed, settled } from '../state/store-with-jobs';
import { outcome, setUpApi } from './api-with-jobs';

describe('setOptions', () => {
  it('merges with what is shown, takes numbers and flags, and null or nothing is the default', async () => {
    const { api } = setUpApi();
    await api.setOptions({ labels: 'number', spin: 30, representation: 'sticks' });
    expect(api.getState()).toEqual({ labels: 'number', spin: '30', representation: 'sticks' });
    await api.setOptions({ labels: null, representation: '', spin: true, controls: 'full', surfaceStyle: 'mesh', theme: undefined });
    expect(api.getState()).toEqual({ spin: '20', controls: 'full', 'surface-style': 'mesh' });
    await api.setOptions({ spin: false, controls: null });
    expect(api.getState()).toEqual({ 'surface-style': 'mesh' });
  });

  it('warns once of an unknown name, a value that cannot be and what is no text, and takes the default', async () => {
    const { api, warned } = setUpApi();
    await api.setOptions({ labels: 'number' });
    await api.setOptions({ colour: 'red', labels: 'names', spin: Number.NaN, panel: 'nowhere', story: 'no-such', constructor: 'x' });
    expect(warned).toHaveLength(6);
    expect(warned[0]).toBe('There is no option “colour”.');
    expect(api.getState()).toEqual({});
    expect(await outcome(api.setOptions([] as never))).toMatchObject({ code: 'bad-argument' });
    await api.setOptions({ labels: { toString: () => 'number' } as never });
    expect(api.getState()).toEqual({});
  });

  it('resolves when the molecule is shown, with what was asked of it', async () => {
    const { api, last } = setUpApi();
    await api.setOptions({ select: '30', camera: '10 80 20' });
    const done = api.setOptions({ smiles: 'CCO', select: '1,2', labels: 'number' });
    expect(api.loaded()).toBe(false);
    last().resolve(moleculeNamed('ethanol'));
    await done;
    expect(api.molecule()?.name).toBe('ethanol');
    expect(api.loaded()).toBe(true);
    expect(api.getState()).toEqual({ smiles: 'CCO', select: '1,2', labels: 'number' });
    await api.setOptions({ smiles: null });
    expect(api.molecule()?.name).toBe('Esketamine');
    expect(api.getState()).toEqual({ labels: 'number' });
  });

  it('rejects with the code, the sentence and the place of a fault, and the last good picture stays', async () => {
    const { api, last, heard } = setUpApi();
    await settled();
    const done = outcome(api.setOptions({ smiles: 'C1CC' }));
    last().reject(new ChemistryError('syntax', 'The ring is never closed.', 1));
    expect(await done).toMatchObject({ code: 'syntax', message: 'The ring is never closed.', position: 1 });
    expect(heard('error')).toEqual([{ source: 'api', code: 'syntax', message: 'The ring is never closed.', position: 1 }]);
    expect(api.molecule()?.name).toBe('Esketamine');
    expect(api.loaded()).toBe(false);
    await api.setOptions({ molecule: 'esketamine' });
    expect(api.loaded()).toBe(true);
    expect(await outcome(api.setOptions({ molecule: 'Not an id' }))).toMatchObject({ code: 'unsupported' });
    expect(api.molecule()?.name).toBe('Esketamine');
  });

  it('lets the later of two win: the first is rejected as aborted, though its chemistry never answers', async () => {
    const { api, jobs } = setUpApi();
    const first = outcome(api.setOptions({ smiles: 'C' }));
    const second = api.setOptions({ smiles: 'CC' });
    expect(await first).toMatchObject({ code: 'aborted' });
    jobs[1]?.resolve(moleculeNamed('ethane'));
    await second;
    expect(api.molecule()?.name).toBe('ethane');
    const third = outcome(api.setOptions({ smiles: 'CCC' }));
    await api.setOptions({ smiles: 'CC' });
    expect(await third).toMatchObject({ code: 'aborted' });
    expect(api.loaded()).toBe(true);
  });

  it('gives way to the reader, who loads another or has had enough', async () => {
    const { api, get, last } = setUpApi();
    const first = outcome(api.setOptions({ smiles: 'C' }));
    await get().showLibrary('memantine');
    expect(await first).toMatchObject({ code: 'aborted' });
    const second = outcome(api.setOptions({ smiles: 'CC' }));
    get().cancel();
    expect(await second).toMatchObject({ code: 'aborted' });
    expect(last().signal.aborted).toBe(true);
    expect(api.molecule()?.name).toBe('Memantine');
  });

  it('lets what points at atoms wait for a molecule that is on its way', async () => {
    const { api, last } = setUpApi();
    const first = api.setOptions({ smiles: 'CCO' });
    const second = api.setOptions({ select: '2', labels: 'element', measure: '1-3' });
    expect(api.getState()).toEqual({ labels: 'element' });
    last().resolve(moleculeNamed('ethanol'));
    await Promise.all([first, second]);
    expect(api.getState()).toEqual({ smiles: 'CCO', labels: 'element', select: '2', measure: '1-3' });
  });

  it('leaves out atoms that the molecule lacks, with a sentence', async () => {
    const { api, warned } = setUpApi();
    await api.setOptions({ select: '1,99', measure: '1-2;1-99' });
    expect(api.getState()).toEqual({ select: '1', measure: '1-2' });
    expect(warned).toHaveLength(2);
  });

  it('changes nothing when it is given the state that it gives', async () => {
    const { api, get, store, jobs } = setUpApi();
    await api.setOptions({ molecule: 'memantine', labels: 'number', highlight: 'atoms:3,4', background: '#fff', select: '4' });
    get().moved({ theta: 12.3456, phi: 88.8888, distance: 21.98765 });
    const before = store.getState();
    await api.setOptions(api.getState());
    await api.setState(api.getState());
    expect(store.getState()).toBe(before);
    expect(jobs).toHaveLength(0);
    expect(api.getState()['camera']).toBe('12.35 88.89 21.99');
  });
});

describe('inputs that speak against each other', () => {
  it('takes smiles before src before molecule, and says so once', async () => {
    const { api, last, warned } = setUpApi();
    const done = api.setOptions({ molecule: 'memantine', src: 'water.mol', smiles: 'O' });
    last().resolve(moleculeNamed('water'));
    await done;
    expect(warned).toEqual(['Smiles, src and molecule are given; smiles is shown.']);
    expect(api.getState()).toEqual({ smiles: 'O' });
    await api.setOptions({ molecule: 'memantine' });
    expect(api.getState()).toEqual({ molecule: 'memantine' });
  });

  it('lets a molfile beat them all, until it is taken back', async () => {
    const { api, last, warned, get } = setUpApi();
    const done = api.setMolfile('mine\n\n\nM  END');
    last().resolve(moleculeNamed('mine'));
    await done;
    expect(last().source).toEqual({ molfile: 'mine\n\n\nM  END' });
    await api.setOptions({ molecule: 'memantine', labels: 'number' });
    expect(warned).toEqual(['A molfile and molecule are given; the molfile is shown.']);
    expect(api.molecule()?.name).toBe('mine');
    expect(api.getState()).toEqual({ labels: 'number' });
    const before = get();
    await api.setState(api.getState());
    expect(get()).toBe(before);
    await api.setMolfile(undefined);
    expect(api.molecule()?.name).toBe('Memantine');
  });

  it('comes back to what was shown before a molfile', async () => {
    const { api, last } = setUpApi();
    await api.setOptions({ molecule: 'memantine' });
    const done = api.setMolfile('mine\n\n\nM  END');
    last().resolve(moleculeNamed('mine'));
    await done;
    await api.setMolfile(undefined);
    expect(api.getState()).toEqual({ molecule: 'memantine' });
  });
});

describe('setState', () => {
  it('is total: what is not named goes back to its default', async () => {
    const { api } = setUpApi();
    await api.setOptions({ molecule: 'memantine', labels: 'number', select: '3', controls: 'none' });
    await api.setState({ representation: 'sticks' });
    expect(api.getState()).toEqual({ representation: 'sticks' });
    expect(api.molecule()?.name).toBe('Esketamine');
    await api.setState({});
    expect(api.getState()).toEqual({});
  });
});

describe('the first molecule', () => {
  it('is told, though it was there from the start', async () => {
    const { api, heard } = setUpApi();
    expect(api.molecule()).toBeUndefined();
    await settled();
    expect(heard('load')).toEqual([{ source: 'api', name: 'Esketamine', formula: 'C32', stereo: 'achiral', warnings: [], atomCount: 32, bondCount: 0 }]);
    expect(api.loaded()).toBe(true);
  });

  it('is the one that was asked for, not the one that stands in for it', async () => {
    const { api, heard, last } = setUpApi();
    const done = api.setOptions({ smiles: 'CCO' });
    await settled();
    expect(heard('load')).toEqual([]);
    last().resolve(moleculeNamed('ethanol'));
    await done;
    expect(heard('load')).toMatchObject([{ source: 'api', name: 'ethanol' }]);
  });
});

describe('whoever makes a viewer', () => {
  it('hears what went wrong while it was made', async () => {
    const { api, heard } = setUpApi();
    void outcome(api.setOptions({ molecule: 'no-such-molecule' }));
    expect(heard('error')).toEqual([]);
    await settled();
    expect(heard('error')).toMatchObject([{ source: 'api', code: 'unsupported', message: 'The library has no molecule “no-such-molecule”.' }]);
    expect(api.molecule()).toBeUndefined();
    await api.setOptions({ molecule: 'memantine' });
    expect(heard('load')).toMatchObject([{ name: 'Memantine' }]);
  });
});
