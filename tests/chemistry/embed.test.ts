// Shapes made here: parts side by side, distance geometry where the conformer generator fails, usual lengths and angles.
import { describe, expect, it } from 'vitest';
import { conformerFault } from '../../src/chemistry/shape/check-conformer';
import { embedByDistances } from '../../src/chemistry/shape/distance-geometry';
import type { Molecule, Vec3 } from '../../src/chemistry/molecule';
import { perceiveWritten } from '../../src/chemistry/stereo/perceive-stereo';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { readSmiles } from '../../src/chemistry/smiles/read-smiles';
import { centresInSmiles, doubleBondsInSmiles } from '../../src/chemistry/smiles/stereo-smiles';
import { completeStructure } from '../../src/chemistry/structure';
import { angle, distance, torsion } from '../../src/chemistry/vector';

const read = (smiles: string): Molecule => readMolecule({ smiles }).molecule;
const at = ({ atoms }: Molecule, index: number): Vec3 => atoms[index]?.position ?? [NaN, NaN, NaN];

describe('geometry', () => {
  // MMFF94s against gas-phase values (CRC Handbook): Å and degrees.
  it('bends water by 104.5 degrees', () => {
    const water = read('O');
    expect(Math.abs(angle(at(water, 1), at(water, 0), at(water, 2)) - 104.5)).toBeLessThan(1.5);
    expect(Math.abs(distance(at(water, 0), at(water, 1)) - 0.958)).toBeLessThan(0.02);
  });

  it('makes acetonitrile straight', () => {
    const { atoms } = read('CC#N');
    const [a, b, c] = atoms.map(({ position }) => position);
    if (!a || !b || !c) throw new Error('three atoms expected');
    expect(angle(a, b, c)).toBeGreaterThan(179);
    expect(Math.abs(distance(b, c) - 1.157)).toBeLessThan(0.02);
  });

  it('keeps ethylene flat', () => {
    const ethylene = read('C=C');
    const turn = Math.abs(torsion(at(ethylene, 2), at(ethylene, 0), at(ethylene, 1), at(ethylene, 4)));
    expect(Math.min(turn, 180 - turn)).toBeLessThan(1);
    expect(Math.abs(distance(at(ethylene, 0), at(ethylene, 1)) - 1.339)).toBeLessThan(0.02);
  });

  it('gives hydrogen its bond length of 0.741 Å', () => {
    const hydrogen = read('[H][H]');
    expect(distance(at(hydrogen, 0), at(hydrogen, 1))).toBeCloseTo(0.741, 2);
  });
});

describe('parts', () => {
  it('lie side by side without touching', () => {
    const salt = read('[NH4+].[NH4+].[O-]S(=O)(=O)[O-]');
    const parts = [[0, 7, 8, 9, 10], [1, 11, 12, 13, 14], [2, 3, 4, 5, 6]];
    for (const [i, part] of parts.entries()) {
      for (const other of parts.slice(i + 1)) {
        const gaps = part.flatMap((a) => other.map((b) => distance(at(salt, a), at(salt, b))));
        expect(Math.min(...gaps)).toBeGreaterThan(2.5);
      }
    }
  });
});

describe('distance geometry', () => {
  it.each([
    ['bicyclo[1.1.1]pentane', 'C1C2CC1C2'],
    ['cubane', 'C12C3C4C1C5C2C3C45'],
    ['artemisinin', 'C[C@@H]1CC[C@H]2[C@@H](C)C(=O)O[C@@H]3O[C@@]4(C)CC[C@@H]1[C@@]23OO4'],
    ['dextrorphan', 'CN1CC[C@]23CCCC[C@H]2[C@H]1Cc1ccc(O)cc13'],
    ['(2E,4Z)-hexadiene', 'C/C=C/C=C\\C'],
    ['cis-1,4-difluorocyclohexane', 'F[C@H]1CC[C@@H](F)CC1'],
    ['a sulfoxide', 'C[S@](=O)CC'],
  ])('places %s with every hand and side as written', (_, smiles) => {
    const graph = readSmiles(smiles);
    const structure = completeStructure(graph);
    const stereo = perceiveWritten(structure, { centres: centresInSmiles(smiles, graph, structure), doubleBonds: doubleBondsInSmiles(graph, structure) });
    const members = structure.atoms.map((__, index) => index);
    const positions = embedByDistances(structure, stereo, members, 1);
    expect(conformerFault(structure, stereo, members, (atom) => positions[atom] ?? [NaN, NaN, NaN])).toBeUndefined();
    expect(embedByDistances(structure, stereo, members, 1)).toEqual(positions);
  });
});
