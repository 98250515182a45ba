// Picking and labels of 100 000 atoms: the tree of boxes finds what a look at each primitive finds, with a few hundred looks.
import { describe, expect, it } from 'vitest';
import type { Molecule } from '../../src/chemistry/molecule';
import { createDrawingBuilder } from '../../src/representations/drawing-builder';
import type { Drawing } from '../../src/representations/drawing';
import { buildBoxTree, NOT_WIDENED, walkRay, type Widening } from '../../src/scene/box-tree';
import { isCovered } from '../../src/scene/label-cover';
import { pick } from '../../src/scene/pick';
import { rayThrough, viewFrame, type Ray } from '../../src/scene/view-frame';

/** A generator of our own (mulberry32), so that each run sees the same. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const EDGE = 46;
const APART = 3;

/** Balls on a cubic lattice, a little off their places, each joined to the next one by a rod or a line: 46³ = 97 336. */
function lattice(rods: 'cylinders' | 'lines', edge: number = EDGE): Drawing {
  const next = random(7);
  const builder = createDrawingBuilder(2);
  const place = (i: number) => [i % edge, Math.floor(i / edge) % edge, Math.floor(i / edge ** 2)].map((cell) => (cell - edge / 2) * APART + next() * 0.5) as [number, number, number];
  let before = place(0);
  for (let i = 0; i < edge ** 3; i++) {
    const at = i === 0 ? before : place(i);
    builder.sphere(at, 0.3 + next() * 0.4, [1, 2, 3], i);
    if (i % edge !== 0) {
      if (rods === 'cylinders') builder.cylinder(before, at, 0.1, [1, 2, 3], [4, 5, 6], i - 1);
      else builder.line(before, at, [1, 2, 3], [4, 5, 6], i - 1);
    }
    before = at;
  }
  return builder.build();
}

const frame = viewFrame({ theta: 25, phi: 70, distance: 260, target: [0, 0, 0] }, 'perspective', { width: 800, height: 600 });
const rays = (count: number): readonly Ray[] => {
  const next = random(11);
  return Array.from({ length: count }, () => rayThrough(frame, next() * 800, next() * 600));
};

/** The nearest ball by a look at each. */
function nearest({ spheres: { count, centers, radii } }: Drawing, { origin: o, direction: d }: Ray): number {
  let [best, found] = [Infinity, -1];
  for (let i = 0; i < count; i++) {
    const [x, y, z] = [(centers[i * 3] ?? 0) - o[0], (centers[i * 3 + 1] ?? 0) - o[1], (centers[i * 3 + 2] ?? 0) - o[2]];
    const along = x * d[0] + y * d[1] + z * d[2];
    const inside = (radii[i] ?? 0) ** 2 - (x * x + y * y + z * z - along * along);
    if (inside < 0 || along - Math.sqrt(inside) >= best) continue;
    [best, found] = [along - Math.sqrt(inside), i];
  }
  return found;
}

/** Å along the ray to the middle of a ball. */
const distanceTo = ({ spheres: { centers } }: Drawing, i: number, { origin, direction }: Ray) =>
  direction.reduce((sum, along, axis) => sum + along * ((centers[i * 3 + axis] ?? 0) - origin[axis as 0 | 1 | 2]), 0);

const NO_ATOMS: Molecule = { name: '', formula: '', mass: 0, charge: 0, smiles: '', coordinates: 'file', stereo: 'achiral', atoms: [], bonds: [], groups: [], warnings: [] };
const EXACT = { slack: 0, lineReach: 0.001, perspective: true };

function treeOf({ spheres: { count, centers, radii } }: Drawing) {
  return buildBoxTree(count, (i, box) => {
    for (let axis = 0; axis < 3; axis++) {
      box[axis] = (centers[i * 3 + axis] ?? 0) - (radii[i] ?? 0);
      box[axis + 3] = (centers[i * 3 + axis] ?? 0) + (radii[i] ?? 0);
    }
  });
}

