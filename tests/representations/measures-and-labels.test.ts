// Lines, values and letters in the picture: where they are and what they say.
import { describe, expect, it } from 'vitest';
import type { Molecule } from '../../src/chemistry/molecule';
import { atomLabels, type LabelInput } from '../../src/representations/atom-labels';
import { drawMeasures, measureLabels } from '../../src/representations/draw-measures';
import { joinDrawings } from '../../src/representations/join-drawings';
import { REPRESENTATIONS } from '../../src/representations/registry';
import { shownAtoms } from '../../src/representations/shown-atoms';
import { ESKETAMINE } from '../fixtures/esketamine';
import { moleculeOf } from '../fixtures/molecule-of';

const BODY = REPRESENTATIONS['ball-and-stick'].draw(ESKETAMINE);
const INK = [1, 2, 3] as const;
/** x, y, z from a place in a column. */
const pointAt = (values: Float32Array, index: number) => Array.from(values.slice(index, index + 3));
/** The same molecule with other properties at some of its atoms. */
const withAtoms = (molecule: Molecule, changes: readonly Partial<Molecule['atoms'][number]>[]): Molecule => ({
  ...molecule,
  atoms: molecule.atoms.map((atom, index) => Object.assign({}, atom, changes[index])),
});
const input = (labels: LabelInput['labels'], change: Partial<LabelInput> = {}): LabelInput => ({
  labels,
  palette: 'cpk',
  shown: shownAtoms(ESKETAMINE, 'all'),
  ...change,
});
const words = (molecule: Molecule, given: LabelInput) => atomLabels(molecule, given).map(({ text }) => text);

describe('labels', () => {
  it('are none, and with them the colour-safe palette carries the letters of a skeletal formula', () => {
    expect(atomLabels(ESKETAMINE, input('none'))).toEqual([]);
    expect(words(ESKETAMINE, input('none', { palette: 'colour-safe' })).toSorted()).toEqual(['Cl', 'N', 'O']);
  });

  it('name 32 elements and number 32 atoms, fewer with hydrogens hidden', () => {
    expect(words(ESKETAMINE, input('element')).filter((word) => word === 'H')).toHaveLength(16);
    expect(words(ESKETAMINE, input('number'))).toEqual(Array.from({ length: 32 }, (_, index) => String(index + 1)));
    expect(words(ESKETAMINE, input('element', { shown: shownAtoms(ESKETAMINE, 'none') }))).toHaveLength(16);
    expect(words(ESKETAMINE, input('element', { shown: shownAtoms(ESKETAMINE, 'polar') }))).toHaveLength(17);
  });

  it('name the one stereocentre, and E or Z in the middle of a bond', () => {
    const handed = withAtoms(ESKETAMINE, [{}, {}, { stereo: 'S' }]);
    expect(atomLabels(handed, input('stereo')).map(({ key, text }) => [key, text])).toEqual([['atom 2', 'S']]);
    const plain = moleculeOf([['C', 0, 0, 0], ['C', 1.34, 0, 0]], [[0, 1, 2]]);
    const molecule: Molecule = { ...plain, bonds: [{ from: 0, to: 1, order: 2, stereo: 'Z' }] };
    const [label] = atomLabels(molecule, input('stereo', { shown: [true, true] }));
    expect(label).toMatchObject({ text: 'Z', kind: 'bond', at: [0.67, 0, 0], bond: 0 });
    expect(atomLabels(molecule, input('stereo', { shown: [true, false] }))).toEqual([]);
  });

  it('write charges with a true minus, and on charged atoms only', () => {
    const plain = moleculeOf([['N', 0, 0, 0], ['O', 2, 0, 0], ['Mg', 4, 0, 0], ['C', 6, 0, 0]]);
    const molecule = withAtoms(plain, [{ charge: 1 }, { charge: -1 }, { charge: 2 }]);
    expect(words(molecule, input('charge', { shown: [true, true, true, true] }))).toEqual(['+', '−', '2+']);
  });

  it('are not written where nobody could read them', () => {
    const many = moleculeOf(Array.from({ length: 401 }, (_, index) => ['C', index * 2, 0, 0] as const));
    expect(atomLabels(many, input('number', { shown: many.atoms.map(() => true) }))).toEqual([]);
  });
});

