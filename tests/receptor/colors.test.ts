// The colours of the receptor: the rings and the two kinds of subunit stay apart for readers who lack red or green cones.
import { describe, expect, it } from 'vitest';
import { RECEPTOR_COLORS } from '../../src/receptor/receptor-colors';

type Triple = readonly [number, number, number];

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const linear = (rgb: Triple) => rgb.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as unknown as Triple;

/** Linear RGB as each sees it: Machado, Oliveira and Fernandes 2009, IEEE TVCG 15:1291, severity 1. */
const EYES: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  'all cones': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  'no red cones': [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  'no green cones': [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
};

const root = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);

/** CIE 1976 L*a*b*, D65. */
function lab(rgb: Triple): Triple {
  const [x, y, z] = [root(dot(rgb, [0.4124, 0.3576, 0.1805]) / 0.9505), root(dot(rgb, [0.2126, 0.7152, 0.0722])), root(dot(rgb, [0.0193, 0.1192, 0.9505]) / 1.089)];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe.each(['light', 'dark', 'projector'] as const)('on the %s ground', (ground) => {
  const { ring, subunit, drug, agonist } = RECEPTOR_COLORS[ground];
  const shown = { ...ring, ...subunit };

  it.each(Object.entries(EYES))('rings and subunits are told apart with %s', (_, rows) => {
    const seen = Object.entries(shown).map(([name, color]) => ({ name, lab: lab(rows.map((row) => Math.min(1, Math.max(0, dot(row, linear(color))))) as unknown as Triple) }));
    const pairs = seen.flatMap((a, index) => seen.slice(index + 1).map((b) => [`${a.name} ${b.name}`, Math.hypot(...a.lab.map((value, axis) => value - (b.lab[axis] ?? 0)))] as const));
    expect(pairs).toHaveLength(10);
    // Just noticeable is about 2.3.
    expect(pairs.filter(([, gap]) => gap < 15)).toEqual([]);
  });

  it('has the drug warm and the agonists green, as the page has them', () => {
    expect(drug[0]).toBeGreaterThan(drug[1]);
    expect(drug[1]).toBeGreaterThan(drug[2]);
    expect(agonist[1]).toBeGreaterThan(agonist[2]);
    expect(agonist[2]).toBeGreaterThan(agonist[0]);
  });
});
