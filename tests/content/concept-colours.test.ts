// The hues of the concepts, as the style sheet has them: legible as text in both themes, and apart for colour-blind readers.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/app/styles/tokens.css', import.meta.url), 'utf8');
const CONCEPTS = ['drug', 'receptor', 'agonist', 'magnesium', 'membrane', 'current'] as const;
const GROUNDS = ['paper', 'wall', 'raised'] as const;

type Linear = readonly [number, number, number];

/** Linear light of a token in one theme. */
function color(name: string, theme: 'light' | 'dark'): Linear {
  const pair = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const hex = pair?.[theme === 'light' ? 1 : 2];
  if (!hex) throw new Error(`There is no --${name}.`);
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const dot = (a: Linear, b: Linear) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (rgb: Linear) => dot(rgb, [0.2126, 0.7152, 0.0722]);
function contrast(a: Linear, b: Linear): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** What a dichromat sees, in linear RGB: Machado, Oliveira and Fernandes 2009, IEEE TVCG 15:1291, severity 1. */
const DICHROMATS = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const satisfies Record<string, readonly [Linear, Linear, Linear]>;

const cubeRoot = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);

/** CIE 1976 L*a*b*, D65. */
function lab(rgb: Linear): Linear {
  const x = cubeRoot(dot(rgb, [0.4124, 0.3576, 0.1805]) / 0.9505);
  const y = cubeRoot(luminance(rgb));
  const z = cubeRoot(dot(rgb, [0.0193, 0.1192, 0.9505]) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const themes = ['light', 'dark'] as const;

describe.each(themes)('in the %s theme', (theme) => {
  it.each([...CONCEPTS, 'ink', 'ink-soft', 'fault'])('%s reads at 4.5:1 on every ground', (name) => {
    for (const ground of GROUNDS) expect(contrast(color(name, theme), color(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(DICHROMATS))('concepts stay apart under %s', (_, rows) => {
    const seen = CONCEPTS.map((name) => {
      const rgb = color(name, theme);
      return { name, lab: lab(rows.map((row) => Math.min(1, Math.max(0, dot(row, rgb)))) as unknown as Linear) };
    });
    const pairs = seen.flatMap((a, index) => seen.slice(index + 1).map((b) => ({ pair: `${a.name} ${b.name}`, gap: Math.hypot(...a.lab.map((value, axis) => value - (b.lab[axis] ?? 0))) })));
    // A difference of 10 is seen at a glance; just noticeable is about 2.3.
    expect(pairs.filter(({ gap }) => gap < 10)).toEqual([]);
  });

  it('draws the edges of controls at 3:1', () => {
    for (const ground of GROUNDS) expect(contrast(color('line-strong', theme), color(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});
