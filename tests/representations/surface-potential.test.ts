// The potential against Coulomb's law worked out by hand, and the colours that show it.
import { describe, expect, it } from 'vitest';
import { potentialColor, potentialColors, POTENTIAL_COLORS, type PotentialPalette } from '../../src/representations/surface/surface-colors';
import { COULOMB, potentialAt, potentialRange } from '../../src/representations/surface/surface-potential';

describe('the electrostatic potential', () => {
  it("has Coulomb's constant from the constants of nature", () => {
    // e² N_A / (4 pi epsilon_0) with CODATA 2018 values, J m to kJ Å.
    const value = (1.602176634e-19 ** 2 * 6.02214076e23) / (4 * Math.PI * 8.8541878128e-12);
    expect(COULOMB).toBeCloseTo(value * 1e10 * 1e-3, 3);
  });

  it('of a charge falls off with the distance', () => {
    const [near = 0, far = 0] = potentialAt(Float32Array.of(2, 0, 0, 0, 0, -8), [0, 0, 0], [0.5]);
    expect(near).toBeCloseTo(347.339, 2);
    expect(far).toBeCloseTo(86.835, 2);
  });

  it('of opposite charges is nothing halfway, and adds up elsewhere', () => {
    const [middle = 1, side = 0] = potentialAt(Float32Array.of(0, 3, 0, 3, 0, 0), [1, 0, 0, -1, 0, 0], [0.4, -0.4]);
    expect(middle).toBeCloseTo(0, 4);
    // 0.4 (1/2 - 1/4) of the constant.
    expect(side).toBeCloseTo(138.935, 2);
  });

  it('stays finite on a nucleus, and is zero without charges', () => {
    expect(Number.isFinite(potentialAt(new Float32Array(3), [0, 0, 0], [1])[0])).toBe(true);
    expect([...potentialAt(new Float32Array(6), [], [])]).toEqual([0, 0]);
  });

  it('tells its progress in rising order', () => {
    const told: number[] = [];
    potentialAt(new Float32Array(30_000), [5, 0, 0], [1], { onProgress: (fraction) => told.push(fraction) });
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it.each([
    [[-87, 12, 40], 100],
    [[-187, 12, 40], 200],
    [[0.3, -0.1], 0.5],
    [[0, 0], 1],
    [[], 1],
  ])('%j gets a scale to ±%f', (values, range) => {
    // The hundredth that is cut off is less than one value here.
    expect(potentialRange(Float32Array.from([...values, ...values.map((value) => -value)]))).toBe(range);
  });
});

/** sRGB byte to linear light, WCAG 2. */
const linear = (byte = 0): number => (byte <= 10.31475 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
/** WCAG 2 relative luminance. */
const luminance = ([red, green, blue]: readonly number[]): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

describe.each(Object.keys(POTENTIAL_COLORS) as PotentialPalette[])('the colours of the potential, %s', (palette) => {
  it('are white at zero, warm below and cold above', () => {
    expect(potentialColor(0, 100, palette)).toEqual([255, 255, 255]);
    const [negative, positive] = [potentialColor(-100, 100, palette), potentialColor(100, 100, palette)];
    expect(negative[0]).toBeGreaterThan(negative[2]);
    expect(positive[2]).toBeGreaterThan(positive[0]);
  });

  it('grow steadily darker away from zero, and stop at the range', () => {
    for (const sign of [-1, 1]) {
      const steps = Array.from({ length: 11 }, (_, step) => luminance(potentialColor(sign * 10 * step, 100, palette)));
      expect(steps).toEqual(steps.toSorted((a, b) => b - a));
    }
    expect(potentialColor(1e9, 100, palette)).toEqual(potentialColor(100, 100, palette));
    expect(potentialColor(Number.NaN, 100, palette)).toEqual([128, 128, 128]);
  });

  it('fill three bytes a vertex', () => {
    const bytes = potentialColors(Float32Array.of(-5, 0, 5), 5, palette);
    expect([...bytes]).toEqual([...potentialColor(-5, 5, palette), 255, 255, 255, ...potentialColor(5, 5, palette)]);
  });
});

describe('the colour-safe arms', () => {
  it('stay apart without red or green cones: they differ in blue', () => {
    for (const value of [30, 60, 100]) {
      const [negative, positive] = [potentialColor(-value, 100, 'colour-safe'), potentialColor(value, 100, 'colour-safe')];
      expect(positive[2] - negative[2]).toBeGreaterThan(40);
    }
  });
});
