// Formulas and charges as they are printed.
import { describe, expect, it } from 'vitest';
import { typesetCharge, typesetFormula } from '../../src/content/typeset-formula';

describe('typesetFormula', () => {
  it.each([
    ['C13H16ClNO', 'C₁₃H₁₆ClNO'],
    ['C13H17ClNO+', 'C₁₃H₁₇ClNO⁺'],
    ['Mg+2', 'Mg²⁺'],
    ['O4P-3', 'O₄P³⁻'],
    ['Cl-', 'Cl⁻'],
    ['C60', 'C₆₀'],
    ['', ''],
  ])('%s', (plain, printed) => expect(typesetFormula(plain)).toBe(printed));
});

describe('typesetCharge', () => {
  it.each([
    [0, ''],
    [1, '⁺'],
    [-1, '⁻'],
    [2, '²⁺'],
    [-12, '¹²⁻'],
  ])('%i', (charge, printed) => expect(typesetCharge(charge)).toBe(printed));
});
