// What files say of stereo beyond their drawing: chiral flags, collections, wavy and crossed bonds; and 3D files without hydrogens.
import { describe, expect, it } from 'vitest';
import { exportMolecule } from '../../src/chemistry/export-molecule';
import type { Vec3 } from '../../src/chemistry/molecule';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { angle, distance } from '../../src/chemistry/vector';

/** CHFClBr, flat, with the wedge on F: by hand of CIP Br > Cl > F > H. */
const flat = (wedge: 0 | 1 | 4 | 6, flag: 0 | 1) =>
  ['', '  hand-made         2D', '', `  4  3  0  0  ${flag}  0            999 V2000`,
    '    0.0000    0.0000    0.0000 C   0  0', '    0.0000    1.0000    0.0000 F   0  0',
    '    0.8660   -0.5000    0.0000 Cl  0  0', '   -0.8660   -0.5000    0.0000 Br  0  0',
    `  1  2  1  ${wedge}`, '  1  3  1  0', '  1  4  1  0', 'M  END', ''].join('\n');

describe('a flat drawing of CHBrClF', () => {
  // F up towards the viewer, H away: Br (left) > Cl (right) > F (top) run anticlockwise, so S.
  it.each([
    [1, 1, 'S', 'absolute'], [6, 1, 'R', 'absolute'], [1, 0, 'S', 'racemic'], [6, 0, 'R', 'racemic'],
    [0, 1, '?', 'unspecified'], [4, 1, '?', 'unspecified'],
  ] as const)('with wedge %i and chiral flag %i is %s, %s', (wedge, flag, label, stereo) => {
    const { molecule } = readMolecule({ molfile: flat(wedge, flag) });
    expect([molecule.atoms[0]?.stereo, molecule.stereo]).toEqual([label, stereo]);
    expect(molecule.coordinates).toBe('generated');
    expect(molecule.warnings).toHaveLength(stereo === 'absolute' ? 0 : 1);
  });
});

describe('V3000 collections', () => {
  const lactate = readMolecule({ smiles: 'C[C@H](O)C(=O)O' }).molecule;
  const withCollection = (kind: string) =>
    exportMolecule({ ...lactate, stereo: 'relative' }, 'mol').replace('STEREL1', kind).replace(/(COUNTS .*) 0$/m, '$1 1');

  it.each([['STEABS', 'absolute'], ['STERAC1', 'racemic'], ['STEREL1', 'relative']] as const)('%s means %s', (kind, stereo) => {
    const { molecule } = readMolecule({ molfile: withCollection(kind) });
    expect(molecule.stereo).toBe(stereo);
    expect(molecule.atoms[1]?.stereo).toBe('S');
    expect(molecule.coordinates).toBe('file');
  });
});

describe('double bonds', () => {
  const butene = readMolecule({ smiles: 'C/C=C\\C' }).molecule;

  it('keep the side that a 3D file shows', () => {
    expect(readMolecule({ molfile: exportMolecule(butene, 'mol') }).molecule.bonds[1]?.stereo).toBe('Z');
  });

  it('are open where the bond is crossed', () => {
    const crossed = exportMolecule({ ...butene, bonds: butene.bonds.map(({ stereo, ...bond }) => (stereo ? Object.assign(bond, { stereo: '?' as const }) : bond)) }, 'mol');
    const { molecule } = readMolecule({ molfile: crossed });
    expect([molecule.bonds[1]?.stereo, molecule.stereo]).toEqual(['?', 'unspecified']);
  });
});

const column = (value: number | string, width: number) => String(value).padStart(width);

describe('a 3D file without hydrogens', () => {
  const full = readMolecule({ smiles: 'C[C@H](N)C(=O)O' }).molecule;
  const heavy = full.atoms.filter(({ element }) => element !== 'H').length;
  const bonds = full.bonds.filter(({ from, to }) => from < heavy && to < heavy);
  const bareText = [
    'L-alanine', '  hand-made         3D', '', `${column(heavy, 3)}${column(bonds.length, 3)}  0  0  1  0            999 V2000`,
    ...full.atoms.slice(0, heavy).map(({ element, position }) => `${position.map((value) => column(value.toFixed(4), 10)).join('')} ${element}   0  0`),
    ...bonds.map(({ from, to, order }) => `${column(from + 1, 3)}${column(to + 1, 3)}${column(order, 3)}  0`),
    'M  END', '',
  ].join('\n');
  const { molecule } = readMolecule({ molfile: bareText });

  it('gets them around its atoms, which stay where they were', () => {
    expect(molecule.formula).toBe('C3H7NO2');
    expect(molecule.coordinates).toBe('file');
    expect(molecule.atoms.slice(0, heavy).map(({ position }) => position)).toEqual(full.atoms.slice(0, heavy).map(({ position }) => position));
    expect(molecule.atoms[1]?.stereo).toBe('S');
  });

  const at = (atom: number): Vec3 => molecule.atoms[atom]?.position ?? [NaN, NaN, NaN];

  it('has them at bonding distance, apart from each other, at open angles', () => {
    for (const { from, to } of molecule.bonds.filter(({ to: end }) => end >= heavy)) {
      const [middle, hydrogen] = [at(from), at(to)];
      expect(distance(middle, hydrogen)).toBeGreaterThan(0.9);
      expect(distance(middle, hydrogen)).toBeLessThan(1.15);
      for (const other of molecule.bonds.filter((bond) => (bond.from === from || bond.to === from) && bond.to !== to)) {
        const far = at(other.from === from ? other.to : other.from);
        expect(angle(hydrogen, middle, far)).toBeGreaterThan(98);
      }
    }
  });
});
