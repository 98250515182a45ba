// What each representation makes of small molecules, in coordinates worked out by hand.
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../src/representations/drawing';
import { elementStyle } from '../../src/representations/element-style';
import { REPRESENTATIONS, type RepresentationId } from '../../src/representations/registry';
import { ESKETAMINE } from '../fixtures/esketamine';
import { lattice } from '../fixtures/lattice';
import { BENZENE_RING, ETHENE, HYDROGEN_CHLORIDE, moleculeOf } from '../fixtures/molecule-of';

const IDS = Object.keys(REPRESENTATIONS) as RepresentationId[];
const round = (values: Iterable<number>) => [...values].map((value) => Math.round(value * 1e4) / 1e4 + 0);
const ends = ({ cylinders }: Drawing, rod: number) => round(cylinders.ends.slice(rod * 6, rod * 6 + 6));

const placeOf = (atom: number) => ESKETAMINE.atoms[atom]?.position ?? [0, 0, 0];
const meanX = (points: readonly Float32Array[]) => points.reduce((sum, [x = 0]) => sum + x / points.length, 0);
const realBonds = ({ bonds }: Pick<Drawing['lines'], 'bonds'>) => bonds.reduce((sum, bond) => sum + (bond >= 0 ? 1 : 0), 0);

/** Atoms of esketamine that a drawing shows as a ball or at the end of a line. */
function atomsSeen({ spheres, lines }: Drawing): ReadonlySet<number> {
  const seen = new Set([...spheres.atoms].filter((atom) => atom >= 0));
  for (const index of lines.bonds) {
    const bond = ESKETAMINE.bonds[index];
    if (bond) seen.add(bond.from).add(bond.to);
  }
  return seen;
}

