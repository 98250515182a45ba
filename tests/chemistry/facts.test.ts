// The facts against RDKit, an independent toolkit, for each molecule of a table; where definitions differ the difference is written out.
import type { MainModule } from '@rdkit/rdkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { facts as room } from '../../src/languages/en/facts';
import { canonicalSmiles, molecularFacts } from '../../src/chemistry/properties/facts';
import type { Molecule } from '../../src/chemistry/molecule';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { loadRdkit } from './rdkit';

let rdkit: MainModule;
beforeAll(async () => {
  rdkit = await loadRdkit();
});

const molecule = (smiles: string): Molecule => readMolecule({ smiles }).molecule;

interface Descriptors {
  readonly exactmw: number;
  readonly amw: number;
  readonly tpsa: number;
  readonly lipinskiHBA: number;
  readonly NumHBD: number;
  readonly NumRotatableBonds: number;
  readonly CrippenClogP: number;
}

function rdkitFacts(smiles: string): Descriptors {
  const mol = rdkit.get_mol(smiles);
  if (!mol) throw new Error(`RDKit does not read ${smiles}`);
  const descriptors = JSON.parse(mol.get_descriptors()) as Descriptors;
  mol.delete();
  return descriptors;
}

/** SMILES, and by how much a fact differs from RDKit's, with the reason. */
const TABLE: readonly { name: string; smiles: string; tpsa?: number; rotatable?: number }[] = [
  { name: 'ketamine', smiles: 'CN[C@@]1(CCCCC1=O)c1ccccc1Cl' },
  { name: 'ketaminium', smiles: 'C[NH2+][C@@]1(CCCCC1=O)c1ccccc1Cl' },
  { name: 'norketamine', smiles: 'N[C@@]1(CCCCC1=O)c1ccccc1Cl' },
  { name: 'phencyclidine', smiles: 'C1CCC(CC1)(c1ccccc1)N1CCCCC1' },
  { name: 'memantine', smiles: 'CC12CC3CC(C)(C1)CC(N)(C3)C2' },
  // An ester's C-O bond turns for OpenChemLib and PubChem; RDKit's strict count leaves it out.
  { name: 'aspirin', smiles: 'CC(=O)Oc1ccccc1C(=O)O', rotatable: 1 },
  { name: 'paracetamol', smiles: 'CC(=O)Nc1ccc(O)cc1' },
  { name: 'glycine', smiles: 'NCC(=O)O' },
  { name: 'L-glutamic acid', smiles: 'N[C@@H](CCC(=O)O)C(=O)O' },
  { name: 'pyrrole', smiles: 'c1ccc[nH]1' },
  { name: 'pyridine', smiles: 'c1ccncc1' },
  { name: 'butane', smiles: 'CCCC' },
  { name: 'acetamide', smiles: 'CC(N)=O' },
  { name: 'acetonitrile', smiles: 'CC#N' },
  // RDKit leaves sulfur out by default; Ertl's table gives an aromatic sulfur 28.24 Å².
  { name: 'thiophene', smiles: 'c1ccsc1', tpsa: 28.24 },
  // Ertl's table gives S(=O)(=O) 8.38 Å² besides its oxygens.
  { name: 'dimethyl sulfone', smiles: 'CS(C)(=O)=O', tpsa: 8.38 },
  // Nitro as N(=O)=O, 11.68 + 2 x 17.07 = 45.82 Å² (as PubChem has it); RDKit adds it up as N+ and O-.
  { name: 'nitrobenzene', smiles: '[O-][N+](=O)c1ccccc1', tpsa: 2.68 },
];

describe.each(TABLE)('$name', ({ smiles, tpsa = 0, rotatable = 0 }) => {
  it('has the masses, counts and areas that RDKit finds', () => {
    const facts = molecularFacts(molecule(smiles));
    const expected = rdkitFacts(smiles);
    expect(Math.abs(facts.exactMass - expected.exactmw)).toBeLessThan(1e-3);
    expect(Math.abs(facts.mass - expected.amw)).toBeLessThan(5e-3);
    expect(facts.hydrogenBondDonors).toBe(expected.NumHBD);
    expect(facts.hydrogenBondAcceptors).toBe(expected.lipinskiHBA);
    expect(facts.rotatableBonds).toBe(expected.NumRotatableBonds + rotatable);
    expect(Math.abs((facts.polarSurfaceArea ?? Infinity) - expected.tpsa - tpsa)).toBeLessThan(0.1);
  });
});