describe('the lines of measures', () => {
  it('run from atom to atom, in dashes that answer to no pick', () => {
    const { cylinders, spheres, lines } = drawMeasures(ESKETAMINE, [[2, 15]], INK, BODY);
    const [from, to] = [2, 15].map((atom) => ESKETAMINE.atoms[atom]?.position ?? [0, 0, 0]);
    const first = pointAt(cylinders.ends, 0);
    const last = pointAt(cylinders.ends, cylinders.count * 6 - 3);
    first.forEach((value, axis) => expect(value).toBeCloseTo(from?.[axis] ?? NaN, 5));
    last.forEach((value, axis) => expect(value).toBeCloseTo(to?.[axis] ?? NaN, 5));
    // 3.22 Å in periods of about 0.29.
    expect(cylinders.count).toBe(12);
    expect([...new Set(cylinders.bonds)]).toEqual([-1]);
    expect(Array.from(cylinders.colors.slice(0, 6))).toEqual([1, 2, 3, 1, 2, 3]);
    expect([spheres.count, lines.count]).toEqual([0, 0]);
  });

  it('go around the rod of a bond, and once where two measures share a side', () => {
    const bonded = ESKETAMINE.bonds.find(({ from, to, order }) => from === 1 && to === 2 && order === 1);
    expect(bonded).toBeDefined();
    const one = drawMeasures(ESKETAMINE, [[1, 2]], INK, BODY);
    expect(Math.min(...one.cylinders.radii)).toBeGreaterThan(0.115);
    expect(drawMeasures(ESKETAMINE, [[1, 2], [2, 1], [1, 2]], INK, BODY).cylinders.count).toBe(one.cylinders.count);
  });

  it('draw nothing between two atoms of one place', () => {
    const twins = moleculeOf([['C', 0, 0, 0], ['C', 0, 0, 0]]);
    expect(drawMeasures(twins, [[0, 1]], INK, BODY).cylinders.count).toBe(0);
  });

  it('carry the value, at the middle of a distance, inside an angle, at the middle bond of a torsion', () => {
    const corner = moleculeOf([['C', 1, 0, 0], ['O', 0, 0, 0], ['C', 0, 1, 0], ['C', 0, 1, 1]]);
    const [distance, angle, torsion] = measureLabels(corner, [[0, 2], [0, 1, 2], [0, 1, 2, 3]]);
    expect(distance).toMatchObject({ text: '1.41 Å', at: [0.5, 0.5, 0] });
    expect(angle?.text).toBe('90.0°');
    expect(angle?.at[0]).toBeCloseTo(0.55 / Math.SQRT2, 6);
    expect(angle?.at[1]).toBeCloseTo(0.55 / Math.SQRT2, 6);
    expect(torsion).toMatchObject({ text: '−90.0°', at: [0, 0.5, 0] });
    expect(measureLabels(corner, [[0, 99]])).toEqual([]);
  });
});

describe('two drawings in one', () => {
  it('keep every column of both, in order', () => {
    const lines = drawMeasures(ESKETAMINE, [[2, 15]], INK, BODY);
    const both = joinDrawings(BODY, lines);
    expect(both.cylinders.count).toBe(BODY.cylinders.count + lines.cylinders.count);
    expect([...both.cylinders.radii]).toEqual([...BODY.cylinders.radii, ...lines.cylinders.radii]);
    expect(both.cylinders.ends.slice(BODY.cylinders.ends.length)).toEqual(lines.cylinders.ends);
    expect(both.spheres).toEqual(BODY.spheres);
    expect(both.lines.width).toBe(BODY.lines.width);
  });
});
