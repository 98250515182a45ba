// The esketamine that the page opens with, by measure: bond lengths, chair, axial aryl ring, hand; and its mirror image.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Molecule, Vec3 } from '../../src/chemistry/molecule';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { cross, distance, dot, subtract, torsion } from '../../src/chemistry/vector';

const read = (id: string) => readMolecule({ molfile: readFileSync(new URL(`../../molecules/${id}.mol`, import.meta.url), 'utf8') }).molecule;
const esketamine = read('esketamine');
const arketamine = read('arketamine');

/** Atoms in the order of CN[C@@]1(CCCCC1=O)c1ccccc1Cl. */
const A = { methyl: 0, N: 1, C2: 2, C3: 3, C4: 4, C5: 5, C6: 6, C1: 7, O: 8, ipso: 9, ortho: 14, Cl: 15 } as const;
type Name = keyof typeof A;

const at = (molecule: Molecule, name: Name): Vec3 => molecule.atoms[A[name]]?.position ?? [NaN, NaN, NaN];
const twist = (molecule: Molecule, names: readonly [Name, Name, Name, Name]) => {
  const [a, b, c, d] = names;
  return torsion(at(molecule, a), at(molecule, b), at(molecule, c), at(molecule, d));
};

describe('esketamine', () => {
  // CCP4 monomer library restraint targets, Å.
  it.each([
    ['ortho', 'Cl', 1.742],
    ['C1', 'O', 1.21],
    ['C2', 'N', 1.473],
    ['N', 'methyl', 1.463],
    ['C2', 'C1', 1.542],
    ['C2', 'ipso', 1.537],
  ] as const)('has the bond %s-%s within 0.03 Å of %f', (a, b, reference) => {
    expect(Math.abs(distance(at(esketamine, a), at(esketamine, b)) - reference)).toBeLessThan(0.03);
  });

  it('has a cyclohexanone chair: ring torsions of about 55 degrees and alternating sign, as in PDB 7EU8', () => {
    const ring = ['C2', 'C3', 'C4', 'C5', 'C6', 'C1'] as const;
    const seen = ring.map((_, i) => twist(esketamine, [0, 1, 2, 3].map((step) => ring[(i + step) % 6]) as unknown as [Name, Name, Name, Name]));
    const reference = [58, -55, 52, -54, 54, -55];
    seen.forEach((value, i) => expect(Math.abs(value - (reference[i] ?? 0))).toBeLessThan(10));
  });

  it('carries the aryl ring axial and the amine equatorial', () => {
    expect(twist(esketamine, ['ipso', 'C2', 'C3', 'C4'])).toBeCloseTo(69, -1);
    expect(Math.abs(twist(esketamine, ['N', 'C2', 'C3', 'C4']))).toBeGreaterThan(160);
  });

  it('is S: seen with C3 behind, N, C1 and the aryl ring run anticlockwise', () => {
    const from = (name: Name) => subtract(at(esketamine, name), at(esketamine, 'C2'));
    expect(dot(from('N'), cross(from('C1'), from('ipso')))).toBeGreaterThan(1);
    expect(esketamine.atoms[A.C2]?.stereo).toBe('S');
  });

  it('shows its chlorine, nitrogen and oxygen: nothing heavy stands nearer to the viewer within 0.7 Å of them', () => {
    for (const name of ['Cl', 'N', 'O'] as const) {
      const [x, y, z] = at(esketamine, name);
      const hiding = esketamine.atoms.filter(({ element, position }) => element !== 'H' && position[2] > z && Math.hypot(position[0] - x, position[1] - y) < 0.7);
      expect(hiding).toEqual([]);
    }
  });
});

describe('arketamine', () => {
  it('is the exact mirror image', () => {
    const mirrored = esketamine.atoms.map(({ position: [x, y, z] }) => [0 - x, y, z]);
    expect(arketamine.atoms.map(({ position }) => position)).toEqual(mirrored);
    expect(arketamine.atoms[A.C2]?.stereo).toBe('R');
  });
});