describe('ball and stick', () => {
  it('draws HCl as two balls and one rod in two colours', () => {
    const [h, cl] = [elementStyle('H').color, elementStyle('Cl').color];
    const { spheres, cylinders, lines } = REPRESENTATIONS['ball-and-stick'].draw(HYDROGEN_CHLORIDE);
    expect({ ...spheres, radii: round(spheres.radii), centers: round(spheres.centers) }).toEqual({
      count: 2,
      centers: [0, 0, 0, 1.2746, 0, 0],
      radii: [0.276, 0.4025], // 0.23 of 1.20 and 1.75 Å
      colors: Uint8Array.from([...h, ...cl]),
      atoms: Int32Array.from([0, 1]),
    });
    expect({ ...cylinders, ends: round(cylinders.ends), radii: round(cylinders.radii) }).toEqual({
      count: 1,
      ends: [0, 0, 0, 1.2746, 0, 0],
      radii: [0.115],
      colors: Uint8Array.from([...h, ...cl]),
      bonds: Int32Array.from([0]),
    });
    expect(lines.count).toBe(0);
  });

  it('lays the two rods of C=C beside each other in the plane of the hydrogens', () => {
    const drawing = REPRESENTATIONS['ball-and-stick'].draw(ETHENE);
    expect(drawing.cylinders.count).toBe(6);
    expect([ends(drawing, 0), ends(drawing, 1)].sort((a, b) => (a[1] ?? 0) - (b[1] ?? 0))).toEqual([
      [-0.6695, -0.135, 0, 0.6695, -0.135, 0],
      [-0.6695, 0.135, 0, 0.6695, 0.135, 0],
    ]);
  });

  it('keeps the double rods of C=O in the plane of the ketone', () => {
    const ketone = ESKETAMINE.bonds.findIndex(({ order }) => order === 2);
    const { cylinders } = REPRESENTATIONS['ball-and-stick'].draw(ESKETAMINE);
    const rows = [...cylinders.bonds.keys()].filter((row) => cylinders.bonds[row] === ketone);
    const [a, b] = rows.map((row) => Array.from(cylinders.ends.slice(row * 6, row * 6 + 3)));
    const [u, v] = [placeOf(2), placeOf(6)].map((place) => place.map((value, axis) => value - (placeOf(7)[axis] ?? 0)));
    const normal = [1, 2, 0].map((_, i) => (u?.[(i + 1) % 3] ?? 0) * (v?.[(i + 2) % 3] ?? 0) - (u?.[(i + 2) % 3] ?? 0) * (v?.[(i + 1) % 3] ?? 0));
    const apart = a?.map((value, axis) => value - (b?.[axis] ?? 0)) ?? [];
    const cosine = apart.reduce((sum, value, axis) => sum + value * (normal[axis] ?? 0), 0) / Math.hypot(...normal) / Math.hypot(...apart);
    expect(Math.hypot(...apart)).toBeCloseTo(0.27, 4);
    expect(Math.abs(cosine)).toBeLessThan(0.05);
  });

  it('draws a triple bond as three rods of equal length', () => {
    const nitrogen = moleculeOf([['N', 0, 0, 0], ['N', 0, 0, 1.0977]], [[0, 1, 3]]);
    const drawing = REPRESENTATIONS['ball-and-stick'].draw(nitrogen);
    expect(drawing.cylinders.count).toBe(3);
    for (const rod of [0, 1, 2]) {
      const [x1, y1, z1, x2, y2, z2] = ends(drawing, rod);
      expect([x1, y1, z1]).toEqual([x2, y2, 0]);
      expect(z2).toBe(1.0977);
    }
  });

  it('draws an aromatic ring as six rods and a circle in its plane', () => {
    const { cylinders } = REPRESENTATIONS['ball-and-stick'].draw(BENZENE_RING);
    const circle = [...cylinders.bonds.keys()].filter((row) => cylinders.bonds[row] === -1);
    expect(cylinders.count - circle.length).toBe(6);
    const apothem = 1.39 * Math.cos(Math.PI / 6);
    for (const row of circle) {
      const [x = 0, y = 0, z = 1] = cylinders.ends.slice(row * 6, row * 6 + 3);
      expect(Math.hypot(x, y)).toBeCloseTo(0.6 * apothem, 5);
      expect(z).toBeCloseTo(0, 5);
      const next = circle[(circle.indexOf(row) + 1) % circle.length] ?? 0;
      expect(round(cylinders.ends.slice(row * 6 + 3, row * 6 + 6))).toEqual(round(cylinders.ends.slice(next * 6, next * 6 + 3)));
    }
  });

  it('gives each ring of naphthalene a circle about its own centre', () => {
    const half = [['C', 1.2124, 1.4], ['C', 2.4249, 0.7], ['C', 2.4249, -0.7], ['C', 1.2124, -1.4]] as const;
    const naphthalene = moleculeOf(
      [['C', 0, 0.7, 0], ['C', 0, -0.7, 0], ...half.map(([e, x, y]) => [e, x, y, 0] as const), ...half.map(([e, x, y]) => [e, -x, y, 0] as const)],
      ([[0, 1], [0, 2], [2, 3], [3, 4], [4, 5], [5, 1], [0, 6], [6, 7], [7, 8], [8, 9], [9, 1]] as const).map(([from, to]) => [from, to, 'aromatic'] as const),
    );
    const { cylinders } = REPRESENTATIONS['ball-and-stick'].draw(naphthalene);
    const starts = [...cylinders.bonds.keys()].filter((row) => cylinders.bonds[row] === -1).map((row) => cylinders.ends.slice(row * 6, row * 6 + 3));
    const [right, left] = [starts.filter(([x = 0]) => x > 0), starts.filter(([x = 0]) => x < 0)];
    expect(right.length).toBe(left.length);
    expect(meanX(right)).toBeCloseTo(1.2124, 3);
    expect(meanX(left)).toBeCloseTo(-1.2124, 3);
  });

  it('gives a boat-shaped ring no circle but dashes along its bonds', () => {
    const boat = moleculeOf(
      BENZENE_RING.atoms.map(({ position: [x, y] }, i) => ['C', x, y, i % 3 === 0 ? 0.6 : 0] as const),
      BENZENE_RING.bonds.map(({ from, to, order }) => [from, to, order] as const),
    );
    const { cylinders } = REPRESENTATIONS['ball-and-stick'].draw(boat);
    expect([...cylinders.bonds].every((bond) => bond >= 0)).toBe(true);
    expect(cylinders.count).toBe(6 * (1 + 3));
  });

  it('breaks a dative bond into dashes of the right colours, donor first', () => {
    const borane = moleculeOf([['N', 0, 0, 0], ['B', 0, 0, 1.6]], [[0, 1, 'dative']]);
    const { cylinders } = REPRESENTATIONS['ball-and-stick'].draw(borane);
    expect(cylinders.count).toBe(5);
    expect(ends({ cylinders } as Drawing, 0)).toEqual([0, 0, 0.064, 0, 0, 0.256]); // 0.04 and 0.16 of 1.6 Å
    expect(cylinders.colors.slice(0, 3)).toEqual(Uint8Array.from(elementStyle('N').color));
    expect(cylinders.colors.slice(27, 30)).toEqual(Uint8Array.from(elementStyle('B').color));
  });
});

