// What a chemist expects of a shape at first sight, with angles from the literature; and that it depends on the molecule alone.
import { describe, expect, it } from 'vitest';
import type { Molecule } from '../../src/chemistry/molecule';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { torsion } from '../../src/chemistry/vector';

const read = (smiles: string) => readMolecule({ smiles }).molecule;

/** Degrees, -180 to 180; atoms in the order of the SMILES, then hydrogens. */
const turn = ({ atoms }: Molecule, a: number, b: number, c: number, d: number) => {
  const at = (atom: number) => atoms[atom]?.position ?? ([NaN, NaN, NaN] as const);
  return torsion(at(a), at(b), at(c), at(d));
};

const around = (molecule: Molecule, ring: readonly number[]) =>
  ring.map((_, i) => {
    const [a = -1, b = -1, c = -1, d = -1] = [0, 1, 2, 3].map((step) => ring[(i + step) % ring.length]);
    return turn(molecule, a, b, c, d);
  });

describe('a ring of six', () => {
  it.each([
    ['cyclohexane', 'C1CCCCC1', [0, 1, 2, 3, 4, 5]],
    ['piperidine', 'C1CCNCC1', [0, 1, 2, 3, 4, 5]],
    ['1,4-dioxane', 'C1COCCO1', [0, 1, 2, 3, 4, 5]],
    ['that of phencyclidine', 'C1CCC(CC1)(c1ccccc1)N1CCCCC1', [0, 1, 2, 3, 4, 5]],
  ])('is a chair in %s', (_, smiles, ring) => {
    const turns = around(read(smiles), ring);
    turns.forEach((each, i) => {
      // 54.9 degrees in cyclohexane (Bastiansen and others 1973, electron diffraction), 57.9 in dioxane; never below 45.
      expect(Math.abs(each)).toBeGreaterThan(45);
      expect(Math.abs(each)).toBeLessThan(66);
      expect(Math.sign(each)).toBe(-Math.sign(turns[(i + 1) % 6] ?? 0));
    });
  });

  it('is a chair in ketamine, flattened at the ketone', () => {
    const turns = around(read('CN[C@@]1(CCCCC1=O)c1ccccc1Cl'), [2, 3, 4, 5, 6, 7]);
    turns.forEach((each, i) => {
      expect(Math.abs(each)).toBeGreaterThan(38);
      expect(Math.abs(each)).toBeLessThan(68);
      expect(Math.sign(each)).toBe(-Math.sign(turns[(i + 1) % 6] ?? 0));
    });
  });
});

describe('a turn about a bond', () => {
  it('is 60 degrees from eclipsed in ethane', () => {
    const ethane = read('CC');
    expect(Math.abs(Math.abs(turn(ethane, 2, 0, 1, 5)) % 120)).toBeCloseTo(60, 0);
  });

  it.each([
    ['N-methylacetamide', 'CC(=O)NC', [2, 1, 3, 4]],
    ['methyl acetate', 'CC(=O)OC', [2, 1, 3, 4]],
    ['acetic acid', 'CC(=O)O', [2, 1, 3, 7]],
    ['the ester of aspirin', 'CC(=O)Oc1ccccc1C(=O)O', [2, 1, 3, 4]],
  ] as const)('puts the chain on the side of the oxygen in %s', (_, smiles, [a, b, c, d]) => {
    expect(Math.abs(turn(read(smiles), a, b, c, d))).toBeLessThan(20);
  });

  it('is one of the two that butane has, 180 or about 65 degrees', () => {
    const gap = Math.abs(turn(read('CCCC'), 0, 1, 2, 3));
    expect(gap > 170 || (gap > 58 && gap < 72)).toBe(true);
  });
});

it('is the same whatever was read before', () => {
  const places = () => read('CNC1(CCCCC1=O)c1ccccc1F').atoms.map(({ position }) => position);
  const first = places();
  read('CN1CCC23C4Oc5c3c(CC1C2C=CC4O)ccc5O');
  read('CC(=O)Nc1ccc(O)cc1');
  expect(places()).toEqual(first);
});
