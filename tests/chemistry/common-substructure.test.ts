// The shared part of two molecules: sizes worked out by hand and by RDKit, every pair checked bond by bond, and work that ends.
import { readFileSync } from 'node:fs';
import type { MainModule } from '@rdkit/rdkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { commonSubstructure, type AtomPair } from '../../src/chemistry/compare/common-substructure';
import type { Molecule } from '../../src/chemistry/molecule';
import { place } from '../../src/chemistry/compare/superpose';
import { superposeMolecules } from '../../src/chemistry/compare/superpose-molecules';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { distance } from '../../src/chemistry/vector';
import { loadRdkit } from './rdkit';

let rdkit: MainModule;
beforeAll(async () => {
  rdkit = await loadRdkit();
});

const library = (id: string): Molecule => readMolecule({ molfile: readFileSync(`molecules/${id}.mol`, 'utf8') }).molecule;
const smiles = (text: string): Molecule => readMolecule({ smiles: text }).molecule;

const bondBetween = ({ bonds }: Molecule, one: number, other: number) =>
  bonds.find(({ from, to }) => (from === one && to === other) || (from === other && to === one))?.order;

function expectSound(first: Molecule, second: Molecule, pairs: readonly AtomPair[]) {
  expect(new Set(pairs.map(([a]) => a)).size).toBe(pairs.length);
  expect(new Set(pairs.map(([, b]) => b)).size).toBe(pairs.length);
  for (const [a, b] of pairs) {
    expect(first.atoms[a]?.element).toBe(second.atoms[b]?.element);
    expect(first.atoms[a]?.element).not.toBe('H');
    for (const [c, d] of pairs) expect(bondBetween(first, a, c)).toBe(bondBetween(second, b, d));
  }
  const reached = new Set(pairs.slice(0, 1).map(([a]) => a));
  for (const atom of reached) for (const [other] of pairs) if (bondBetween(first, atom, other) !== undefined) reached.add(other);
  expect(reached.size).toBe(pairs.length);
}

describe('ketamine', () => {
  const ketamine = library('esketamine');

  it('shares 13 heavy atoms with phencyclidine: cyclohexyl 6, phenyl 6, nitrogen 1', () => {
    const phencyclidine = library('phencyclidine');
    const common = commonSubstructure(ketamine, phencyclidine);
    expect(common?.pairs).toHaveLength(13);
    expect(common?.isProven).toBe(true);
    // Not shared: ketamine's oxygen, chlorine and N-methyl, since the carbons on phencyclidine's nitrogen are in a ring.
    const alignment = superposeMolecules(ketamine, phencyclidine);
    expect(alignment?.onlyMoving.map((atom) => ketamine.atoms[atom]?.element).sort()).toEqual(['C', 'Cl', 'O']);
    expect(alignment?.onlyFixed.map((atom) => phencyclidine.atoms[atom]?.element)).toEqual(['C', 'C', 'C', 'C', 'C']);
    // Two ways round the cyclohexane times two sides of the phenyl.
    expect(common?.alternatives).toHaveLength(4);
    for (const pairs of common?.alternatives ?? []) expectSound(ketamine, phencyclidine, pairs);
  });

  it('shares all but the methyl with norketamine', () => {
    const norketamine = library('norketamine');
    const alignment = superposeMolecules(ketamine, norketamine);
    expect(alignment?.pairs).toHaveLength(15);
    expect(alignment?.onlyFixed).toEqual([]);
    expect(alignment?.onlyMoving.map((atom) => ketamine.atoms[atom]?.element)).toEqual(['C']);
    expect(alignment?.rmsd).toBeLessThan(0.5);
  });

  it('lies on itself without a gap, wherever its copy is', () => {
    const moved = { ...ketamine, atoms: ketamine.atoms.map(({ element, charge, position: [x, y, z] }) => ({ element, charge, position: [z + 5, x - 2, y] as const })) };
    const alignment = superposeMolecules(moved, ketamine);
    expect(alignment?.pairs).toEqual(Array.from({ length: 16 }, (_, atom) => [atom, atom]));
    expect(alignment?.rmsd).toBeLessThan(1e-6);
    moved.atoms.forEach(({ position }, atom) => {
      if (alignment) expect(distance(place(alignment, position), ketamine.atoms[atom]?.position ?? [9, 9, 9])).toBeLessThan(1e-6);
    });
  });

  it('cannot be laid on its mirror image, though every atom has a partner', () => {
    const alignment = superposeMolecules(ketamine, library('arketamine'));
    expect(alignment?.pairs).toHaveLength(16);
    expect(alignment?.rmsd).toBeGreaterThan(1);
  });

  it.each(['norketamine', 'hydroxynorketamine', 'memantine', 'dizocilpine', 'dextromethorphan'])('shares as much with %s as RDKit finds', (id) => {
    const other = library(id);
    const list = new rdkit.MolList();
    for (const molecule of [ketamine, other]) {
      const mol = rdkit.get_mol(molecule.smiles);
      if (mol) list.append(mol);
    }
    const mcs = JSON.parse(rdkit.get_mcs_as_json(list, JSON.stringify({ RingMatchesRingOnly: true }))) as { numAtoms: number };
    const common = commonSubstructure(ketamine, other);
    expect(common?.pairs).toHaveLength(mcs.numAtoms);
    for (const pairs of common?.alternatives ?? []) expectSound(ketamine, other, pairs);
  });
});