describe('the other representations', () => {
  it('fills space with van der Waals balls alone', () => {
    const { spheres, cylinders, lines } = REPRESENTATIONS['space-filling'].draw(HYDROGEN_CHLORIDE);
    expect(round(spheres.radii)).toEqual([1.2, 1.75]);
    expect(cylinders.count + lines.count).toBe(0);
  });

  it('rounds the joints of sticks with balls of the same radius', () => {
    const { spheres, cylinders } = REPRESENTATIONS.sticks.draw(HYDROGEN_CHLORIDE);
    expect(round(spheres.radii)).toEqual([0.17, 0.17]);
    expect(round(cylinders.radii)).toEqual([0.17]);
    expect(REPRESENTATIONS.sticks.draw(ETHENE).spheres.count).toBe(6 + 4);
  });

  it('draws wires without balls, but an atom alone as a dot', () => {
    const wires = REPRESENTATIONS.wireframe.draw(ETHENE);
    expect([wires.spheres.count, wires.cylinders.count, wires.lines.count]).toEqual([0, 0, 6]);
    const ion = REPRESENTATIONS.wireframe.draw(moleculeOf([['Mg', 1, 2, 3]]));
    expect([ion.spheres.count, [...ion.spheres.centers]]).toEqual([1, [1, 2, 3]]);
  });
});

describe.each(IDS)('%s', (id) => {
  const { draw, label, description } = REPRESENTATIONS[id];

  it('has a label and a sentence', () => {
    expect(label).toMatch(/^[A-Z]/);
    expect(description).toMatch(/\.$/);
  });

  it('shows every atom of esketamine, as a ball or at the end of a line', () => {
    expect(atomsSeen(draw(ESKETAMINE)).size).toBe(32);
  });

  it('has columns of the right length and finite numbers', () => {
    const { spheres, cylinders, lines } = draw(ESKETAMINE);
    expect([spheres.centers.length, spheres.radii.length, spheres.colors.length, spheres.atoms.length]).toEqual([3, 1, 3, 1].map((n) => n * spheres.count));
    for (const rods of [cylinders, lines]) {
      expect([rods.ends.length, rods.colors.length, rods.bonds.length]).toEqual([6, 6, 1].map((n) => n * rods.count));
      expect(rods.ends.every(Number.isFinite)).toBe(true);
    }
    expect(spheres.centers.every(Number.isFinite)).toBe(true);
  });

  it('leaves out hydrogens as asked, and their bonds with them', () => {
    const counts = (['all', 'polar', 'none'] as const).map((hydrogens) => atomsSeen(draw(ESKETAMINE, { hydrogens })).size);
    expect(counts).toEqual([32, 17, 16]);
  });

  it('takes the colours that it is given', () => {
    const { spheres, lines } = draw(ESKETAMINE, { colorOf: () => [1, 2, 3] });
    const colors = spheres.count > 0 ? spheres.colors : lines.colors;
    expect(new Set(colors)).toEqual(new Set([1, 2, 3]));
  });

  it('draws nothing of nothing', () => {
    const { spheres, cylinders, lines } = draw(moleculeOf([]));
    expect(spheres.count + cylinders.count + lines.count).toBe(0);
  });

  it('keeps its proportions at 100 000 atoms', () => {
    const one = draw(ESKETAMINE, { hydrogens: 'none' });
    const many = draw(lattice(ESKETAMINE, 100_000), { hydrogens: 'none' });
    expect(many.spheres.count).toBe(one.spheres.count * 3125);
    expect(realBonds(many.cylinders)).toBe(realBonds(one.cylinders) * 3125);
    expect(realBonds(many.lines)).toBe(realBonds(one.lines) * 3125);
  });
});
