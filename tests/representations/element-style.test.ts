// The table of elements against values from its sources and against what the eye needs.
import { describe, expect, it } from 'vitest';
import { ELEMENT_STYLES, elementStyle, type Rgb } from '../../src/representations/element-style';

/** Relative luminance, WCAG 2. */
function luminance(color: Rgb): number {
  const [r = 0, g = 0, b = 0] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2. */
const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

describe('element styles', () => {
  it('covers the 118 elements, in order of atomic number', () => {
    const symbols = [...ELEMENT_STYLES.keys()];
    expect(symbols).toHaveLength(118);
    expect([1, 6, 7, 8, 17, 26, 35, 53, 79, 92, 118].map((number) => symbols[number - 1])).toEqual(
      ['H', 'C', 'N', 'O', 'Cl', 'Fe', 'Br', 'I', 'Au', 'U', 'Og'],
    );
  });

  it.each([
    ['H', 1.2], ['C', 1.7], ['N', 1.55], ['O', 1.52], ['F', 1.47], ['P', 1.8], ['S', 1.8], ['Cl', 1.75], ['Br', 1.85], ['I', 1.98], ['Mg', 2.51], ['Fe', 2.44],
  ])('has the van der Waals radius of %s as published', (symbol, vanDerWaals) => {
    expect(elementStyle(symbol).vanDerWaalsRadius).toBeCloseTo(vanDerWaals, 6);
  });

  it('keeps every number within what an atom can have', () => {
    for (const [symbol, { color, vanDerWaalsRadius }] of ELEMENT_STYLES) {
      expect(vanDerWaalsRadius, symbol).toBeGreaterThan(1.15);
      expect(vanDerWaalsRadius, symbol).toBeLessThan(3.5);
      expect(color.every((value) => Number.isInteger(value) && value >= 0 && value <= 255), symbol).toBe(true);
    }
  });

  it('has chlorine clearly green, oxygen red, nitrogen blue', () => {
    const [cl, o, n] = ['Cl', 'O', 'N'].map((symbol) => elementStyle(symbol).color);
    expect(cl?.[1]).toBeGreaterThan(2 * Math.max(cl?.[0] ?? 0, cl?.[2] ?? 0));
    expect(o?.[0]).toBeGreaterThan(3 * Math.max(o?.[1] ?? 0, o?.[2] ?? 0));
    expect(n?.[2]).toBeGreaterThan(2 * Math.max(n?.[0] ?? 0, n?.[1] ?? 0));
  });

  it('tells hydrogen from white paper, and carbon from a dark wall and from white', () => {
    expect(luminance(elementStyle('H').color)).toBeLessThan(0.87);
    const carbon = luminance(elementStyle('C').color);
    expect(contrast(carbon, luminance([0x14, 0x16, 0x1a]))).toBeGreaterThan(3);
    expect(contrast(carbon, luminance([255, 255, 255]))).toBeGreaterThan(3);
  });

  it('answers for what is no element', () => {
    expect(elementStyle('Xx').vanDerWaalsRadius).toBe(2);
  });
});
