// Measures against geometry that can be done in the head, and the option that keeps them in a link.
import { describe, expect, it } from 'vitest';
import { atomAngle, atomDistance, atomTorsion, formatMeasure, measurement } from '../../src/chemistry/properties/measure';
import type { Molecule, Vec3 } from '../../src/chemistry/molecule';
import { measures } from '../../src/options/measure-kind';

const at = (...positions: Vec3[]): Molecule => ({
  name: '',
  formula: '',
  mass: 0,
  charge: 0,
  smiles: '',
  coordinates: 'file',
  stereo: 'achiral',
  atoms: positions.map((position) => ({ element: 'C', position, charge: 0 })),
  bonds: [],
  groups: [],
  warnings: [],
});

/** Seen along +z, from the second atom to the third, with +y up, -x is to the right: clockwise runs from +y to -x. */
const twisted = (degrees: number) => {
  const turn = (degrees * Math.PI) / 180;
  return at([0, 1, 0], [0, 0, 0], [0, 0, 1.5], [-Math.sin(turn), Math.cos(turn), 1.5]);
};

describe('atoms', () => {
  it('are a distance apart', () => {
    expect(atomDistance(at([1, 2, 3], [4, 6, 3]), 0, 1)).toBe(5);
  });

  it('span the tetrahedral angle in a cube', () => {
    const methane = at([1, 1, 1], [0, 0, 0], [-1, -1, 1]);
    expect(atomAngle(methane, 0, 1, 2)).toBeCloseTo((Math.acos(-1 / 3) * 180) / Math.PI, 9);
  });

  // IUPAC Gold Book, torsion angle: positive when the front bond must be turned clockwise to eclipse the rear one.
  it.each([0, 60, 90, 179, -60, -120, 180])('have a torsion of %d° with the sign of IUPAC', (degrees) => {
    expect(atomTorsion(twisted(degrees), 0, 1, 2, 3)).toBeCloseTo(degrees, 9);
    expect(atomTorsion(twisted(degrees), 3, 2, 1, 0)).toBeCloseTo(degrees, 9);
  });

  it('give torsions of opposite sign in a mirror', () => {
    const mirrored = at(...twisted(55).atoms.map(({ position: [x, y, z] }): Vec3 => [-x, y, z]));
    expect(atomTorsion(mirrored, 0, 1, 2, 3)).toBeCloseTo(-55, 9);
  });

  it('must exist', () => {
    expect(() => atomDistance(at([0, 0, 0]), 0, 1)).toThrow('There is no atom 2 in this molecule.');
  });
});

describe('a measurement', () => {
  it('has value, unit and text for two, three and four atoms', () => {
    expect(measurement(twisted(-60), [1, 2])).toEqual({ kind: 'distance', atoms: [1, 2], value: 1.5, unit: 'Å', text: '1.50 Å' });
    expect(measurement(twisted(-60), [0, 1, 2])).toMatchObject({ kind: 'angle', unit: '°', text: '90.0°' });
    expect(measurement(twisted(-60), [0, 1, 2, 3])).toMatchObject({ kind: 'torsion', unit: '°', text: '−60.0°' });
  });

  it('says so where the geometry defines nothing', () => {
    const straight = at([0, 0, 0], [0, 0, 1], [0, 0.001, 2], [0, 1, 3], [0, 0, 0]);
    expect(measurement(straight, [0, 1, 2, 3])).toMatchObject({ value: undefined, text: expect.stringContaining('on one line') });
    expect(measurement(straight, [3, 2, 1, 0])).toMatchObject({ value: undefined });
    expect(measurement(straight, [0, 4, 1])).toMatchObject({ value: undefined, text: expect.stringContaining('same place') });
    expect(measurement(straight, [0, 1, 2])?.value).toBeGreaterThan(179.9);
  });

  it('is refused for one, five, repeated or missing atoms', () => {
    const four = twisted(60);
    expect([[0], [0, 1, 2, 3, 0], [0, 0], [1, 2, 1], [0, 9], [-1, 0], [0.5, 1]].map((atoms) => measurement(four, atoms))).toEqual(
      Array.from({ length: 7 }, () => undefined),
    );
  });

  it('never shows minus zero', () => {
    expect([formatMeasure('torsion', -0.04), formatMeasure('torsion', -0.06), formatMeasure('distance', 1.005)]).toEqual(['0.0°', '−0.1°', '1.00 Å']);
  });
});

const many = (count: number) => Array.from({ length: count }, (_, i) => `1-${i + 2}`).join(';');

describe('the option `measure`', () => {
  it('comes back from its own text', () => {
    for (const text of ['1-2', '1-2-3', '1-2-3-4', '1-2;1-2-3;1-2-3-4', '']) expect(measures.write(measures.read(text) ?? [[0]])).toBe(text);
  });

  it('drops a measure that is there already, backwards too', () => {
    expect(measures.read('1-2;2-1;1-2-3;3-2-1;3-1-2')).toEqual([[1, 2], [1, 2, 3], [3, 1, 2]]);
  });

  it.each(['1', '1-2-3-4-5', '0-1', '1-1', '1-2-1', '1-2;', ';', 'a-b', '1--2', '1-2,3', '1.5-2', '1-9999999', ' 1-2'])('refuses %j', (text) => {
    expect(measures.read(text)).toBeUndefined();
  });

  it('keeps a link short', () => {
    expect(measures.read(many(24))).toHaveLength(24);
    expect(measures.read(many(25))).toBeUndefined();
  });
});
