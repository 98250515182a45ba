// The measuring tool: how atoms become a measure, and what a link may ask for.
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS, type Options } from '../../src/options/options';
import { measurable, withAtom, withMeasure } from '../../src/state/measuring';
import { createViewerStore } from '../../src/state/viewer-store';
import type { LoadedMolecule } from '../../src/state/viewer-state';
import { moleculeOf } from '../fixtures/molecule-of';

const ROW = moleculeOf([['C', 0, 0, 0], ['C', 1.5, 0, 0], ['N', 2, 1.4, 0], ['O', 3.4, 1.5, 0.3], ['H', 4, 2, 1]]);

function setUp(options: Partial<Options> = {}) {
  const warned: string[] = [];
  const loaded: LoadedMolecule = { molecule: ROW, depiction: { width: 1, height: 1, marks: [], atoms: [] } };
  const store = createViewerStore(
    {
      library: { esketamine: async () => loaded, memantine: async () => loaded },
      chemistry: async () => loaded,
      fetch: async () => ({ name: '', text: '' }),
      now: () => 0,
      warn: (sentence) => warned.push(sentence),
    },
    { options: { ...DEFAULT_OPTIONS, ...options }, shown: { ...loaded, origin: { kind: 'library', id: 'esketamine' } } },
  );
  return { get: store.getState, warned };
}

describe('choosing atoms', () => {
  it('collects, ends on the last one again, and ends by itself with four', () => {
    expect(withAtom([], 2)).toEqual({ pending: [2] });
    expect(withAtom([2], 2)).toEqual({ pending: [2] });
    expect(withAtom([2, 0], 0)).toEqual({ pending: [], finished: [2, 0] });
    expect(withAtom([2, 0, 1], 2)).toEqual({ pending: [2, 0, 1] });
    expect(withAtom([2, 0, 1], 3)).toEqual({ pending: [], finished: [2, 0, 1, 3] });
  });

  it('keeps a measure once, also read backwards', () => {
    expect(withMeasure([[1, 2]], [1, 0])).toEqual([[1, 2]]);
    expect(withMeasure([[1, 2]], [0, 1, 2])).toEqual([[1, 2], [1, 2, 3]]);
  });

  it('takes no 25th', () => {
    const many = Array.from({ length: 24 }, (_, index) => [1, index + 2]);
    expect(withMeasure(many, [5, 6])).toBe(many);
  });
});

describe('the tool', () => {
  it('makes a distance by Enter, an angle by the last atom again, a torsion by the fourth, and chains', () => {
    const { get } = setUp();
    get().setMeasuring(true);
    expect(get().finishMeasure()).toBe(false);
    for (const atom of [0, 1]) get().measureAtom(atom);
    expect(get().finishMeasure()).toBe(true);
    for (const atom of [0, 1, 2, 2]) get().measureAtom(atom);
    for (const atom of [0, 1, 2, 3]) get().measureAtom(atom);
    expect(get().measuring).toEqual([]);
    expect(get().options.measure).toEqual([[1, 2], [1, 2, 3], [1, 2, 3, 4]]);
  });

  it('keeps what is complete when it is put away, and forgets a lone atom', () => {
    const { get } = setUp();
    get().measureAtom(3);
    get().setMeasuring(false);
    expect([get().measuring, get().options.measure]).toEqual([undefined, []]);
    get().setMeasuring(true);
    get().measureAtom(3);
    get().measureAtom(1);
    get().setMeasuring(false);
    expect([get().measuring, get().options.measure]).toEqual([undefined, [[4, 2]]]);
  });

  it('gives up first the atoms, then itself, then nothing', () => {
    const { get } = setUp();
    get().measureAtom(0);
    expect([get().cancelMeasure(), get().measuring]).toEqual([true, []]);
    expect([get().cancelMeasure(), get().measuring]).toEqual([true, undefined]);
    expect(get().cancelMeasure()).toBe(false);
  });

  it('removes one or all', () => {
    const { get } = setUp({ measure: [[1, 2], [2, 3], [3, 4]] });
    get().removeMeasure(1);
    expect(get().options.measure).toEqual([[1, 2], [3, 4]]);
    get().removeMeasure();
    expect(get().options.measure).toEqual([]);
  });
});

describe('a link', () => {
  it('that names atoms which are not there gets one warning and the rest', () => {
    expect(measurable([[1, 2], [5, 6], [1, 99, 2]], ROW)).toEqual({
      kept: [[1, 2]],
      warning: 'The molecule has 5 atoms, so that 5-6 and 1-99-2 cannot be measured.',
    });
    const { get, warned } = setUp({ measure: [[1, 2], [5, 6], [1, 99, 2]] });
    expect(get().options.measure).toEqual([[1, 2]]);
    expect(warned).toHaveLength(1);
  });

  it('has its measures wait for its molecule, and another molecule ends them', async () => {
    const { get, warned } = setUp({ measure: [[1, 2]] });
    const done = get().load({ ...DEFAULT_OPTIONS, molecule: 'memantine', measure: [[2, 3], [1, 9]] });
    expect(get().options.measure).toEqual([[1, 2]]);
    await done;
    expect(get().options.measure).toEqual([[2, 3]]);
    expect(warned).toEqual(['The molecule has 5 atoms, so that 1-9 cannot be measured.']);
    get().measureAtom(0);
    await get().showLibrary('esketamine');
    expect([get().options.measure, get().measuring]).toEqual([[], undefined]);
  });
});
