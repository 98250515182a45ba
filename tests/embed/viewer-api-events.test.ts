// What a host is told, and who brought it about: a call with its load and its failure, a step of a story, or the reader.
import { describe, expect, it, vi } from 'vitest';
import { ChemistryError } from '../../src/chemistry/chemistry-error';
import { goToStep } from '../../src/state/story-player';
import { createViewerStore } from '../../src/state/viewer-store';
import { createViewerApi } from '../../src/embed/create-viewer-api';
import type { ViewerEventName } from '../../src/embed/viewer-api';
import { moleculeNamed, settled } from '../state/store-with-jobs';
import { outcome, setUpApi } from './api-with-jobs';

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('who brought it about', () => {
  it('is the API for a call, its load that comes later, and its failure', async () => {
    const { api, last, heard, get } = setUpApi();
    await settled();
    const done = api.setOptions({ smiles: 'CCO', select: '2' });
    last().resolve(moleculeNamed('ethanol'));
    await done;
    expect(heard('load').at(-1)).toMatchObject({ source: 'api', name: 'ethanol', atomCount: 3 });
    expect(heard('selection-change')).toEqual([{ source: 'api', atoms: [2] }]);
    const failed = outcome(api.setOptions({ smiles: 'C1' }));
    last().reject(new ChemistryError('syntax', 'The ring is never closed.', 1));
    await failed;
    expect(heard('error')).toMatchObject([{ source: 'api', code: 'syntax', position: 1 }]);
    await settled();
    get().select([0]);
    expect(heard('selection-change').at(-1)).toEqual({ source: 'user', atoms: [1] });
  });

  it('is the reader for what the reader does, even while a call waits for its molecule', async () => {
    const { api, last, heard, get } = setUpApi();
    await settled();
    void outcome(api.setOptions({ smiles: 'CCO' }));
    get().select([4]);
    expect(heard('selection-change')).toEqual([{ source: 'user', atoms: [5] }]);
    const mine = get().showSmiles('CC');
    last().resolve(moleculeNamed('ethane'));
    await mine;
    expect(heard('load').at(-1)).toMatchObject({ source: 'user', name: 'ethane' });
    await settled();
    const wrong = get().showSmiles('C(');
    last().reject(new ChemistryError('syntax', 'A bracket is open.', 1));
    await wrong;
    expect(heard('error')).toMatchObject([{ source: 'user', code: 'syntax' }]);
  });

  it('echoes the numbers that a call selects, and says so of the one that it brings before the eye', async () => {
    const { api, heard, get } = setUpApi();
    await settled();
    api.select([3, 3, 5]);
    api.focusAtom(7);
    api.select([]);
    expect(heard('selection-change')).toEqual([3, 7, 0].map((first) => ({ source: 'api', atoms: first === 3 ? [3, 5] : first === 7 ? [7] : [] })));
    api.focusAtom(7);
    expect(get().framed).toBe(get().selection);
  });
});

