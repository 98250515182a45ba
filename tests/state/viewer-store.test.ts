// The store: the latest request wins, a failure keeps the picture, links carry what is shown.
import { describe, expect, it } from 'vitest';
import { ChemistryError } from '../../src/chemistry/chemistry-error';
import { DEFAULT_OPTIONS } from '../../src/options/options';
import { shareableOptions } from '../../src/state/viewer-store';
import { moleculeNamed, optionsOf, settled, setUp } from './store-with-jobs';

describe('loading', () => {
  it('shows what is under way, by stage, and then the molecule', async () => {
    const { get, last } = setUp();
    const done = get().showSmiles('CCO ethanol');
    expect(get().loading).toEqual({ label: 'CCO', stage: 'reading', startedAt: 1234 });
    expect(get().shown.molecule.name).toBe('Esketamine');
    last().progress('embedding');
    expect(get().loading?.stage).toBe('embedding');
    last().resolve(moleculeNamed('ethanol'));
    await done;
    expect(last().source).toEqual({ smiles: 'CCO ethanol' });
    expect(get().shown.molecule.name).toBe('ethanol');
    expect(get().loading).toBeUndefined();
    expect(get().options.smiles).toBe('CCO ethanol');
  });

  it('tells while the first that is to be seen is on its way, and no more once that has come or failed', async () => {
    const { get, last } = setUp({ isUnseen: true });
    const first = get().showSmiles('C');
    expect(get().loading?.isFirst).toBe(true);
    const second = get().showSmiles('C1');
    expect(get().loading?.isFirst).toBe(true);
    last().reject(new ChemistryError('syntax', 'The ring is never closed.', 1));
    await Promise.all([first, second]);
    expect(get().loading).toBeUndefined();
    const third = get().showSmiles('CC');
    expect(get().loading).toEqual({ label: 'CC', stage: 'reading', startedAt: 1234 });
    last().resolve(moleculeNamed('ethane'));
    await third;
  });

  it('lets the latest request win and aborts the former', async () => {
    const { get, jobs } = setUp();
    const first = get().showSmiles('C');
    const second = get().showSmiles('CC');
    expect(jobs[0]?.signal.aborted).toBe(true);
    jobs[1]?.resolve(moleculeNamed('ethane'));
    await Promise.all([first, second]);
    expect(get().shown.molecule.name).toBe('ethane');
    expect(get().problem).toBeUndefined();
  });

  it('ignores a former request that answers late and without heeding its signal', async () => {
    const { get, store } = setUp();
    const slow = get().showSmiles('C');
    const quick = get().showLibrary('memantine');
    await quick;
    await slow;
    expect(store.getState().shown.origin).toEqual({ kind: 'library', id: 'memantine' });
    expect(get().loading).toBeUndefined();
  });

  it('keeps the last good picture when a SMILES is faulty, and says where', async () => {
    const { get, last } = setUp();
    const before = get().shown;
    const done = get().showSmiles('C1CC');
    last().reject(new ChemistryError('syntax', 'The ring is never closed.', 1));
    await done;
    expect(get().shown).toBe(before);
    expect(get().problem).toEqual({ code: 'syntax', message: 'The ring is never closed.', position: 1, where: 'field', text: 'C1CC' });
    const mended = get().showSmiles('CCC');
    expect(get().problem).toBeUndefined();
    last().resolve(moleculeNamed('propane'));
    await mended;
  });

  it('says a sentence for a failure that nobody foresaw', async () => {
    const { get, last } = setUp();
    const done = get().showSmiles('C');
    last().reject(new TypeError('x is undefined'));
    await done;
    expect(get().problem?.message).toMatch(/^Something went wrong/);
    expect(get().problem?.message).not.toContain('undefined');
  });

  it('cancels without a word', async () => {
    const { get, last } = setUp();
    const done = get().showSmiles('C');
    get().cancel();
    await done;
    expect(last().signal.aborted).toBe(true);
    expect(get().loading).toBeUndefined();
    expect(get().problem).toBeUndefined();
  });

  it.each(['nothing', '__proto__', 'constructor'])('has no molecule “%s”', async (id) => {
    const { get } = setUp();
    await get().showLibrary(id);
    expect(get().problem?.message).toBe(`The library has no molecule “${id}”.`);
    expect(get().shown.molecule.name).toBe('Esketamine');
  });
});

describe('files', () => {
  const sdf = ['one\n\n\nM  END\n$$$$\n', 'two\n\n\nM  END\n$$$$\n', 'three\n\n\nM  END\n$$$$\n'].join('');

  it('pages through the records of an SDF', async () => {
    const { get, last } = setUp();
    const done = get().showFile('set.sdf', sdf);
    last().resolve(moleculeNamed('one'));
    await done;
    expect(last().source).toEqual({ sdf, record: 0 });
    expect(get().shown.origin).toMatchObject({ kind: 'file', file: { records: 3, record: 0 } });
    const next = get().showRecord(2);
    last().resolve(moleculeNamed('three'));
    await next;
    expect(last().source).toEqual({ sdf, record: 2 });
    expect(get().shown.origin).toMatchObject({ file: { records: 3, record: 2 } });
  });

  it('calls a molecule without a title by its file', async () => {
    const { get, last } = setUp();
    const done = get().showFile('mine.mol', 'x\nM  END');
    last().resolve(moleculeNamed(''));
    await done;
    expect(get().shown.molecule.name).toBe('mine.mol');
    expect(shareableOptions(get())).toEqual(DEFAULT_OPTIONS);
  });

  it('refuses binary and empty files before chemistry sees them', async () => {
    const { get, jobs } = setUp();
    await get().showFile('picture.mol', 'PNG\0\0');
    expect(get().problem).toMatchObject({ code: 'syntax', where: 'file', text: 'picture.mol' });
    await get().showFile('void.mol', ' \n');
    expect(get().problem).toMatchObject({ code: 'empty', message: '“void.mol” is empty.' });
    expect(jobs).toEqual([]);
  });
});

