// Axial and equatorial against torsions across the ring, which tell the same by another way: anti (near 180) or gauche (near 60).
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Molecule, Vec3 } from '../../src/chemistry/molecule';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { ringPlaces } from '../../src/chemistry/properties/ring-places';
import { torsion } from '../../src/chemistry/vector';
import { ringWords } from '../../src/content/describe-shapes';

/** Degrees, the larger of the two torsions from the substituent round the ring. */
function acrossRing(molecule: Molecule, ring: readonly number[], on: number, atom: number): number {
  const at = (each: number): Vec3 => molecule.atoms[each]?.position ?? [0, 0, 0];
  const start = ring.indexOf(on);
  const turns = [1, -1].map((step) => {
    const [next = 0, after = 0] = [1, 2].map((n) => ring[(start + step * n + 12) % 6] ?? 0);
    return Math.abs(torsion(at(atom), at(on), at(next), at(after)));
  });
  return Math.max(...turns);
}

const molecules: readonly (readonly [string, Molecule, number])[] = [
  ['methylcyclohexane', readMolecule({ smiles: 'CC1CCCCC1' }).molecule, 1],
  ['cis-1,2-dimethylcyclohexane', readMolecule({ smiles: 'C[C@H]1CCCC[C@H]1C' }).molecule, 2],
  ['1,1-dimethylcyclohexane', readMolecule({ smiles: 'CC1(C)CCCCC1' }).molecule, 2],
  ['esketamine', readMolecule({ molfile: readFileSync('molecules/esketamine.mol', 'utf8') }).molecule, 2],
];

describe('ring places', () => {
  it.each(molecules)('of %s agree with the torsions across the ring', (_, molecule, count) => {
    const [chair] = ringPlaces(molecule);
    expect(chair?.places).toHaveLength(count);
    for (const { on, atom, place } of chair?.places ?? []) {
      expect(place).toBe(acrossRing(molecule, chair?.ring ?? [], on, atom) > 120 ? 'equatorial' : 'axial');
    }
  });

  it.each([molecules[1], molecules[2], molecules[3]].flatMap((each) => (each ? [each] : [])))('of %s are one axial, one equatorial', (_, molecule) => {
    expect(ringPlaces(molecule)[0]?.places.map(({ place }) => place).sort()).toEqual(['axial', 'equatorial']);
  });

  it('of a flat ring and a boat are not told', () => {
    expect(ringPlaces(readMolecule({ smiles: 'Cc1ccccc1' }).molecule)).toEqual([]);
    expect(ringPlaces(readMolecule({ smiles: 'CC1CC2CCC1CC2' }).molecule)).toEqual([]);
  });

  it('of methylcyclohexane and ketamine are said in words', () => {
    const [methyl, , , esketamine] = molecules.map(([, molecule]) => molecule);
    expect(methyl && ringWords(methyl)).toEqual([`cyclohexane ring: chair, CH₃ ${methyl && ringPlaces(methyl)[0]?.places[0]?.place}`]);
    expect(esketamine && ringWords(esketamine)[0]).toMatch(/^cyclohexanone ring: chair, the (aryl group|amine) (axial|equatorial), the (aryl group|amine) (axial|equatorial)$/);
  });
});