describe('the state and the camera', () => {
  it('tells the state once it has settled, and only if it is another', async () => {
    const { api, heard, get } = setUpApi();
    await rest(250);
    vi.useFakeTimers();
    try {
      void api.setOptions({ labels: 'number' });
      void api.setOptions({ spin: 10 });
      vi.advanceTimersByTime(199);
      expect(heard('state-change')).toEqual([]);
      vi.advanceTimersByTime(1);
      expect(heard('state-change')).toEqual([{ source: 'api', state: { labels: 'number', spin: '10' } }]);
      get().setOptions({ representation: 'sticks' });
      get().setOptions({ representation: 'ball-and-stick' });
      vi.advanceTimersByTime(1000);
      expect(heard('state-change')).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('tells where the hand left the camera, and where a glide has come to rest', async () => {
    let angle = 0;
    const pose = () => ({ theta: Math.min(30, (angle += 10)), phi: 80, distance: 21 });
    const { api, heard, get } = setUpApi({ picture: () => ({ pose, toBlob: () => Promise.reject(new Error('none')), view: () => undefined }) });
    await settled();
    vi.useFakeTimers();
    try {
      get().moved({ theta: 5, phi: 70, distance: 20 });
      expect(heard('camera-change')).toEqual([{ source: 'user', theta: 5, phi: 70, distance: 20 }]);
      void api.setOptions({ camera: '30 80' });
      expect(heard('camera-change')).toHaveLength(1);
      vi.advanceTimersByTime(1000);
      expect(heard('camera-change').slice(1)).toEqual([{ source: 'api', theta: 30, phi: 80, distance: 21 }]);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a listener', () => {
  it('hears nothing after it has ended, and one that throws stops no other', async () => {
    const { api, heard } = setUpApi();
    await settled();
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const end = api.on('selection-change', () => {
      throw new Error('theirs');
    });
    api.on('selection-change', () => heard('load'));
    api.select([1]);
    end();
    api.select([2]);
    expect(errors).toHaveBeenCalledTimes(1);
    expect(heard('selection-change')).toHaveLength(2);
    expect(() => api.on('click' as never, () => undefined)).toThrow('There is no event “click”.');
    errors.mockRestore();
  });
});

function setUpStories() {
  const names = ['esketamine', 'arketamine', 'ketamine', 'esketaminium', 'memantine'];
  const warned: string[] = [];
  const loaders = {
    library: Object.fromEntries(names.map((name) => [name, async () => moleculeNamed(name, 32)])),
    chemistry: async () => moleculeNamed('read', 32),
    fetch: async () => ({ name: '', text: '' }),
    now: () => performance.now(),
    warn: (sentence: string) => void warned.push(sentence),
  };
  const store = createViewerStore(loaders, { shown: { ...moleculeNamed('esketamine', 32), origin: { kind: 'library', id: 'esketamine' } } });
  store.getState().setOptions({ controls: 'minimal' });
  const api = createViewerApi({ store, picture: () => undefined, reset: () => store.getState().reset(), warn: loaders.warn });
  const told: (readonly [ViewerEventName, object])[] = [];
  for (const name of ['load', 'step-change', 'state-change', 'selection-change'] as const) api.on(name, (detail) => told.push([name, detail]));
  return { store, api, told, warned };
}

describe('stories', () => {
  it('says of a step who stepped, and of the view that the step brought it about', async () => {
    const { store, api, told } = setUpStories();
    await settled();
    told.length = 0;
    await api.goToStep('mirror-images', 'the-other-hand');
    expect(told[0]).toEqual(['step-change', { source: 'api', story: 'mirror-images', step: 'the-other-hand' }]);
    expect(told[1]).toMatchObject(['load', { source: 'story', name: 'arketamine' }]);
    await rest(250);
    expect(told.at(-1)).toMatchObject(['state-change', { source: 'story', state: { story: 'mirror-images', step: 'the-other-hand', labels: 'stereo' } }]);
    told.length = 0;
    await goToStep(store, 0);
    expect(told[0]).toMatchObject(['step-change', { source: 'user', story: 'mirror-images' }]);
    expect(told.slice(1).every(([, detail]) => 'source' in detail && detail.source === 'story')).toBe(true);
  });

  it('gives a state that changes nothing, though the reader has put back what the step sets', async () => {
    const { store, api } = setUpStories();
    await api.setOptions({ story: 'mirror-images', step: '2', theme: 'dark' });
    store.getState().setOptions({ labels: 'none' });
    const state = api.getState();
    expect(state).toMatchObject({ story: 'mirror-images', step: 'the-other-hand', labels: 'none', theme: 'dark', molecule: 'arketamine' });
    const before = store.getState();
    await api.setOptions(state);
    expect(store.getState()).toBe(before);
    await api.setState({});
    expect(store.getState().story).toBeUndefined();
    expect(api.getState()).toEqual({});
    await api.setState(state);
    expect(api.getState()).toEqual(state);
  });

  it('leaves the story when it is taken back, and brings back what was there before', async () => {
    const { api, told } = setUpStories();
    await api.setOptions({ molecule: 'memantine', labels: 'number' });
    await api.setOptions({ story: 'mirror-images' });
    await api.setOptions({ step: '2' });
    expect(api.getState()).toMatchObject({ step: 'the-other-hand' });
    await api.setOptions({ story: null, spin: 5 });
    expect(api.getState()).toEqual({ molecule: 'memantine', labels: 'number', spin: '5' });
    expect(told.findLast(([name]) => name === 'step-change')?.[1]).toEqual({ source: 'api', story: undefined, step: undefined });
  });

  it('refuses a story or a step that is not there with a sentence that says which are', async () => {
    const { api, warned } = setUpStories();
    expect(await outcome(api.goToStep('constructor'))).toMatchObject({ code: 'unknown-story', message: expect.stringContaining('mirror-images') as string });
    expect(await outcome(api.goToStep('mirror-images', 'nowhere'))).toMatchObject({ code: 'unknown-step', message: expect.stringContaining('the-other-hand') as string });
    expect(api.getState()).toEqual({});
    await api.setOptions({ story: 'mirror-images', step: 'nowhere' });
    expect(warned).toHaveLength(1);
    expect(api.getState()['story']).toBe('mirror-images');
  });
});