describe('molecules', () => {
  it.each([
    ['methane and water', 'C', 'O'],
    ['one carbon each, and no bond', 'CO', 'CF'],
    ['a single and a double bond', 'CC', 'C=C'],
    ['aromatic bonds only, and none', 'c1ccccc1', 'C1CCCCC1'],
    ['an ion without bonds', '[Mg+2]', 'CCO'],
    ['hydrogen', '[H][H]', 'C'],
  ])('have nothing in common: %s', (_, one, other) => {
    expect(commonSubstructure(smiles(one), smiles(other))).toBeUndefined();
    expect(superposeMolecules(smiles(one), smiles(other))).toBeUndefined();
  });

  it('match an open chain to a chain and never to a ring', () => {
    expect(commonSubstructure(smiles('CCCCCC'), smiles('C1CCCCC1'))).toBeUndefined();
    // O, C, C and the carbon that carries them: it is in a ring, the bond to it is not.
    expect(commonSubstructure(smiles('CCCCCCO'), smiles('OCCC1CCCCC1'))?.pairs).toHaveLength(4);
  });

  it('match a benzene ring in its twelve ways', () => {
    const toluene = smiles('Cc1ccccc1');
    const common = commonSubstructure(smiles('c1ccccc1'), toluene);
    expect(common?.alternatives).toHaveLength(12);
    expect(common?.pairs).toHaveLength(6);
  });

  it('match whatever the charge, so that a base lies on its acid', () => {
    expect(commonSubstructure(library('esketamine'), library('esketaminium'))?.pairs).toHaveLength(16);
  });
});

/** A sheet of carbons, each bonded to its neighbours in row and column: the worst a search can meet. */
function sheet(rows: number, columns: number): Molecule {
  const atoms = Array.from({ length: rows * columns }, (_, i) => ({ element: 'C', charge: 0, position: [i % columns, Math.floor(i / columns), 0] as const }));
  const bonds = atoms.flatMap((_, i) => [
    ...((i + 1) % columns > 0 ? [{ from: i, to: i + 1, order: 1 as const }] : []),
    ...(i + columns < atoms.length ? [{ from: i, to: i + columns, order: 1 as const }] : []),
  ]);
  return { ...library('magnesium'), atoms, bonds };
}

describe('the work', () => {
  it('ends on three hundred atoms, with a sound part and the word that a larger one may exist', () => {
    const [one, other] = [sheet(15, 20), sheet(17, 18)];
    const common = commonSubstructure(one, other, 2_000_000);
    expect(common?.isProven).toBe(false);
    expect(common?.pairs.length).toBeGreaterThan(50);
    expectSound(one, other, common?.pairs ?? []);
  });

  it('is refused where it would be endless', () => {
    expect(() => commonSubstructure(sheet(40, 40), sheet(2, 2))).toThrow('1600 atoms');
  });

  it('finds a large molecule in itself at once', () => {
    const common = commonSubstructure(sheet(15, 20), sheet(15, 20));
    expect(common?.pairs).toHaveLength(300);
    expect(common?.isProven).toBe(true);
  });
});
