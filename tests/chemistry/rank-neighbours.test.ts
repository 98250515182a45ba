// Our ranking of neighbours against RDKit's labels, and its reasons against what can be worked out by hand.
import { describe, expect, it } from 'vitest';
import { rankNeighbours } from '../../src/chemistry/stereo/rank-neighbours';
import { CENTRES, graphOf, labelsByRank } from './cip-centres';
import { loadRdkit } from './rdkit';

const rdkit = await loadRdkit();

function labelsOfRdkit(smiles: string): ReadonlyMap<number, string> {
  const mol = rdkit.get_mol(smiles);
  if (!mol) throw new Error(`RDKit does not read ${smiles}`);
  const { CIP_atoms } = JSON.parse(mol.get_stereo_tags()) as { CIP_atoms: [number, string][] };
  mol.delete();
  // '?' is a centre that the SMILES leaves open, such as a bridgehead nitrogen.
  return new Map(CIP_atoms.map(([atom, label]) => [atom, label.replace(/[()]/g, '')] as const).filter(([, label]) => label !== '?'));
}

/** Heavy atoms keep their order here; a written hydrogen goes behind them. */
function heavyIndex(smiles: string): ReadonlyMap<number, number> {
  const { atoms } = JSON.parse(rdkit.get_mol(smiles)?.get_json() ?? '{}').molecules[0] as { atoms: { z?: number }[] };
  let next = 0;
  return new Map(atoms.flatMap(({ z = 6 }, atom) => (z === 1 ? [] : [[atom, next++] as const])));
}

describe('the label from the ranks', () => {
  it.each(CENTRES)('is RDKit’s at each centre: %s', (_, smiles) => {
    const place = heavyIndex(smiles);
    const theirs = [...labelsOfRdkit(smiles)].map(([atom, label]) => [place.get(atom), label]);
    expect(theirs.length).toBeGreaterThan(0);
    const ours = labelsByRank(smiles);
    expect(theirs.map(([atom]) => [atom, ours.get(atom as number)])).toEqual(theirs);
  });

  it('was compared at more than sixty centres', () => {
    expect(CENTRES.reduce((sum, [, smiles]) => sum + labelsOfRdkit(smiles).size, 0)).toBeGreaterThan(60);
  });
});

const rank = (smiles: string, centre: number) => rankNeighbours(graphOf(smiles), centre);

describe('the reasons', () => {
  it('of ketamine: N, then C=O with (O, O, C), the ring with (C, C, C), CH2 with (C, H, H)', () => {
    const ranking = rank('CN[C@@]1(CCCCC1=O)c1ccccc1Cl', 2);
    expect(ranking?.order).toEqual([1, 7, 9, 3]);
    const sets = ranking?.decisions.map(({ higher, lower, sphere, rule, at, sets: [a, b] }) => ({
      pair: [higher, lower], sphere, rule, at, a: a.members.map(({ atomicNumber }) => atomicNumber), b: b.members.map(({ atomicNumber }) => atomicNumber),
    }));
    expect(sets).toEqual([
      { pair: [1, 7], sphere: 1, rule: 'atomic-number', at: 0, a: [7], b: [6] },
      { pair: [1, 9], sphere: 1, rule: 'atomic-number', at: 0, a: [7], b: [6] },
      { pair: [1, 3], sphere: 1, rule: 'atomic-number', at: 0, a: [7], b: [6] },
      { pair: [7, 9], sphere: 2, rule: 'atomic-number', at: 0, a: [8, 8, 6], b: [6, 6, 6] },
      { pair: [7, 3], sphere: 2, rule: 'atomic-number', at: 0, a: [8, 8, 6], b: [6, 1, 1] },
      { pair: [9, 3], sphere: 2, rule: 'atomic-number', at: 1, a: [6, 6, 6], b: [6, 1, 1] },
    ]);
  });

  it('count a nitrogen of pyridine as it may stand: 2-pyridyl repeats (6 + 7) / 2', () => {
    const ranking = rank('O[C@H](c1ccccc1)c1ccccn1', 1);
    const [decision] = ranking?.decisions.filter(({ higher, lower }) => higher === 8 && lower === 2) ?? [];
    expect(decision?.sets[0].members.map(({ atomicNumber }) => atomicNumber)).toEqual([7, 6.5, 6]);
    expect(decision?.sets[1].members.map(({ atomicNumber }) => atomicNumber)).toEqual([6, 6, 6]);
  });

  it('go as far out as they must: hexyl with chlorine at its end differs in the seventh sphere', () => {
    const ranking = rank('C[C@H](CCCCCCCl)CCCCCC', 1);
    expect(ranking?.decisions[0]).toMatchObject({ higher: 2, lower: 9, sphere: 7, rule: 'atomic-number' });
    expect(ranking?.decisions[0]?.shared?.members.map(({ atomicNumber }) => atomicNumber)).toEqual([6, 1, 1]);
  });

  it('use the mass number last: deuterium before hydrogen', () => {
    const ranking = rank('C[C@H]([2H])O', 1);
    const last = ranking?.decisions.find(({ rule }) => rule === 'mass-number');
    expect(last?.sets.map(({ members }) => members.map(({ mass }) => mass))).toEqual([[2], [1.008]]);
    expect(ranking?.isDecided).toBe(true);
  });

  it('put a lone pair lowest', () => {
    expect(rank('C[S@](=O)c1ccccc1', 1)?.order).toEqual([2, 3, 0, -1]);
  });

  it('are not claimed where rarer rules decide, or none', () => {
    // Ribaric acid, C3: its neighbours differ by their hands alone (rule 4 and 5).
    expect(rank('OC(=O)[C@H](O)[C@@H](O)[C@@H](O)C(=O)O', 5)?.isDecided).toBe(false);
    expect(rank('CC(C)O', 1)?.isDecided).toBe(false);
  });

  it('give up in reasonable time where the tree of ways has no end worth reaching', () => {
    // Dodecahedrane with one methyl: the tree of all its paths runs to millions.
    const cage = 'CC12C3C4C5C1C1C6C2C2C3C3C4C4C5C1C1C6C2C3C41';
    expect(rank(cage, 1)?.isDecided).toBe(false);
  });

  it('say nothing of an atom with two neighbours', () => {
    expect(rank('COC', 1)).toBeUndefined();
  });
});
