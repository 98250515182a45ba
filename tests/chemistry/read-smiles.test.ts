// What a SMILES says, atom by atom: hydrogens, charges, orders, hands, directions, and Kekulé orders of aromatic rings.
import { describe, expect, it } from 'vitest';
import { readSmiles } from '../../src/chemistry/smiles/read-smiles';

const hydrogens = (smiles: string) => readSmiles(smiles).atoms.map((atom) => atom.hydrogens);
const orders = (smiles: string) => readSmiles(smiles).bonds.map((bond) => bond.order);
const unpaired = (smiles: string) => readSmiles(smiles).atoms.map((atom) => atom.unpairedElectrons);
const linking = (smiles: string) => readSmiles(smiles).bonds.filter((bond) => !bond.aromatic);

describe('a SMILES', () => {
  it('gives atoms and bonds of ketamine with their places', () => {
    const graph = readSmiles(' CN[C@@]1(CCCCC1=O)c1ccccc1Cl  S-ketamine, the eutomer ');
    expect(graph.name).toBe('S-ketamine, the eutomer');
    expect(graph.atoms.map(({ element }) => element).join('')).toBe('CNCCCCCCOCCCCCCCl');
    expect(graph.bonds).toHaveLength(17);
    expect(graph.atoms[2]).toEqual({
      element: 'C', charge: 0, aromatic: false, hydrogens: 0, unpairedElectrons: 0, parity: '@@', at: 3,
    });
    expect(graph.atoms.map((atom) => atom.hydrogens)).toEqual([3, 1, 0, 2, 2, 2, 2, 0, 0, 0, 1, 1, 1, 1, 0, 0]);
    expect(graph.bonds.find(({ from, to }) => from === 2 && to === 7)).toEqual({ from: 2, to: 7, order: 1, aromatic: false, at: 15 });
    expect(graph.bonds.filter((bond) => bond.aromatic).map((bond) => bond.order).sort()).toEqual([1, 1, 1, 2, 2, 2]);
    expect([graph.dimensions, graph.stereoGroups, graph.repairs]).toEqual([0, [], []]);
  });

  it.each([
    ['C', [4]], ['N', [3]], ['O', [2]], ['F', [1]], ['P', [3]], ['S', [2]], ['B', [3]], ['I', [1]],
    ['CS(C)C', [3, 1, 3, 3]], ['OS(=O)(=O)O', [1, 0, 0, 0, 1]], ['OP(=O)(O)O', [1, 0, 0, 1, 1]], ['FP(F)(F)(F)F', [0, 0, 0, 0, 0, 0]],
    ['ClF', [0, 0]], ['[CH3]', [3]], ['[C]', [0]], ['[NH4+]', [4]], ['[H][H]', [0, 0]], ['c1cc[nH]c1', [1, 1, 1, 1, 1]],
    ['b1cccc1', [1, 1, 1, 1, 1]], ['b1ccccc1', [0, 1, 1, 1, 1, 1]],
  ] as const)('fills hydrogens of %s', (smiles, expected) => {
    expect(hydrogens(smiles)).toEqual(expected);
  });

  it.each([
    ['[CH3]', [1]], ['[CH2]', [2]], ['[C]', [4]], ['[OH]', [1]], ['[O]', [2]], ['[Cl]', [1]], ['[H]', [1]], ['[H+]', [0]], ['[H-]', [0]],
    ['[CH3+]', [0]], ['[CH3-]', [0]], ['[NH2+]', [2]], ['[O-]', [1]], ['[O-2]', [0]], ['[Na+]', [0]], ['[Fe]', [0]], ['C[N]O', [0, 1, 0]],
    ['c1cccc[c]1', [0, 0, 0, 0, 0, 1]], ['O=[N]', [0, 1]],
  ] as const)('counts unpaired electrons of %s', (smiles, expected) => {
    expect(unpaired(smiles)).toEqual(expected);
  });

  it('reads charges, isotopes and classes in brackets', () => {
    const [a, b, c, d] = readSmiles('[13CH4:7].[Ca++].[Fe+3].[2H+]').atoms;
    expect(a).toMatchObject({ element: 'C', isotope: 13, hydrogens: 4, charge: 0 });
    expect(b).toMatchObject({ element: 'Ca', charge: 2 });
    expect(c).toMatchObject({ element: 'Fe', charge: 3 });
    expect(d).toMatchObject({ element: 'H', isotope: 2, charge: 1 });
  });

  it('reads @TH1 and @TH2 as @ and @@', () => {
    expect(readSmiles('N[C@TH1H](C)O').atoms[1]?.parity).toBe('@');
    expect(readSmiles('N[C@TH2H](C)O').atoms[1]?.parity).toBe('@@');
  });

  it('points a marked ring bond away from the end that carries the mark', () => {
    const closing = readSmiles('C1CCCCCC/C=C/1').bonds.at(-1);
    expect(closing).toMatchObject({ from: 8, to: 0, direction: '/' });
    const opening = readSmiles('C/1=C/CCCCCC1').bonds.at(-1);
    expect(opening).toMatchObject({ from: 0, to: 7, direction: '/' });
    expect(readSmiles('C/1=C/CCCCCC\\1').bonds.at(-1)).toMatchObject({ from: 0, to: 7, direction: '/' });
  });

  it('takes the order of a ring bond from either end', () => {
    expect(orders('C=1CCCCC1').at(-1)).toBe(2);
    expect(orders('C1CCCCC=1').at(-1)).toBe(2);
    expect(orders('C%12CCCCC%12')).toEqual([1, 1, 1, 1, 1, 1]);
    expect(readSmiles('C1.C1').bonds).toHaveLength(1);
  });

  it('keeps the bond between two aromatic rings single', () => {
    expect(linking('c1ccccc1c1ccccc1')).toEqual([{ from: 5, to: 6, order: 1, aromatic: false, at: 8 }]);
    expect(linking('c1ccccc1-c1ccccc1')).toEqual([{ from: 5, to: 6, order: 1, aromatic: false, at: 8 }]);
    // Fluorene: the linking bond is in a ring, but not in an aromatic one.
    expect(linking('c1ccc2c(c1)Cc1ccccc12').map((bond) => bond.order)).toEqual([1, 1, 1]);
  });

  it.each([
    ['nitromethane', 'CN(=O)=O', [0, 1, 0, -1].toSorted()],
    ['azide', 'CN=N#N', [0, 0, 1, -1].toSorted()],
    ['diazomethane', 'C=N#N', [0, 1, -1].toSorted()],
    ['pyridine oxide', 'c1ccn(=O)cc1', [0, 0, 0, 0, 0, 1, -1].toSorted()],
    ['nitrile oxide', 'CC#N=O', [0, 0, 1, -1].toSorted()],
  ])('reads five-bonded nitrogen of %s with separated charges and says so', (_, smiles, charges) => {
    const graph = readSmiles(smiles);
    expect(graph.atoms.map((atom) => atom.charge).toSorted()).toEqual(charges);
    expect(graph.repairs).toHaveLength(1);
    expect(graph.repairs[0]?.message).toMatch(/^Nitrogen at character \d+ was written with five bonds/);
  });

  it('reads bonds from full atoms to a metal as dative', () => {
    const cisplatin = readSmiles('[NH3][Pt](Cl)(Cl)[NH3]');
    expect(cisplatin.bonds.map(({ from, to, order }) => [from, to, order])).toEqual([
      [0, 1, 'dative'], [1, 2, 1], [1, 3, 1], [4, 1, 'dative'],
    ]);
    expect(cisplatin.repairs).toHaveLength(2);
  });

  it('shares only electrons that an atom has', () => {
    expect(orders('Cl[Pt](Cl)([P](C)(C)C)[P](C)(C)C').filter((order) => order === 'dative')).toHaveLength(2);
    expect(orders('[Ni]([C-]#[O+])([C-]#[O+])([C-]#[O+])[C-]#[O+]').filter((order) => order === 'dative')).toHaveLength(4);
    expect(() => readSmiles('C[C](C)(C)(C)[Fe]')).toThrow('Carbon at character 2 has 5 bonds; it can have at most 4.');
    expect(() => readSmiles('C[N+](C)(C)(C)[Fe]')).toThrow('it can have at most 4');
    expect(() => readSmiles('CF[Fe]')).toThrow('it can have at most 1');
  });

  it('reads the first line only, and says so', () => {
    const graph = readSmiles('CCO ethanol\nCCC propane');
    expect([graph.name, graph.atoms.length, graph.repairs.map(({ message }) => message)]).toEqual(['ethanol', 3, ['Only the first line was read.']]);
  });
});
