// The receptor follows the molecule and the options: what is known is placed at once, the rest is looked for, and the latest wins.
import { describe, expect, it } from 'vitest';
import type { Molecule, Vec3 } from '../../src/chemistry/molecule';
import { DEFAULT_OPTIONS, type Options } from '../../src/options/options';
import { followReceptor, type PlacedMolecule, type ReceptorMakers } from '../../src/state/follow-receptor';
import { molecularPicture, receptorShown } from '../../src/state/receptor-view';
import type { LoadedMolecule, Loaders } from '../../src/state/viewer-state';
import { createViewerStore } from '../../src/state/viewer-store';
import { ESKETAMINE } from '../fixtures/esketamine';
import { HYDROGEN_CHLORIDE } from '../fixtures/molecule-of';

const loaded = (molecule: Molecule): LoadedMolecule => ({ molecule, depiction: { width: 1, height: 1, marks: [], atoms: [] } });
const never = () => Promise.reject(new Error('Not asked for here.'));
const tick = () => new Promise((resolve) => setTimeout(resolve));

/** A quarter turn about x and 10 Å up, so that the motion is known. */
const moved = (molecule: Molecule): Molecule => ({
  ...molecule,
  atoms: molecule.atoms.map((atom) => ({ ...atom, position: [atom.position[0], atom.position[2] + 10, -atom.position[1]] as Vec3 })),
});

function setUp(options: Partial<Options> = {}, molecule = ESKETAMINE) {
  const warnings: string[] = [];
  const clock = { now: 0 };
  const library = { esketamine: async () => loaded(ESKETAMINE), chloride: async () => loaded(HYDROGEN_CHLORIDE) };
  const loaders = { library, chemistry: never, fetch: never, now: () => (clock.now += 1000), warn: (text: string) => warnings.push(text) } as unknown as Loaders;
  const store = createViewerStore(loaders, { options: { ...DEFAULT_OPTIONS, ...options }, shown: { ...loaded(molecule), origin: { kind: 'library', id: 'esketamine' } } });
  const searches: { molecule: Molecule; signal: AbortSignal; answer: (pairs: 'pairs' | undefined) => void; fail: (error: Error) => void }[] = [];
  const surrounded: { start: string; cut: number | undefined; ground: string }[] = [];
  let ground: 'light' | 'dark' = 'light';
  const makers: ReceptorMakers<'pairs', PlacedMolecule> = {
    parts: [{ id: 'glun1-n616-a', label: 'Asn616 of GluN1, chain A' }, { id: 'glun1-n616-c', label: 'Asn616 of GluN1, chain C' }, { id: 'gate', label: 'Gate' }],
    numbersOf: (id) => ({ 'glun1-n616-a': [0], 'glun1-n616-c': [1], 'glun1-n616': [0, 1], gate: [2] })[id] ?? [],
    knownPairs: ({ groups }) => (groups.length > 0 ? 'pairs' : undefined),
    findPairs: (of, signal) => new Promise((answer, fail) => searches.push({ molecule: of, signal, answer, fail })),
    place: (of, pairs) => ({ molecule: moved(of), kind: pairs ? 'superposed' : 'apart', rmsd: pairs && 0.21, shared: pairs ? 4 : 0 }),
    surround: ({ start, cut, ground: on }) => {
      surrounded.push({ start, cut, ground: on });
      return { layers: [], journey: [{ center: [0, 0, 0], radius: 80 }], home: 8, axis: [0, 0, 0], cut };
    },
    ground: () => ground,
  };
  const follower = followReceptor(store, makers);
  const darken = () => {
    ground = 'dark';
    follower.repaint();
  };
  return { store, get: store.getState, warnings, searches, surrounded, darken, end: follower.end };
}

