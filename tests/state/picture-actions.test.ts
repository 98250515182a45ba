// What tools do to the picture: an exhibit that goes with its tool, and variants that keep what was chosen.
import { describe, expect, it } from 'vitest';
import { ESKETAMINE } from '../fixtures/esketamine';
import { shareLink } from '../../src/state/share-link';
import { createViewerStore } from '../../src/state/viewer-store';
import type { LoadedMolecule, Loaders } from '../../src/state/viewer-state';

const never = () => Promise.reject(new Error('Nothing is loaded here.'));
const loaders: Loaders = { library: {}, chemistry: never, fetch: never, now: () => 0, warn: () => undefined };
const base: LoadedMolecule = { molecule: ESKETAMINE, depiction: { width: 1, height: 1, marks: [], atoms: [] } };
const setUp = () => createViewerStore(loaders, { shown: { ...base, origin: { kind: 'library', id: 'esketamine' } } }).getState;

describe('an exhibit', () => {
  it('goes when its tool closes, and when another opens', () => {
    const get = setUp();
    get().openTool('stereo');
    get().setExhibit({ lit: [3] });
    get().setExhibit({ ghosts: [] });
    expect(get().exhibit).toEqual({ lit: [3], ghosts: [] });
    get().openTool('stereo');
    expect(get().exhibit).toEqual({ lit: [3], ghosts: [] });
    get().openTool('compare');
    expect(get().exhibit).toEqual({});
    get().setExhibit({ lit: [3] });
    get().openTool(undefined);
    expect(get().exhibit).toEqual({});
  });

  it('takes the camera from the hand only when it asks for a view', () => {
    const get = setUp();
    get().moved({ theta: 1, phi: 2, distance: 3 });
    get().setExhibit({ lit: [1] });
    expect(get().pose).toEqual({ theta: 1, phi: 2, distance: 3 });
    get().setExhibit({ view: { theta: 9, phi: 9, distance: 9 } });
    expect(get().pose).toBeUndefined();
  });
});

describe('a variant', () => {
  const flipped = { ...base, molecule: { ...ESKETAMINE, atoms: ESKETAMINE.atoms.map((atom) => ({ ...atom, position: [0, 0, 0] as const })) } };
  const smaller = { ...base, molecule: { ...ESKETAMINE, atoms: ESKETAMINE.atoms.slice(0, 20) } };

  it('keeps what was chosen, as far as it is still there', () => {
    const get = setUp();
    get().select([2, 30]);
    get().setOptions({ measure: [[1, 2], [1, 31]] });
    get().showVariant(flipped, 'conformer', 'Another shape.');
    expect(get().selection).toEqual([2, 30]);
    get().showVariant(smaller, 'protonation', 'A smaller one.');
    expect(get().selection).toEqual([2]);
    expect(get().options.measure).toEqual([[1, 2]]);
  });

  it('goes back to what was loaded, also from a variant of a variant and by Reset', () => {
    const get = setUp();
    get().showVariant(flipped, 'conformer', 'Another shape.');
    get().showVariant(flipped, 'torsion', 'Turned.');
    expect(get().shown.variant?.base.molecule).toBe(ESKETAMINE);
    get().showBase();
    expect(get().shown.molecule).toBe(ESKETAMINE);
    expect(get().shown.variant).toBeUndefined();
    get().showVariant(flipped, 'torsion', 'Turned.');
    get().reset();
    expect(get().shown.molecule).toBe(ESKETAMINE);
  });

  it('is left out of links, which say so', () => {
    const get = setUp();
    get().showVariant(flipped, 'torsion', 'Turned.');
    const { address, note } = shareLink(get(), 'https://example.org/');
    expect(address).toBe('https://example.org/');
    expect(note).toMatch(/as it was loaded/);
  });

  it('is a step in the history of views, not a new one', () => {
    const get = setUp();
    get().setOptions({ representation: 'sticks' });
    get().showVariant(flipped, 'torsion', 'Turned.');
    expect(get().canUndo).toBe(true);
  });
});
