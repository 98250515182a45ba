// Colours and surface follow the options: what is made is drawn, a failure is a sentence, a surface no longer wanted is stopped.
import { describe, expect, it } from 'vitest';
import { colorAtoms } from '../../src/representations/color-atoms';
import { makeSurface } from '../../src/representations/surface/making/make-surface';
import type { MadeSurface, SurfaceReply, SurfaceRequest } from '../../src/representations/surface/making/made-surface';
import { createSurfaceMaker, MOST_SURFACE_ATOMS, type MakeSurface, type SurfaceHost } from '../../src/representations/surface/making/surface-client';
import { vanDerWaalsBalls } from '../../src/representations/surface/surface';
import { createViewerStore } from '../../src/state/viewer-store';
import { followDress } from '../../src/state/follow-dress';
import type { Loaders, LoadedMolecule } from '../../src/state/viewer-state';
import { ESKETAMINE } from '../fixtures/esketamine';
import { HYDROGEN_CHLORIDE, moleculeOf } from '../fixtures/molecule-of';

const loaded = (molecule: LoadedMolecule['molecule']): LoadedMolecule => ({ molecule, depiction: { width: 1, height: 1, marks: [], atoms: [] } });
const never = () => Promise.reject(new Error('Not asked for here.'));
const tick = () => new Promise((resolve) => setTimeout(resolve));

function setUp(molecule = HYDROGEN_CHLORIDE) {
  const loaders = { library: {}, chemistry: never, fetch: never, now: () => 0, warn: () => {} } as unknown as Loaders;
  const store = createViewerStore(loaders, { shown: { ...loaded(molecule), origin: { kind: 'smiles', text: 'Cl' } } });
  const asked: { kind: string; signal: AbortSignal; answer: (surface: MadeSurface) => void; fail: (error: Error) => void }[] = [];
  const make: MakeSurface = (_, kind, { signal }) =>
    new Promise((answer, fail) => {
      asked.push({ kind, signal, answer, fail });
    });
  const end = followDress(store, make, () => 7);
  return { store, asked, end, get: store.getState };
}

const { centers, radii } = vanDerWaalsBalls(HYDROGEN_CHLORIDE);
const REQUEST: SurfaceRequest = { kind: 'van-der-waals', centers: Float64Array.from(centers), radii: Float64Array.from(radii), charges: [0.1, -0.1] };

describe('a dress', () => {
  it('gets the surface that was asked for, in the style and colours of the options, without making it again', async () => {
    const { get, asked } = setUp();
    get().setOptions({ surface: 'van-der-waals' });
    expect(get().dress?.making).toEqual({ share: 0, startedAt: 7 });
    asked[0]?.answer(makeSurface(REQUEST, () => {}));
    await tick();
    expect(get().dress?.mesh?.look).toBe('translucent');
    expect(get().dress?.making).toBeUndefined();
    get().setOptions({ 'surface-style': 'mesh' });
    expect(get().dress?.mesh?.look).toBe('mesh');
    expect(asked).toHaveLength(1);
  });

  it('stops a surface that is no longer wanted, and says why one could not be made', async () => {
    const { get, asked } = setUp();
    get().setOptions({ surface: 'molecular' });
    get().setOptions({ surface: 'none' });
    expect(asked[0]?.signal.aborted).toBe(true);
    expect(get().dress?.making).toBeUndefined();
    get().setOptions({ surface: 'molecular' });
    asked[1]?.fail(new Error('Too many atoms.'));
    await tick();
    expect(get().dress?.faults).toEqual([{ message: 'Too many atoms.' }]);
  });

  it('keeps the colours of the elements where charges are not known, with a sentence', () => {
    const { get } = setUp(moleculeOf([['B', 0, 0, 0], ['H', 1.2, 0, 0]], [[0, 1, 1]]));
    get().setOptions({ color: 'charge' });
    expect(get().dress?.atoms).toBeUndefined();
    expect(get().dress?.faults.map(({ message }) => message).join(' ')).toMatch(/boron.*elements\.$/);
  });
});

describe('colours of atoms', () => {
  it('are one hue a group, the smaller group first, and grey elsewhere', () => {
    const result = colorAtoms(ESKETAMINE, 'group', 'cpk');
    if (!result || 'unavailable' in result) throw new Error('There are no colours.');
    const smallest = ESKETAMINE.groups.toSorted((a, b) => a.atoms.length - b.atoms.length)[0];
    expect(result.colors[smallest?.atoms[0] ?? 0]).toEqual(result.groups.find(({ label }) => label === smallest?.label)?.color);
    expect(new Set(result.groups.map(({ color }) => color.join())).size).toBe(result.groups.length);
  });

  it('are red at the negative and blue at the positive end of a bond', () => {
    const result = colorAtoms(HYDROGEN_CHLORIDE, 'charge', 'cpk');
    if (!result || 'unavailable' in result) throw new Error('There are no colours.');
    const [hydrogen = [0, 0, 0], chlorine = [0, 0, 0]] = result.colors;
    expect(hydrogen[2]).toBeGreaterThan(hydrogen[0]);
    expect(chlorine[0]).toBeGreaterThan(chlorine[2]);
  });
});

const hostOf = (answer: (hear: (reply: SurfaceReply) => void, request: SurfaceRequest) => void) => {
  const ended: number[] = [];
  const start = () => {
    const host: SurfaceHost = { stop: () => void ended.push(1), run: (request, hear) => answer(hear, request) };
    return host;
  };
  return { start, ended };
};
const options = (signal: AbortSignal) => ({ signal, onProgress: () => {}, withPotential: false });

describe('the maker', () => {
  it('hands over what the worker made, and keeps it', async () => {
    let runs = 0;
    const { start } = hostOf((hear, request) => {
      runs++;
      hear({ kind: 'done', surface: makeSurface(request, () => {}) });
    });
    const make = createSurfaceMaker(start);
    const surface = await make(HYDROGEN_CHLORIDE, 'van-der-waals', options(new AbortController().signal));
    // Spheres of 1.75 and 1.2 Å, 1.2746 Å apart, each less its cap.
    const plane = (1.2746 ** 2 + 1.75 ** 2 - 1.2 ** 2) / (2 * 1.2746);
    const area = 4 * Math.PI * (1.75 ** 2 + 1.2 ** 2) - 2 * Math.PI * (1.75 * (1.75 - plane) + 1.2 * (1.2 - (1.2746 - plane)));
    expect(Math.abs(surface.area / area - 1)).toBeLessThan(0.003);
    expect(surface.potential?.length).toBe(surface.atoms.length);
    expect(await make(HYDROGEN_CHLORIDE, 'van-der-waals', options(new AbortController().signal))).toBe(surface);
    expect(runs).toBe(1);
  });

  it('ends the worker when it is stopped', async () => {
    const { start, ended } = hostOf(() => {});
    const control = new AbortController();
    const made = createSurfaceMaker(start)(HYDROGEN_CHLORIDE, 'molecular', options(control.signal));
    control.abort();
    await expect(made).rejects.toThrow();
    expect(ended).toHaveLength(1);
  });

  it('refuses more atoms than it can make a surface of, in a sentence', async () => {
    const { start } = hostOf(() => {});
    const many = { ...HYDROGEN_CHLORIDE, atoms: Array.from({ length: MOST_SURFACE_ATOMS + 1 }, () => ({ element: 'C', position: [0, 0, 0] as const, charge: 0 })) };
    await expect(createSurfaceMaker(start)(many, 'molecular', options(new AbortController().signal))).rejects.toThrow('up to 10,000 atoms; this molecule has 10,001.');
  });
});