describe('97 336 balls and 95 220 rods', () => {
  const drawing = lattice('cylinders');
  const tree = treeOf(drawing);
  const ballsAlone: Drawing = { ...drawing, cylinders: { ...drawing.cylinders, count: 0 } };

  it('gives each ball one place in the tree, within its box', () => {
    expect(Int32Array.from(tree.order).sort()).toEqual(Int32Array.from(drawing.spheres.atoms.keys()));
    // 97 336 / 8 = 12 167, 1521, 191, 24, 3, 1: one box in seven more.
    expect(tree.levels.slice(1)).toEqual([97336, 97336 + 12167, 97336 + 13688, 97336 + 13879, 97336 + 13903, 97336 + 13906, 97336 + 13907]);
  });

  it('looks at no more than 300 of them along a ray, and at no more than 40 until the nearest is found', () => {
    for (const ray of rays(100)) {
      const met: number[] = [];
      walkRay(tree, ray, NOT_WIDENED, (i) => {
        met.push(i);
        return Infinity;
      });
      expect(met.length).toBeLessThanOrEqual(300);
      expect(new Set(met).size).toBe(met.length);
      const found = nearest(drawing, ray);
      if (found < 0) continue;
      expect(met).toContain(found);
      let looks = 0;
      walkRay(tree, ray, NOT_WIDENED, (i) => (++looks, i === found ? distanceTo(drawing, i, ray) : Infinity));
      expect(looks).toBeLessThanOrEqual(40);
    }
  });

  it('picks the ball that a look at each finds', () => {
    const hits = rays(60).map((ray) => [pick(NO_ATOMS, ballsAlone, ray, EXACT)?.index ?? -1, nearest(drawing, ray)] as const);
    expect(hits.filter(([, found]) => found >= 0).length).toBeGreaterThan(20);
    for (const [picked, found] of hits) expect(picked).toBe(found);
  });

  it('picks a rod as a single rod is picked', () => {
    for (const bond of [0, 1000, 50_000, 97_000]) {
      const { ends, radii } = drawing.cylinders;
      const row = drawing.cylinders.bonds.indexOf(bond);
      const one: Drawing = { ...ballsAlone, spheres: { ...drawing.spheres, count: 0 }, cylinders: { count: 1, ends: ends.slice(row * 6, row * 6 + 6), radii: radii.slice(row, row + 1), colors: new Uint8Array(6), bonds: Int32Array.of(bond) } };
      const middle = [0, 1, 2].map((axis) => ((ends[row * 6 + axis] ?? 0) + (ends[row * 6 + 3 + axis] ?? 0)) / 2);
      // From 1 Å beside its middle.
      const ray: Ray = { origin: [middle[0] ?? 0, (middle[1] ?? 0) + 1, middle[2] ?? 0], direction: [0, -1, 0] };
      expect(pick(NO_ATOMS, drawing, ray, EXACT)).toEqual({ kind: 'bond', index: bond });
      expect(pick(NO_ATOMS, one, ray, EXACT)).toEqual({ kind: 'bond', index: bond });
    }
  });

  it('says of a label what a look at each says', () => {
    const { spheres } = drawing;
    const sights = Array.from({ length: 60 }, (_, n) => n * 1600).map((atom) => ({
      at: [spheres.centers[atom * 3] ?? 0, spheres.centers[atom * 3 + 1] ?? 0, spheres.centers[atom * 3 + 2] ?? 0] as const,
      radius: spheres.radii[atom] ?? 0,
      atoms: [atom],
      bonds: [],
    }));
    const parts = Array.from({ length: Math.ceil(spheres.count / 1000) }, (_, part): Drawing => {
      const [from, to] = [part * 1000, Math.min((part + 1) * 1000, spheres.count)];
      return { ...ballsAlone, spheres: { ...spheres, count: to - from, centers: spheres.centers.slice(from * 3, to * 3), radii: spheres.radii.slice(from, to), atoms: spheres.atoms.slice(from, to) } };
    });
    const inTurn = (sight: (typeof sights)[number]) => parts.some((part) => isCovered(part, frame, sight));
    const covered = sights.map((sight) => isCovered(ballsAlone, frame, sight));
    expect(covered).toEqual(sights.map(inTurn));
    expect(covered.filter(Boolean).length).toBeGreaterThan(20);
    expect(covered.filter((hidden) => !hidden).length).toBeGreaterThan(5);
  });
});

it('finds the line that passes within a reach that grows with the distance', () => {
  const drawing = lattice('lines', 16);
  const alone: Drawing = { ...drawing, spheres: { ...drawing.spheres, count: 0 } };
  const { ends, bonds, count } = drawing.lines;
  for (let row = 0; row < count; row += 61) {
    const middle = [0, 1, 2].map((axis) => ((ends[row * 6 + axis] ?? 0) + (ends[row * 6 + 3 + axis] ?? 0)) / 2);
    // 0.001 Å above it, seen from some 260 Å: 0.000004 Å for each Å.
    const way = middle.map((value, axis) => value + (axis === 1 ? 0.001 : 0) - frame.eye[axis as 0 | 1 | 2]);
    const length = Math.hypot(...way);
    const ray: Ray = { origin: frame.eye, direction: [(way[0] ?? 0) / length, (way[1] ?? 0) / length, (way[2] ?? 0) / length] };
    const at = (lineReach: number) => pick(NO_ATOMS, alone, ray, { slack: 0, lineReach, perspective: true });
    expect(at(0.000006)).toEqual({ kind: 'bond', index: bonds[row] });
    expect(at(0.000001)?.index).not.toBe(bonds[row]);
  }
});

it('widens what it looks at by what a finger asks for', () => {
  const tree = buildBoxTree(2000, (i, box) => box.set([i * 10, 0, 0, i * 10 + 1, 1, 1]));
  const beside: Ray = { origin: [500.5, 4, 50], direction: [0, 0, -1] };
  const met = (widening: Widening) => {
    const found: number[] = [];
    walkRay(tree, beside, widening, (i) => (found.push(i), Infinity));
    return found;
  };
  expect(met({ fixed: 2, perAngstrom: 0 })).toEqual([]);
  expect(met({ fixed: 3.5, perAngstrom: 0 })).toEqual([50]);
  // 3 Å at some 50 Å.
  expect(met({ fixed: 0, perAngstrom: 0.06 })).toContain(50);
  expect(met({ fixed: 0, perAngstrom: 0.05 })).toEqual([]);
});

it('holds primitives that all lie at one place, and none', () => {
  const same = buildBoxTree(5000, (_, box) => box.set([1, 1, 1, 2, 2, 2]));
  let met = 0;
  walkRay(same, { origin: [1.5, 1.5, 9], direction: [0, 0, -1] }, NOT_WIDENED, () => ++met && Infinity);
  expect(met).toBe(5000);
  walkRay(buildBoxTree(0, () => {}), { origin: [0, 0, 9], direction: [0, 0, -1] }, NOT_WIDENED, () => {
    throw new Error('There is nothing to visit.');
  });
});
