// A 3D file of any number of atoms was taken in, and the chiral flag of a large one was ignored.
import { expect, it } from 'vitest';
import { readMolecule } from '../../src/chemistry/read-molecule';

/** A lattice of argon, 4 Å apart. */
function lattice(count: number, flag: 0 | 1): string {
  const atoms = Array.from({ length: count }, (_, i) => `M  V30 ${i + 1} Ar ${4 * (i % 50)} ${4 * (Math.floor(i / 50) % 50)} ${4 * Math.floor(i / 2500)} 0`);
  return ['lattice', '  KetaView          3D', '', '  0  0  0     0  0              0 V3000', 'M  V30 BEGIN CTAB',
    `M  V30 COUNTS ${count} 0 0 0 ${flag}`, 'M  V30 BEGIN ATOM', ...atoms, 'M  V30 END ATOM', 'M  V30 END CTAB', 'M  END', ''].join('\n');
}

it('refuses a 3D file of more than 100 000 atoms with a sentence', () => {
  const molfile = lattice(100_001, 0);
  expect(() => readMolecule({ molfile })).toThrow(expect.objectContaining({
    code: 'too-large',
    message: 'This file has 100001 atoms, hydrogens included; at most 100000 can be shown.',
  }));
});

it('reads one of exactly 100 000', () => {
  expect(readMolecule({ molfile: lattice(100_000, 0) }).molecule.formula).toBe('Ar100000');
});

it.each([[1, 'absolute'], [0, 'unspecified']] as const)('takes the chiral flag %i of a large 3D file as %s', (flag, stereo) => {
  expect(readMolecule({ molfile: lattice(1001, flag) }).molecule.stereo).toBe(stereo);
});
