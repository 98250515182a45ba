// The covalent radii against the paper they are from: Cordero et al., Dalton Trans. 2008, 2832, table 2.
import { expect, it } from 'vitest';
import { COVALENT_RADII } from '../../src/chemistry/shape/covalent-radii';

it.each([
  ['H', 0.31], ['C', 0.76], ['N', 0.71], ['O', 0.66], ['F', 0.57], ['Mg', 1.41], ['P', 1.07], ['S', 1.05], ['Cl', 1.02], ['Fe', 1.52], ['Br', 1.2], ['I', 1.39], ['Cm', 1.69],
])('%s has %f Å', (symbol, radius) => {
  expect(COVALENT_RADII[symbol]).toBe(radius);
});

it('has one for each of the 96 elements of the paper', () => {
  expect(Object.keys(COVALENT_RADII)).toHaveLength(96);
  expect(Object.entries(COVALENT_RADII).filter(([, radius]) => !(radius >= 0.28 && radius <= 2.6))).toEqual([]);
});
