// The palettes: the colour-safe one stays apart for every kind of eye, and drawings take their colours from it.
import { describe, expect, it } from 'vitest';
import { elementStyle, type Rgb } from '../../src/representations/element-style';
import { COLOUR_SAFE_ELEMENTS, elementColor } from '../../src/representations/palette';
import { REPRESENTATIONS } from '../../src/representations/registry';
import { ESKETAMINE } from '../fixtures/esketamine';

type Linear = readonly [number, number, number];
const dot = (a: Linear, b: Linear) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const linear = (color: Rgb) =>
  color.map((byte) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4)) as unknown as Linear;

/** Linear RGB as each eye has it: Machado, Oliveira and Fernandes 2009, IEEE TVCG 15:1291, severity 1. */
const EYES = {
  trichromat: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
} as const satisfies Record<string, readonly [Linear, Linear, Linear]>;

const root = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);

/** CIE 1976 L*a*b*, D65. */
function lab(rgb: Linear): Linear {
  const [x, y, z] = [
    root(dot(rgb, [0.4124, 0.3576, 0.1805]) / 0.9505),
    root(dot(rgb, [0.2126, 0.7152, 0.0722])),
    root(dot(rgb, [0.0193, 0.1192, 0.9505]) / 1.089),
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Smallest difference of any two of the elements' colours, as an eye sees them. */
function closest(eye: keyof typeof EYES, colorOf: (symbol: string) => Rgb): number {
  const seen = COLOUR_SAFE_ELEMENTS.map((symbol) => {
    const light = linear(colorOf(symbol));
    return lab(EYES[eye].map((row) => Math.min(1, Math.max(0, dot(row, light)))) as unknown as Linear);
  });
  return Math.min(...seen.flatMap((a, i) => seen.slice(i + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]))));
}

const eyes = Object.keys(EYES) as (keyof typeof EYES)[];

const hex = (symbol: string) => elementColor(symbol, 'colour-safe').map((byte) => byte.toString(16).padStart(2, '0')).join('');

describe('the colour-safe palette', () => {
  it('is that of Okabe and Ito where they give the hue', () => {
    expect(['N', 'O', 'F', 'P', 'S', 'Cl', 'B'].map(hex)).toEqual(['0072b2', 'd55e00', '56b4e9', 'e69f00', 'f0e442', '009e73', 'cc79a7']);
  });

  it.each(eyes)('keeps its elements apart under %s', (eye) => {
    // A difference of 10 is seen at a glance; just noticeable is about 2.3.
    expect(closest(eye, (symbol) => elementColor(symbol, 'colour-safe'))).toBeGreaterThan(14);
  });

  it('does what the usual colours do not', () => {
    expect(closest('protanopia', (symbol) => elementColor(symbol))).toBeLessThan(10);
  });

  it('leaves the other elements and what is no element as they are', () => {
    for (const symbol of ['Fe', 'U', 'Xx', 'constructor']) expect(elementColor(symbol, 'colour-safe')).toEqual(elementStyle(symbol).color);
  });
});

describe('a drawing', () => {
  it('takes its colours from the palette and its sizes not', () => {
    const draw = REPRESENTATIONS['space-filling'].draw;
    const [usual, safe] = [draw(ESKETAMINE), draw(ESKETAMINE, { palette: 'colour-safe' })];
    const nitrogen = ESKETAMINE.atoms.findIndex(({ element }) => element === 'N');
    expect(Array.from(safe.spheres.colors.slice(nitrogen * 3, nitrogen * 3 + 3))).toEqual([0, 114, 178]);
    expect(safe.spheres.radii).toEqual(usual.spheres.radii);
    expect(safe.spheres.colors).not.toEqual(usual.spheres.colors);
  });
});
