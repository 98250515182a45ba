// The player: a step shows its view, a link opens it, leaving gives back what was there, and the address says what has changed.
import { describe, expect, it } from 'vitest';
import type { Molecule } from '../../src/chemistry/molecule';
import { parseOptions } from '../../src/options/option-codec';
import { addressText } from '../../src/state/story-address';
import { goToStep, leaveStory, returnToStep, showAddress } from '../../src/state/story-player';
import { createViewerStore } from '../../src/state/viewer-store';
import type { Loaders, LoadedMolecule } from '../../src/state/viewer-state';

function moleculeNamed(name: string): LoadedMolecule {
  const molecule: Molecule = {
    name,
    formula: 'C3',
    mass: 36,
    charge: 0,
    smiles: 'CCC',
    coordinates: 'generated',
    stereo: 'achiral',
    atoms: Array.from({ length: 32 }, (_, index) => ({ element: 'C', position: [index, 0, 0], charge: 0 })),
    bonds: [],
    groups: [],
    warnings: [],
  };
  return { molecule, depiction: { width: 1, height: 1, marks: [], atoms: [] } };
}

function setUp() {
  const warned: string[] = [];
  const names = ['esketamine', 'arketamine', 'ketamine', 'esketaminium', 'memantine'];
  const loaders: Loaders = {
    library: Object.fromEntries(names.map((name) => [name, async () => moleculeNamed(name)])),
    chemistry: async () => moleculeNamed('read'),
    fetch: async () => ({ name: '', text: '' }),
    now: () => 0,
    warn: (sentence) => warned.push(sentence),
  };
  const store = createViewerStore(loaders, { shown: { ...moleculeNamed('esketamine'), origin: { kind: 'library', id: 'esketamine' } } });
  const open = (address: Record<string, string>) => {
    const { options, given } = parseOptions(address);
    return showAddress(store, options, given);
  };
  return { store, warned, open, state: () => store.getState() };
}

describe('a story', () => {
  it('opens at the step of a link, with its molecule and view', async () => {
    const { open, state } = setUp();
    await open({ story: 'mirror-images', step: 'the-other-hand' });
    expect(state().story).toMatchObject({ id: 'mirror-images', step: 1 });
    expect(state().shown.molecule.name).toBe('arketamine');
    expect(state().options).toMatchObject({ hydrogens: 'none', labels: 'stereo', highlight: { kind: 'group', ids: ['stereocentre'] } });
    expect(addressText(state())).toEqual({ story: 'mirror-images', step: 'the-other-hand' });
  });

  it('warns of a step that it lacks and begins at its beginning', async () => {
    const { open, state, warned } = setUp();
    await open({ story: 'mirror-images', step: 'nowhere' });
    expect(state().story?.step).toBe(0);
    expect(warned).toHaveLength(1);
  });

  it('steps, stays within its ends, and drops what the step before had set', async () => {
    const { open, state, store } = setUp();
    await open({ story: 'meet-ketamine', step: 'skeleton' });
    expect(state().options.representation).toBe('sticks');
    await goToStep(store, 2);
    expect(state().options).toMatchObject({ representation: 'ball-and-stick', hydrogens: 'polar', camera: { theta: 10, phi: 27 } });
    await goToStep(store, 7);
    expect(state().story?.step).toBe(2);
    await goToStep(store, -1);
    expect(state().story?.step).toBe(2);
  });

  it('writes what the reader has changed, and comes back by one action', async () => {
    const { open, state, store } = setUp();
    await open({ story: 'meet-ketamine', step: 'skeleton', theme: 'projector' });
    state().setOptions({ representation: 'ball-and-stick' });
    state().moved({ theta: 5, phi: 60, distance: 12 });
    expect(addressText(state())).toEqual({ story: 'meet-ketamine', step: 'skeleton', theme: 'projector', representation: 'ball-and-stick', camera: '5 60 12' });
    await returnToStep(store);
    expect(addressText(state())).toEqual({ story: 'meet-ketamine', step: 'skeleton', theme: 'projector' });
    expect(state().pose).toBeUndefined();
  });

  it('opens a link with changes as it was sent', async () => {
    const { open, state } = setUp();
    await open({ story: 'meet-ketamine', step: 'skeleton', representation: 'ball-and-stick', camera: '5 60 12' });
    expect(state().options).toMatchObject({ representation: 'ball-and-stick', hydrogens: 'none', camera: { theta: 5, phi: 60, distance: 12 } });
  });

  it('gives the reader’s own view back when it is left', async () => {
    const { open, state, store } = setUp();
    await state().showLibrary('memantine');
    state().setOptions({ representation: 'wireframe' });
    state().select([3]);
    state().moved({ theta: 5, phi: 60, distance: 12 });
    await open({ story: 'mirror-images', step: '2' });
    leaveStory(store);
    expect(state().story).toBeUndefined();
    expect(state().shown.molecule.name).toBe('memantine');
    expect(state().options).toMatchObject({ representation: 'wireframe', molecule: 'memantine', highlight: undefined, story: undefined });
    expect(state().selection).toEqual([3]);
    expect(state().pose).toEqual({ theta: 5, phi: 60, distance: 12 });
  });

  it('is left by an address without it, which then holds', async () => {
    const { open, state } = setUp();
    await open({ story: 'mirror-images', step: '2' });
    await open({ molecule: 'memantine', representation: 'sticks' });
    expect(state().story).toBeUndefined();
    expect(state().shown.molecule.name).toBe('memantine');
    expect(state().options.representation).toBe('sticks');
  });
});
