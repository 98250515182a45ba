// The generator against its authors' reference numbers, and draws against the laws that they must follow.
import { describe, expect, it } from 'vitest';
import { drawBinomial } from '../../src/pharmacology/binomial';
import { createRandom, createWords } from '../../src/pharmacology/random';

const numbersOf = (seed: number) => Array.from({ length: 20 }, createRandom(seed));

describe('the generator', () => {
  it('gives the numbers that xoshiro128** is known by, from the state 1, 2, 3, 4', () => {
    const words = createWords([1, 2, 3, 4]);
    expect([words(), words(), words(), words()]).toEqual([11520, 0, 5927040, 70819200]);
  });

  it('repeats itself for one seed and for no other', () => {
    expect(numbersOf(7)).toEqual(numbersOf(7));
    const all = [0, 1, 2, 3, -1, 2 ** 31].flatMap(numbersOf);
    expect(new Set(all).size).toBe(all.length);
    expect(() => createRandom(NaN)).toThrow(/seed must be a number/);
  });

  it('spreads evenly above 0 and below 1, and one number says nothing of the next', () => {
    const random = createRandom(11);
    const count = 200_000;
    const values = Array.from({ length: count }, random);
    const mean = (of: (value: number, index: number) => number) => values.reduce((sum, value, index) => sum + of(value, index), 0) / count;
    // Variance of an even spread: 1/12; of the product of two, 1/9 - 1/16.
    expect(Math.abs(mean((value) => value) - 1 / 2) / Math.sqrt(1 / 12 / count)).toBeLessThan(4);
    expect(Math.abs(mean((value, index) => value * (values[index + 1] ?? 0.5)) - 1 / 4) / Math.sqrt(7 / 144 / count)).toBeLessThan(4);
    const bins = new Float64Array(100);
    for (const value of values) bins[Math.floor(value * 100)] = (bins[Math.floor(value * 100)] ?? 0) + 1;
    // 99 degrees of freedom: mean 99, standard deviation 14.1.
    const chiSquare = bins.reduce((sum, seen) => sum + (seen - count / 100) ** 2 / (count / 100), 0);
    expect(Math.abs(chiSquare - 99)).toBeLessThan(4 * 14.1);
    expect(values.every((value) => value > 0 && value < 1)).toBe(true);
  });
});

/** By the recursion of Pascal's triangle, which shares nothing with the code. */
function binomialLaw(count: number, chance: number): number[] {
  let law = [1];
  for (let each = 0; each < count; each++) law = Array.from({ length: law.length + 1 }, (_, k) => (law[k] ?? 0) * (1 - chance) + (law[k - 1] ?? 0) * chance);
  return law;
}

describe('a binomial draw', () => {
  it.each([[5, 0.3], [40, 0.02], [60, 0.5], [150, 0.31], [150, 0.97]])('of %d with chance %d follows its law', (count, chance) => {
    const random = createRandom(3);
    const draws = 40_000;
    const seen = new Float64Array(count + 1);
    for (let draw = 0; draw < draws; draw++) {
      const drawn = drawBinomial(random, count, chance);
      seen[drawn] = (seen[drawn] ?? 0) + 1;
    }
    const common = binomialLaw(count, chance).map((share, k) => ({ expected: share * draws, seen: seen[k] ?? 0 })).filter(({ expected }) => expected > 10);
    const chiSquare = common.reduce((sum, each) => sum + (each.seen - each.expected) ** 2 / each.expected, 0);
    expect(chiSquare - common.length).toBeLessThan(4 * Math.sqrt(2 * common.length));
  });

  it('of many keeps mean and spread', () => {
    const random = createRandom(4);
    const [count, chance, draws] = [100_000, 0.2, 500];
    const values = Array.from({ length: draws }, () => drawBinomial(random, count, chance));
    const mean = values.reduce((sum, value) => sum + value, 0) / draws;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (draws - 1);
    expect(Math.abs(mean - count * chance)).toBeLessThan(4 * Math.sqrt((count * chance * (1 - chance)) / draws));
    expect(Math.abs(variance / (count * chance * (1 - chance)) - 1)).toBeLessThan(4 * Math.sqrt(2 / draws));
  });

  it('at the ends is certain', () => {
    const random = createRandom(5);
    expect([drawBinomial(random, 0, 0.5), drawBinomial(random, 9, 0), drawBinomial(random, 9, 1), drawBinomial(random, 9, 1e-300)]).toEqual([0, 0, 9, 0]);
  });
});
