// The valence model and the periodic table, against textbook valences and RDKit's masses.
import { describe, expect, it } from 'vitest';
import { elementName, elementOf, ELEMENTS, isPossibleIsotope } from '../../src/chemistry/elements';
import { allowedValences, hasLonePair, missingHydrogens, unpairedElectrons } from '../../src/chemistry/graph/valence';
import { loadRdkit } from './rdkit';

describe('the periodic table', () => {
  it('has 118 elements, each symbol and name once', () => {
    expect(ELEMENTS).toHaveLength(118);
    expect(new Set(ELEMENTS.map(({ symbol }) => symbol)).size).toBe(118);
    expect(new Set(ELEMENTS.map(({ name }) => name)).size).toBe(118);
    expect(ELEMENTS.every(({ symbol, name }) => /^[A-Z][a-z]?$/.test(symbol) && /^[A-Z][a-z]+$/.test(name))).toBe(true);
  });

  it.each([['H', 1], ['C', 6], ['Cl', 17], ['Fe', 26], ['Br', 35], ['I', 53], ['La', 57], ['Lu', 71], ['Pt', 78], ['Rn', 86], ['Lr', 103], ['Og', 118]])(
    'gives %s the number %i',
    (symbol, number) => expect(elementOf(symbol)?.number).toBe(number),
  );

  it('has the symbols and weights that RDKit has', async () => {
    const rdkit = await loadRdkit();
    for (const { symbol, number, mass } of ELEMENTS) {
      const mol = rdkit.get_mol(`[${symbol}]`);
      if (!mol) throw new Error(`RDKit does not know ${symbol}`);
      const { molecules } = JSON.parse(mol.get_json()) as { molecules: { atoms: { z?: number }[] }[] };
      expect(molecules[0]?.atoms[0]?.z ?? 6, symbol).toBe(number);
      const { amw } = JSON.parse(mol.get_descriptors()) as { amw: number };
      // Beyond uranium the weight is that of one isotope or another.
      expect(Math.abs(amw - mass) / mass, `${symbol}: ${amw}`).toBeLessThan(number > 92 || [43, 61, 84, 85, 86, 87, 88, 89].includes(number) ? 0.03 : 0.001);
      mol.delete();
    }
  });

  it('minds capitals and tells isotopes that cannot be', () => {
    expect([elementOf('CO'), elementOf('co'), elementOf('')]).toEqual([undefined, undefined, undefined]);
    expect([elementName('Cl'), elementName('Zz')]).toEqual(['Chlorine', 'Zz']);
    const known = [[1, 'H'], [3, 'H'], [7, 'H'], [10, 'He'], [22, 'C'], [14, 'C'], [243, 'U'], [294, 'Og']] as const;
    expect(known.every(([mass, symbol]) => isPossibleIsotope(mass, symbol))).toBe(true);
    expect([[0, 'H'], [5, 'C'], [99, 'C'], [999, 'U']].some(([mass, symbol]) => isPossibleIsotope(Number(mass), String(symbol)))).toBe(false);
  });
});

describe('valence', () => {
  it.each([
    ['C', 0, [4]], ['N', 0, [3]], ['O', 0, [2]], ['F', 0, [1]], ['B', 0, [3]], ['Si', 0, [4]], ['P', 0, [3, 5]], ['S', 0, [2, 4, 6]],
    ['Cl', 0, [1, 3, 5, 7]], ['I', 0, [1, 3, 5, 7]], ['H', 0, [1]], ['H', 1, [0]], ['H', -1, [0]],
    ['N', 1, [4]], ['N', -1, [2]], ['O', -1, [1]], ['O', 1, [3]], ['O', -2, [0]], ['C', 1, [3]], ['C', -1, [3]], ['B', -1, [4]],
    ['S', 1, [3, 5]], ['P', 1, [4]], ['P', -1, [2, 4, 6]], ['Cl', -1, [0]], ['Cl', 3, [4]], ['I', -1, [0, 2, 4]], ['C', 5, []], ['Fe', 2, undefined],
  ] as const)('%s of charge %i can have %j bonds', (element, charge, expected) => {
    expect(allowedValences(element, charge)).toEqual(expected);
  });

  it('adds hydrogens up to the next valence, and none to metals, hydrogen and full halogens', () => {
    expect([0, 1, 2, 3, 4, 5].map((bonds) => missingHydrogens('C', 0, bonds))).toEqual([4, 3, 2, 1, 0, undefined]);
    expect([0, 2, 3, 4, 5, 6, 7].map((bonds) => missingHydrogens('S', 0, bonds))).toEqual([2, 0, 1, 0, 1, 0, undefined]);
    expect([0, 1, 2, 3, 4, 5].map((bonds) => missingHydrogens('Cl', 0, bonds))).toEqual([1, 0, undefined, 0, undefined, 0]);
    expect([missingHydrogens('Na', 0, 0), missingHydrogens('Fe', 2, 6), missingHydrogens('H', 0, 0)]).toEqual([0, 0, 0]);
  });

  it('counts what is left unpaired where hydrogens are told', () => {
    expect([0, 1, 2, 3, 4, 5].map((bonds) => unpairedElectrons('C', 0, bonds))).toEqual([4, 3, 2, 1, 0, undefined]);
    expect([unpairedElectrons('O', -1, 0), unpairedElectrons('Na', 0, 0)]).toEqual([1, 0]);
  });

  it('knows who has a lone pair', () => {
    expect([hasLonePair('N', 0, 3), hasLonePair('O', 0, 2), hasLonePair('P', 0, 3), hasLonePair('C', -1, 3)]).toEqual([true, true, true, true]);
    expect([hasLonePair('N', 1, 4), hasLonePair('C', 0, 4), hasLonePair('P', 0, 5), hasLonePair('H', 0, 1), hasLonePair('F', 0, 1)]).toEqual([false, false, false, false, false]);
  });
});
