// The step of a Markov chain against closed forms, and where ordinary methods lose their digits.
import { describe, expect, it } from 'vitest';
import { propagator } from '../../src/pharmacology/propagator';

/** Two states: leaves the first at a, the second at b per second. */
const two = (a: number, b: number) => Float64Array.from([0, a, b, 0]);
const stays = (a: number, b: number, t: number) => (b + a * Math.exp(-(a + b) * t)) / (a + b);

describe('the propagator', () => {
  it.each([[1, 2, 0.3], [100, 3, 0.02], [1e-6, 5, 1000], [4e4, 1e4, 1], [1e-9, 1e-9, 1e-3]])('of two states with rates %d and %d over %d s', (a, b, t) => {
    const [first, second, third, fourth] = propagator(two(a, b), t);
    const expected = stays(a, b, t);
    expect(first).toBeCloseTo(expected, 13);
    expect(first ?? 0).toBeGreaterThanOrEqual(0);
    expect((first ?? 0) + (second ?? 0)).toBeCloseTo(1, 14);
    expect((third ?? 0) + (fourth ?? 0)).toBeCloseTo(1, 14);
  });

  it('keeps a slow rate exact beside one a hundred orders of magnitude faster', () => {
    // 0 <-> 1 at 1e100, 1 -> 2 at 1: half the time is spent in 1, so 2 fills at 0.5 per second.
    const step = propagator(Float64Array.from([0, 1e100, 0, 1e100, 0, 1, 0, 0, 0]), 2);
    expect(step[2]).toBeCloseTo(1 - Math.exp(-1), 10);
  });

  it('gives a chain of equal rates its Poisson law', () => {
    const size = 6;
    const rates = new Float64Array(size * size);
    for (let state = 0; state < size - 1; state++) rates[state * size + state + 1] = 3;
    const row = [...propagator(rates, 0.5).subarray(0, size - 1)];
    row.forEach((share, count) => expect(share).toBeCloseTo((Math.exp(-1.5) * 1.5 ** count) / ([1, 1, 2, 6, 24][count] ?? NaN), 12));
  });

  it('is the identity for no time and for no rates', () => {
    expect([...propagator(two(1, 2), 0)]).toEqual([1, 0, 0, 1]);
    expect([...propagator(two(0, 0), 5)]).toEqual([1, 0, 0, 1]);
  });
});
