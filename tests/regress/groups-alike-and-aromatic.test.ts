// Groups that symmetry makes alike were named once; aromatic atoms were named as amines, ethers and alkenes.
import { expect, it } from 'vitest';
import { readMolecule } from '../../src/chemistry/read-molecule';

const groupsOf = (smiles: string) => readMolecule({ smiles }).molecule.groups.map(({ id }) => id);

it.each([
  ['C[C@H](O)[C@H](C)O', ['alcohol', 'alcohol-2']],
  ['OCC(O)CO', ['alcohol', 'alcohol-2', 'alcohol-3']],
  ['CC(=O)CC(C)=O', ['ketone', 'ketone-2']],
  ['c1ccccc1Cc1ccccc1', ['phenyl-ring', 'phenyl-ring-2']],
  ['CN(C)C', ['n-methyl', 'n-methyl-2', 'n-methyl-3']],
])('names every one of the alike groups of %s', (smiles, expected) => {
  expect(groupsOf(smiles)).toEqual(expect.arrayContaining(expected));
});

it.each([
  ['[nH]1cccc1', ['pyrrole-ring']],
  ['O1C=CC=C1', ['furan-ring']],
  ['s1cccc1', ['thiophene-ring']],
  ['c1ccncc1', ['pyridine-ring']],
])('names %s by its ring alone', (smiles, expected) => {
  expect(groupsOf(smiles)).toEqual(expected);
});