describe('addresses', () => {
  it('takes smiles over src over molecule, and says so', async () => {
    const { get, last, warned, fetched } = setUp();
    const done = get().load(optionsOf({ molecule: 'memantine', src: 'water.mol', smiles: 'O' }));
    last().resolve(moleculeNamed('water'));
    await done;
    expect(last().source).toEqual({ smiles: 'O' });
    expect(fetched).toEqual([]);
    expect(warned).toEqual(['The address names smiles and src and molecule; smiles is shown.']);
    const second = get().load(optionsOf({ molecule: 'memantine', src: 'water.mol' }));
    await settled();
    last().resolve(moleculeNamed('water'));
    await second;
    expect(fetched).toEqual(['water.mol']);
    expect(get().shown.origin).toMatchObject({ kind: 'src', address: 'water.mol' });
    expect(warned.at(-1)).toBe('The address names src and molecule; src is shown.');
  });

  it('applies the view at once, camera and selection with their molecule', async () => {
    const { get } = setUp();
    const done = get().load(optionsOf({ molecule: 'memantine', theme: 'dark', select: '2,3,99', camera: '10 20 30' }));
    expect(get().options.theme).toBe('dark');
    expect(get().selection).toEqual([]);
    await done;
    expect(get().selection).toEqual([1, 2]);
    expect(get().options.camera).toEqual({ theta: 10, phi: 20, distance: 30 });
  });

  it('does not load again what is shown', async () => {
    const { get } = setUp();
    const { shown } = get();
    await get().load(optionsOf({ representation: 'sticks', select: '1' }));
    expect(get().shown).toBe(shown);
    expect(get().options.representation).toBe('sticks');
    expect(get().selection).toEqual([0]);
  });

  it('marks a faulty link as such and keeps the picture', async () => {
    const { get, last } = setUp();
    const done = get().load(optionsOf({ smiles: 'C(', theme: 'dark' }));
    last().reject(new ChemistryError('syntax', 'A branch is never closed.', 1));
    await done;
    expect(get().problem).toMatchObject({ where: 'link', position: 1, text: 'C(' });
    expect(get().shown.molecule.name).toBe('Esketamine');
    expect(get().options).toMatchObject({ theme: 'dark', molecule: 'esketamine', smiles: undefined });
  });

  it('shares the selection 1-based and the camera as the hand left it', async () => {
    const { get } = setUp();
    get().select([2, 7]);
    get().moved({ theta: 1, phi: 2, distance: 3 });
    expect(shareableOptions(get())).toEqual({ ...DEFAULT_OPTIONS, select: [3, 8], camera: { theta: 1, phi: 2, distance: 3 } });
    get().reset();
    expect(shareableOptions(get())).toEqual(DEFAULT_OPTIONS);
  });

  it('forgets selection and camera when another molecule comes', async () => {
    const { get } = setUp();
    get().select([31]);
    get().moved({ theta: 1, phi: 2, distance: 3 });
    get().setOptions({ representation: 'wireframe' });
    await get().showLibrary('memantine');
    expect(shareableOptions(get())).toEqual({ ...DEFAULT_OPTIONS, molecule: 'memantine', representation: 'wireframe' });
  });
});

describe('undo', () => {
  it('brings back options, selection and camera, one by one, and forth again', () => {
    let time = 0;
    const { get } = setUp({ now: () => (time += 1000) });
    expect([get().canUndo, get().canRedo]).toEqual([false, false]);
    get().setOptions({ representation: 'sticks' });
    get().select([4]);
    get().moved({ theta: 1, phi: 2, distance: 3 });
    get().undo();
    expect([get().pose, get().options.camera, get().selection]).toEqual([undefined, undefined, [4]]);
    get().undo();
    expect([get().selection, get().options.representation]).toEqual([[], 'sticks']);
    get().undo();
    expect([get().options.representation, get().canUndo, get().canRedo]).toEqual(['ball-and-stick', false, true]);
    get().undo();
    for (const _ of 'abc') get().redo();
    expect(shareableOptions(get())).toEqual({ ...DEFAULT_OPTIONS, representation: 'sticks', select: [5], camera: { theta: 1, phi: 2, distance: 3 } });
    expect([get().canUndo, get().canRedo]).toEqual([true, false]);
  });

  it('leaves the camera in the hand when something else is undone', () => {
    let time = 0;
    const { get } = setUp({ now: () => (time += 1000) });
    const pose = { theta: 1, phi: 2, distance: 3 };
    get().moved(pose);
    get().select([4]);
    get().undo();
    expect([get().pose, get().options.camera, get().selection]).toEqual([pose, undefined, []]);
  });

  it('undoes a reset, and not what pointing does', () => {
    let time = 0;
    const { get } = setUp({ now: () => (time += 1000) });
    get().select([4]);
    get().hover({ kind: 'atom', index: 2 });
    get().light([1, 2]);
    get().reset();
    get().undo();
    expect(get().selection).toEqual([4]);
    get().undo();
    expect([get().selection, get().canUndo]).toEqual([[], false]);
  });

  it('ends where another molecule begins', async () => {
    let time = 0;
    const { get } = setUp({ now: () => (time += 1000) });
    get().setOptions({ representation: 'sticks' });
    await get().showLibrary('memantine');
    expect([get().canUndo, get().canRedo]).toEqual([false, false]);
    get().undo();
    expect(get().options).toMatchObject({ molecule: 'memantine', representation: 'sticks' });
  });
});
