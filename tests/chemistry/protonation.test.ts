// Shares of ketamine's two forms against values worked out by hand from Henderson and Hasselbalch.
import { describe, expect, it } from 'vitest';
import { BLOOD_PH, KETAMINE_PKA, protonationShares } from '../../src/chemistry/properties/protonation';

describe('ketamine', () => {
  // 1 / (1 + 10^-0.1) = 1 / 1.79433; 1 / (1 + 10^-0.3) = 1 / 1.50119; 1 / (1 + 10^1.5) = 1 / 32.6228.
  it.each([
    [7.4, 55.7],
    [7.2, 66.6],
    [7.5, 50],
    [9, 3.1],
  ])('at pH %d is protonated to %d %%', (pH, percent) => {
    expect(protonationShares(pH, KETAMINE_PKA).protonated * 100).toBeCloseTo(percent, 1);
  });

  it('is more than half protonated in blood', () => {
    expect(protonationShares(BLOOD_PH, KETAMINE_PKA).protonated).toBeGreaterThan(0.5);
  });
});

describe('shares', () => {
  it('add up to one, and change tenfold in ratio with each unit of pH', () => {
    for (const pH of [-1, 0, 3.3, 7, 7.4, 12, 14]) {
      const { protonated, neutral } = protonationShares(pH, 8.2);
      expect(protonated + neutral).toBeCloseTo(1, 12);
      expect(Math.log10(protonated / neutral)).toBeCloseTo(8.2 - pH, 9);
    }
  });

  it('keep their digits far from the pKa, and stay finite', () => {
    expect(protonationShares(0, 15).neutral / 1e-15).toBeCloseTo(1, 9);
    expect(protonationShares(1000, -1000)).toEqual({ protonated: 0, neutral: 1 });
  });

  it('refuse what is no number', () => {
    expect(() => protonationShares(Number.NaN, 7)).toThrow(RangeError);
    expect(() => protonationShares(7, Infinity)).toThrow(RangeError);
  });
});