describe('the receptor', () => {
  it('is there at once for a molecule whose groups tell its place, and goes with its option', () => {
    const { get } = setUp();
    expect(receptorShown(get())).toBeUndefined();
    get().setOptions({ receptor: 'pore' });
    const view = receptorShown(get());
    expect(view?.kind).toBe('superposed');
    expect(view?.sentence).toBe('Esketamine is laid on the ligand of the structure by four atoms, 0.21\u00a0Å apart (root mean square).');
    expect(molecularPicture(get()).atoms[0]?.position[1]).toBeCloseTo((ESKETAMINE.atoms[0]?.position[2] ?? 0) + 10);
    get().setOptions({ receptor: 'none' });
    expect(get().receptor).toBeUndefined();
    expect(molecularPicture(get())).toBe(ESKETAMINE);
  });

  it('knows the motion from the frame of the molecule to that of the picture', () => {
    const { get } = setUp({ receptor: 'pocket' });
    const { rotation, translation } = get().receptor?.motion ?? { rotation: [], translation: [] };
    rotation.flat().forEach((value, at) => expect(value).toBeCloseTo([1, 0, 0, 0, 0, 1, 0, -1, 0][at] ?? NaN, 5));
    translation.forEach((value, at) => expect(value).toBeCloseTo([0, 10, 0][at] ?? NaN, 4));
  });

  it('looks for what another molecule shares, and shows it beside the pore until then', async () => {
    const { get, searches } = setUp({ receptor: 'pocket' });
    await get().showLibrary('chloride');
    expect([receptorShown(get())?.kind, get().receptorProgress]).toEqual(['apart', { startedAt: expect.any(Number) }]);
    searches[0]?.answer(undefined);
    await tick();
    expect(receptorShown(get())?.sentence).toMatch(/shares too little with ketamine/);
    expect(get().receptorProgress).toBeUndefined();
    // It is not looked for again when it comes back, nor for another view of the same.
    get().setOptions({ receptor: 'whole' });
    expect(searches).toHaveLength(1);
  });

  it('stops a search for a molecule that is gone, and says why one failed', async () => {
    const { get, searches } = setUp({ receptor: 'pocket' }, HYDROGEN_CHLORIDE);
    await get().showLibrary('esketamine');
    expect(searches[0]?.signal.aborted).toBe(true);
    expect(receptorShown(get())?.kind).toBe('superposed');
    await get().showLibrary('chloride');
    searches[1]?.fail(new Error('The worker could not be started.'));
    await tick();
    expect(get().receptorProgress).toEqual({ fault: { message: 'The worker could not be started.' } });
    expect(receptorShown(get())?.kind).toBe('apart');
  });

  it('refuses what is too large with a sentence, and leaves the molecule alone in the picture', () => {
    const large = { ...ESKETAMINE, atoms: Array.from({ length: 5000 }, () => ({ element: 'C', position: [0, 0, 0] as const, charge: 0 })) };
    const { get } = setUp({ receptor: 'whole' }, large);
    expect(receptorShown(get())).toBeUndefined();
    expect(get().receptorProgress).toMatchObject({ fault: { message: expect.stringMatching(/^A molecule of 5000 atoms is too large .* at most 400/) as string } });
  });

  it('places another shape of the same molecule anew, without a search', () => {
    const { get, searches } = setUp({ receptor: 'pocket' });
    const other = structuredClone(ESKETAMINE);
    get().showVariant(loaded(other), 'conformer', 'Another shape.');
    expect(receptorShown(get())?.base).toBe(other);
    expect(searches).toHaveLength(0);
  });

  it('is made anew for another cut and another ground', () => {
    const { get, surrounded, darken } = setUp({ receptor: 'pore' });
    get().setOptions({ cut: 30 });
    darken();
    expect(surrounded).toEqual([
      { start: 'pore', cut: undefined, ground: 'light' },
      { start: 'pore', cut: 30, ground: 'light' },
      { start: 'pore', cut: 30, ground: 'dark' },
    ]);
  });
});

describe('parts of the receptor', () => {
  it('are outlined by number: those that are pointed at, else those that are chosen', () => {
    const { get } = setUp({ receptor: 'pore' });
    get().setOptions({ part: ['glun1-n616'] });
    expect(get().partNumbers).toEqual([0, 1]);
    get().lightParts(['gate']);
    expect(get().partNumbers).toEqual([2]);
    get().lightParts([]);
    expect(get().partNumbers).toEqual([0, 1]);
  });

  it('that do not exist are left out with one warning', () => {
    const { get, warnings } = setUp({ receptor: 'pore', part: ['gate', 'toString', 'n616'] });
    expect(get().options.part).toEqual(['gate']);
    expect(warnings).toEqual(['The option “part” cannot be “toString,n616”; it takes ids of parts, comma separated.']);
  });
});

describe('the receptor and the rest of the view', () => {
  it('opens its room, but not in a story', () => {
    expect(setUp({ receptor: 'pore' }).get().tool).toBe('receptor');
    const { get, store } = setUp();
    store.setState({ story: { id: 'x', story: { title: '', summary: '', steps: [{ id: 'a', title: '', text: [], view: {} }] }, step: 0, view: DEFAULT_OPTIONS, before: get() } });
    get().setOptions({ receptor: 'pore' });
    expect(get().tool).toBeUndefined();
  });

  it('goes when a second molecule is set beside, and clears what stands there when it comes', () => {
    const { get } = setUp({ receptor: 'pore' });
    const beside = { molecule: HYDROGEN_CHLORIDE, title: '', ownTitle: '', camera: 'same', lit: [] } as const;
    get().openTool('stereo');
    get().setExhibit({ beside });
    expect(get().options.receptor).toBe('none');
    get().setOptions({ receptor: 'pore' });
    expect([get().tool, get().exhibit.beside, get().options.receptor]).toEqual(['receptor', undefined, 'pore']);
  });

  it('takes the camera with it, and what was chosen in it; undo brings them back', () => {
    const { get } = setUp();
    get().moved({ theta: 10, phi: 80, distance: 12 });
    get().setOptions({ receptor: 'pocket', part: ['gate'] });
    expect([get().pose, get().options.camera]).toEqual([undefined, undefined]);
    get().moved({ theta: 1, phi: 2, distance: 30 });
    get().setOptions({ receptor: 'none' });
    expect([get().pose, get().options.part]).toEqual([undefined, []]);
    get().undo();
    expect(get().options).toMatchObject({ receptor: 'pocket', part: ['gate'], camera: { theta: 1, phi: 2, distance: 30 } });
    expect(receptorShown(get())?.kind).toBe('superposed');
  });

  it('follows no more when it is ended', () => {
    const { get, end, surrounded } = setUp({ receptor: 'pore' });
    end();
    get().setOptions({ receptor: 'whole' });
    expect([get().receptor, surrounded.length]).toEqual([undefined, 1]);
  });
});
