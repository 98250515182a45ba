// Reading an export gives the same structure, stereo and coordinates, whatever the kind of molecule.
import { describe, expect, it } from 'vitest';
import { exportMolecule } from '../../src/chemistry/export-molecule';
import type { Molecule } from '../../src/chemistry/molecule';
import { readMolecule } from '../../src/chemistry/read-molecule';

/** Small, so that their shapes are cheap. */
const SOURCES: Readonly<Record<string, string>> = {
  ethanol: 'CCO ethanol',
  'L-alanine': 'C[C@H](N)C(=O)O',
  'alanine with an open centre': 'CC(N)C(=O)O',
  'a mixture of diastereomers': 'C[C@H](O)C(F)Cl',
  'trans-2-butene': 'C/C=C/C',
  '2-butene of unknown geometry': 'CC=CC',
  oxime: 'C/C=N\\O',
  'sodium acetate': '[Na+].CC(=O)[O-]',
  'magnesium ion': '[Mg+2]',
  'isotopes': '[2H][13CH2]O',
  'hydrogen molecule': '[H][H]',
  proton: '[H+]',
  'methyl radical': '[CH3]',
  'oxygen as a diradical': '[O][O]',
  carbene: '[CH2]',
  'carbon atom': '[C]',
  'nitrogen atom': '[N]',
  benzene: 'c1ccccc1',
  indole: 'c1ccc2[nH]ccc2c1',
  'pyridine N-oxide': '[O-][n+]1ccccc1',
  tropylium: 'c1cc[cH+]ccc1',
  'cyclopentadienide': 'c1cc[cH-]c1',
  furan: 'c1ccoc1',
  'nitro group': 'C[N+](=O)[O-]',
  'sulfoxide with a hand': 'C[S@](=O)CC',
  'cis-1,4-difluorocyclohexane': 'F[C@H]1CC[C@@H](F)CC1',
  '1,4-difluorocyclohexane': 'FC1CCC(F)CC1',
  'meso compound': 'C[C@H](O)[C@@H](C)O',
  'boric acid': 'OB(O)O',
  'zinc dimethyl': 'C[Zn]C',
  xenon: '[Xe]',
  'iron(II) chloride': '[Fe+2].[Cl-].[Cl-]',
  allene: 'C=C=C',
  'phosphonium': 'C[P+](C)(C)C',
};

const molecules = Object.entries(SOURCES).map(([name, smiles]) => ({ name, molecule: readMolecule({ smiles }).molecule }));

/** Everything but where the coordinates came from, and the sentences on how. */
function substance({ atoms, bonds, formula, mass, charge, smiles, stereo, name, groups }: Molecule) {
  const directed = bonds.map(({ from, to, ...bond }) => ({ ...bond, ends: bond.order === 'dative' ? [from, to] : [from, to].sort((a, b) => a - b) }));
  return { atoms, bonds: directed, formula, mass, charge, smiles, stereo, name, groups };
}

describe.each(molecules)('$name', ({ molecule }) => {
  it('comes back from a molfile', () => {
    expect(substance(readMolecule({ molfile: exportMolecule(molecule, 'mol') }).molecule)).toEqual(substance(molecule));
  });

  it('comes back from an SDF', () => {
    const sdf = exportMolecule(molecule, 'sdf');
    expect(sdf.endsWith('$$$$\n')).toBe(true);
    expect(substance(readMolecule({ sdf }).molecule)).toEqual(substance(molecule));
  });

  it('comes back from its SMILES, but for the coordinates', () => {
    const again = readMolecule({ smiles: exportMolecule(molecule, 'smiles') }).molecule;
    expect({ formula: again.formula, stereo: again.stereo, smiles: again.smiles, name: again.name }).toEqual({
      formula: molecule.formula, stereo: molecule.stereo, smiles: molecule.smiles, name: molecule.name,
    });
  });

  it('is written as XYZ with six decimals', () => {
    const [count, , first] = exportMolecule(molecule, 'xyz').split('\n');
    expect(Number(count)).toBe(molecule.atoms.length);
    const { element, position } = molecule.atoms[0] ?? { element: '', position: [] };
    expect(first).toBe(`${element} ${position.map((value) => value.toFixed(6)).join(' ')}`);
  });
});

describe('stereo of mixtures', () => {
  const alanine = molecules[1]?.molecule as Molecule;

  it.each(['racemic', 'relative', 'absolute'] as const)('%s survives, with the labels of the drawn hand', (stereo) => {
    const { molecule } = readMolecule({ molfile: exportMolecule({ ...alanine, stereo }, 'mol') });
    expect(molecule.stereo).toBe(stereo);
    expect(molecule.atoms[1]?.stereo).toBe('S');
    expect(molecule.warnings).toHaveLength(stereo === 'absolute' ? 0 : 1);
  });
});

const argon = (count: number): Molecule => ({
  ...(molecules[0]?.molecule as Molecule),
  name: 'argon lattice',
  atoms: Array.from({ length: count }, (_, i) => ({ element: 'Ar', position: [i % 50, Math.floor(i / 50) % 50, Math.floor(i / 2500)] as const, charge: 0 })),
  bonds: [],
});

describe('sizes', () => {
  it('writes V2000 up to 999 atoms and V3000 beyond', () => {
    expect(exportMolecule(argon(999), 'mol').split('\n')[3]).toMatch(/^999 {2}0.*V2000$/);
    expect(exportMolecule(argon(1000), 'mol')).toContain('M  V30 COUNTS 1000 0 0 0');
  });

  it('keeps a 3D file of many atoms as it is', () => {
    const { atoms } = argon(12_000);
    const { molecule } = readMolecule({ molfile: exportMolecule(argon(12_000), 'mol') });
    expect(molecule.atoms.map(({ position }) => position)).toEqual(atoms.map(({ position }) => position));
    expect(molecule.formula).toBe('Ar12000');
    expect(molecule.warnings).toHaveLength(1);
  });

  it('writes V3000 where coordinates do not fit V2000', () => {
    const far: Molecule = { ...argon(1), atoms: [{ element: 'Ar', position: [-123456.5, 0, 1], charge: 0 }] };
    expect(readMolecule({ molfile: exportMolecule(far, 'mol') }).molecule.atoms[0]?.position).toEqual([-123456.5, 0, 1]);
  });
});

it('refuses a format that it does not know', () => {
  expect(() => exportMolecule(molecules[0]?.molecule as Molecule, 'pdf' as 'mol')).toThrow(RangeError);
});