describe('facts', () => {
  it('give ketamine as data sheets do', () => {
    const facts = molecularFacts(molecule('CN[C@@]1(CCCCC1=O)c1ccccc1Cl'));
    expect(facts.formula).toEqual([['C', 13], ['H', 16], ['Cl', 1], ['N', 1], ['O', 1]].map(([element, count]) => ({ element, count })));
    // C13H16ClNO from the masses of 12C (12), 1H (1.007825032), 35Cl (34.968852682), 14N (14.003074004), 16O (15.994914620): AME2020.
    expect(facts.mass).toBeCloseTo(237.73, 2);
    expect(facts.exactMass).toBeCloseTo(13 * 12 + 16 * 1.007825032 + 34.968852682 + 14.003074004 + 15.99491462, 5);
    expect([facts.polarSurfaceArea?.toFixed(1), facts.hydrogenBondDonors, facts.hydrogenBondAcceptors, facts.rotatableBonds]).toEqual(['29.1', 1, 2, 2]);
    // Two estimates by different atom types (here and Wildman and Crippen's in RDKit): no more than half a unit apart.
    expect(Math.abs((facts.cLogP ?? Infinity) - rdkitFacts('CN[C@@]1(CCCCC1=O)c1ccccc1Cl').CrippenClogP)).toBeLessThan(0.5);
    expect(room.words.rows.cLogP.note).toContain('calculated estimate');
  });

  it('count isotopes by their own mass, and estimate as if they were not there', () => {
    const heavy = molecularFacts(molecule('[2H]OC([2H])([2H])[2H]'));
    const plain = molecularFacts(molecule('CO'));
    // Deuterium 2.014101778, hydrogen 1.007825032 u: AME2020.
    expect(Math.abs(heavy.exactMass - plain.exactMass - 4 * (2.014101778 - 1.007825032))).toBeLessThan(1e-3);
    expect([heavy.polarSurfaceArea, heavy.hydrogenBondDonors, heavy.cLogP]).toEqual([plain.polarSurfaceArea, 1, plain.cLogP]);
  });

  it('take the electrons off an ion', () => {
    const facts = molecularFacts(molecule('[Mg+2]'));
    expect(facts.exactMass).toBeCloseTo(23.985041697 - 2 * 0.000548580, 6);
    expect([facts.charge, facts.cLogP, facts.hydrogenBondAcceptors]).toEqual([2, undefined, 0]);
  });

  it('give no partition coefficient for what has no carbon or elements without parameters', () => {
    expect([molecularFacts(molecule('O')).cLogP, molecularFacts(molecule('C[Si](C)(C)C')).cLogP]).toEqual([undefined, undefined]);
  });
});

it('tells of a very large molecule only what is certain', () => {
  const argon = molecule('[Ar]');
  const many = { ...argon, formula: 'Ar1200', atoms: Array.from({ length: 1200 }, () => argon.atoms).flat() };
  const facts = molecularFacts(many);
  expect(facts.exactMass).toBeCloseTo(1200 * 39.9623831, 2);
  expect([facts.canonicalSmiles, facts.polarSurfaceArea, facts.rotatableBonds]).toEqual([undefined, undefined, undefined]);
});

describe('canonical SMILES', () => {
  it.each<readonly string[]>([
    ['CN[C@@]1(CCCCC1=O)c1ccccc1Cl', 'O=C1CCCC[C@]1(NC)c1c(Cl)cccc1', 'Clc1c(cccc1)[C@@]1(NC)CCCCC1=O'],
    ['CN[C@]1(CCCCC1=O)c1ccccc1Cl', 'O=C1CCCC[C@@]1(NC)c1c(Cl)cccc1'],
    ['CNC1(CCCCC1=O)c1ccccc1Cl', 'O=C1CCCCC1(NC)c1c(Cl)cccc1'],
    ['CC(=O)Oc1ccccc1C(=O)O', 'OC(=O)c1ccccc1OC(C)=O', 'C1=CC=CC(C(O)=O)=C1OC(=O)C'],
    ['C/C=C/C', 'C\\C=C\\C', 'C(\\C)=C/C'],
    ['C/C=C\\C', 'C(/C)=C/C'],
    ['Cc1ccccc1', 'c1cccc(C)c1', 'C1=CC=CC=C1C', 'C1C=CC=CC=1C'],
    ['O.[Mg+2].[Cl-].[Cl-]', '[Cl-].O.[Cl-].[Mg+2]'],
    ['[2H]C(O)C', 'CC([2H])O'],
  ])('is one for %s however it is written', (...ways) => {
    const rdkitSays = new Set(ways.map((way) => rdkit.get_mol(way)?.get_smiles()));
    expect(rdkitSays.size).toBe(1);
    const texts = new Set(ways.map((way) => canonicalSmiles(molecule(way))));
    expect(texts.size).toBe(1);
    for (const text of texts) expect(rdkit.get_mol(text)?.get_smiles()).toBe([...rdkitSays][0]);
  });
});
