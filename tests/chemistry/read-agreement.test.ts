// The readers against RDKit: every valid SMILES, and the same molecules as RDKit writes them to V2000 and V3000.
import type { MainModule } from '@rdkit/rdkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { readMolfile } from '../../src/chemistry/molfile/read-molfile';
import { readSmiles } from '../../src/chemistry/smiles/read-smiles';
import { loadRdkit, summaryOfGraph, summaryOfRdkit } from './rdkit';
import { FULLERENE, VALID_SMILES } from './read-smiles-valid';

const AROMATIC = JSON.stringify({ kekulize: false });

let rdkit: MainModule;
beforeAll(async () => {
  rdkit = await loadRdkit();
});

function rdkitMol(smiles: string) {
  const mol = rdkit.get_mol(smiles, JSON.stringify({ removeHs: false }));
  if (!mol) throw new Error(`RDKit does not read ${smiles}`);
  return mol;
}

/** Atoms of a ring whose hydrogens a molfile with aromatic bonds cannot tell. */
const UNTOLD = /\[nH\]/;

describe.each([...VALID_SMILES, FULLERENE])('%s', (smiles) => {
  it('has the atoms, hydrogens, charges and bonds that RDKit finds', () => {
    const mol = rdkitMol(smiles);
    expect(summaryOfGraph(readSmiles(smiles))).toEqual(summaryOfRdkit(mol));
    mol.delete();
  });

  it('is the same when RDKit writes it as V2000 and as V3000', () => {
    const mol = rdkitMol(smiles);
    const expected = summaryOfRdkit(mol);
    expect(summaryOfGraph(readMolfile(mol.get_molblock()))).toEqual(expected);
    expect(summaryOfGraph(readMolfile(mol.get_v3Kmolblock()))).toEqual(expected);
    mol.delete();
  });

  it('is the same from aromatic bonds, or refused where those leave hydrogens of nitrogen open', () => {
    const mol = rdkitMol(smiles);
    const expected = summaryOfRdkit(mol);
    for (const text of [mol.get_molblock(AROMATIC), mol.get_v3Kmolblock(AROMATIC)]) {
      if (UNTOLD.test(smiles)) expect(() => readMolfile(text)).toThrow(/nitrogen/);
      else expect(summaryOfGraph(readMolfile(text))).toEqual(expected);
    }
    mol.delete();
  });
});
