// The named parts of molecules: which, and which atoms; and that every pattern is one that OpenChemLib reads.
import { describe, expect, it } from 'vitest';
import { findGroups } from '../../src/chemistry/properties/find-groups';
import { GROUP_KINDS } from '../../src/chemistry/properties/group-kinds';
import { perceiveWritten } from '../../src/chemistry/stereo/perceive-stereo';
import { readSmiles } from '../../src/chemistry/smiles/read-smiles';
import { centresInSmiles, doubleBondsInSmiles } from '../../src/chemistry/smiles/stereo-smiles';
import { completeStructure } from '../../src/chemistry/structure';

function groupsOf(smiles: string) {
  const graph = readSmiles(smiles);
  const structure = completeStructure(graph);
  return findGroups(structure, perceiveWritten(structure, { centres: centresInSmiles(smiles, graph, structure), doubleBonds: doubleBondsInSmiles(graph, structure) }));
}

describe('ketamine', () => {
  const groups = new Map(groupsOf('CN[C@@]1(CCCCC1=O)c1ccccc1Cl').map((group) => [group.id, group]));

  it('has its seven parts and no others', () => {
    expect([...groups.keys()].sort()).toEqual(['chlorine', 'chlorophenyl-ring', 'cyclohexanone-ring', 'ketone', 'n-methyl', 'secondary-amine', 'stereocentre']);
  });

  it('names their atoms, hydrogens included', () => {
    // Heavy atoms 0-15; hydrogens: 16-18 on C0, 19 on N1, 20-27 on C3-C6, 28-31 on the aryl ring.
    expect(groups.get('secondary-amine')?.atoms).toEqual([1, 19]);
    expect(groups.get('n-methyl')?.atoms).toEqual([0, 16, 17, 18]);
    expect(groups.get('ketone')?.atoms).toEqual([7, 8]);
    expect(groups.get('cyclohexanone-ring')?.atoms).toEqual([2, 3, 4, 5, 6, 7, 8, 20, 21, 22, 23, 24, 25, 26, 27]);
    expect(groups.get('chlorophenyl-ring')?.atoms).toEqual([9, 10, 11, 12, 13, 14, 15, 28, 29, 30, 31]);
    expect(groups.get('chlorophenyl-ring')?.label).toBe('2-chlorophenyl ring');
    expect(groups.get('chlorine')?.atoms).toEqual([15]);
    expect(groups.get('stereocentre')?.atoms).toEqual([2]);
  });
});

describe.each([
  ['CCO', ['alcohol']],
  ['CCOCC', ['ether']],
  ['COC', ['methoxy']],
  ['c1ccccc1O', ['phenol', 'phenyl-ring']],
  ['CC(=O)O', ['carboxylic-acid']],
  ['CC(=O)[O-]', ['carboxylate']],
  ['CC(=O)OC', ['ester']],
  ['CC(=O)NC', ['amide', 'n-methyl']],
  ['CC=O', ['aldehyde']],
  ['C=O', ['aldehyde']],
  ['CC(C)=O', ['ketone']],
  ['CN', ['n-methyl', 'primary-amine']],
  ['CN(C)C', ['n-methyl', 'n-methyl-2', 'n-methyl-3', 'tertiary-amine']],
  ['C[NH3+]', ['ammonium', 'n-methyl']],
  ['CC[N+](CC)(CC)CC', ['quaternary-ammonium']],
  ['CC#N', ['nitrile']],
  ['C[N+](=O)[O-]', ['n-methyl', 'nitro']],
  ['CS(=O)(=O)C', ['sulfone']],
  ['CS(=O)(=O)[O-]', ['sulfonate']],
  ['[Mg+2].[O-]S(=O)(=O)[O-]', ['sulfate']],
  ['CS(C)=O', ['sulfoxide']],
  ['CS', ['thiol']],
  ['CSC', ['thioether']],
  ['CCP(=O)(O)O', ['phosphonic-acid']],
  ['FC(F)(F)C', ['fluorine', 'fluorine-2', 'fluorine-3', 'trifluoromethyl']],
  ['c1ccncc1', ['pyridine-ring']],
  ['C1CCNCC1', ['piperidine-ring', 'secondary-amine']],
  ['C1CCCCC1', ['cyclohexane-ring']],
  ['C1C2CC3CC1CC(C2)C3', ['adamantane-cage']],
  ['C=C', ['alkene']],
  ['C#C', ['alkyne']],
  ['[Na+].[Cl-]', []],
  ['OC(=O)CC(=O)O', ['carboxylic-acid', 'carboxylic-acid-2']],
] as const)('%s', (smiles, ids) => {
  it(`has ${ids.join(', ') || 'no named part'}`, () => {
    expect(groupsOf(smiles).map(({ id }) => id).filter((id) => !id.startsWith('stereocentre')).sort()).toEqual(ids);
  });
});

it('gives every kind a kebab-case id of its own', () => {
  const ids = GROUP_KINDS.map(({ id }) => id);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
