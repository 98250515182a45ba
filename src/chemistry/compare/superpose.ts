// Lays one set of points on another by the rotation and shift with the least root mean square distance (Kabsch, Acta Cryst. 1976,
// A32, 922), found as a quaternion (Horn, J. Opt. Soc. Am. A 1987, 4, 629): a quaternion cannot mirror, so a hand stays a hand.

import type { Vec3 } from '../molecule';
import { add, dot, scale, subtract } from '../vector';
import { type Mat3, type Motion, rotate } from './rigid-motion';

export { type Mat3, place, rotate } from './rigid-motion';

export interface Superposition extends Motion {
  /** Å, root mean square distance of the pairs afterwards. */
  readonly rmsd: number;
}

/** Points are paired by index. One point is shifted only; points on a line are laid on the line with no turn about it left open. */
export function superpose(moving: readonly Vec3[], fixed: readonly Vec3[]): Superposition {
  if (moving.length === 0 || moving.length !== fixed.length) {
    throw new RangeError('Two sets of as many points, at least one each, are needed to lay one on the other.');
  }
  if ([...moving, ...fixed].some((point) => !point.every(Number.isFinite))) throw new RangeError('A point to lay on another has a place that is no number.');
  const [from, to] = [centroid(moving), centroid(fixed)];
  const pairs = moving.map((point, index) => [subtract(point, from), subtract(fixed[index] ?? to, to)] as const);
  const rotation = rotationOf(largestEigenvector(hornMatrix(pairs)));
  const squares = pairs.reduce((sum, [a, b]) => {
    const gap = subtract(rotate(rotation, a), b);
    return sum + dot(gap, gap);
  }, 0);
  return { rotation, translation: subtract(to, rotate(rotation, from)), rmsd: Math.sqrt(squares / pairs.length) };
}

function centroid(points: readonly Vec3[]): Vec3 {
  return scale(points.reduce<Vec3>((sum, point) => add(sum, point), [0, 0, 0]), 1 / points.length);
}

type Row4 = [number, number, number, number];

/** Its quadratic form in a unit quaternion is the sum of the products of paired points after that rotation. */
function hornMatrix(pairs: readonly (readonly [Vec3, Vec3])[]): Row4[] {
  const s = (i: 0 | 1 | 2, j: 0 | 1 | 2) => pairs.reduce((sum, [a, b]) => sum + a[i] * b[j], 0);
  const [xx, xy, xz] = [s(0, 0), s(0, 1), s(0, 2)];
  const [yx, yy, yz] = [s(1, 0), s(1, 1), s(1, 2)];
  const [zx, zy, zz] = [s(2, 0), s(2, 1), s(2, 2)];
  return [
    [xx + yy + zz, yz - zy, zx - xz, xy - yx],
    [yz - zy, xx - yy - zz, xy + yx, zx + xz],
    [zx - xz, xy + yx, yy - xx - zz, yz + zy],
    [xy - yx, zx + xz, yz + zy, zz - xx - yy],
  ];
}

const at = (rows: readonly number[][], i: number, j: number) => rows[i]?.[j] ?? 0;

/** By Jacobi rotations of a symmetric 4x4 matrix; the identity's quaternion wins where all are equally good. */
function largestEigenvector(matrix: Row4[]): Row4 {
  const a = matrix.map((row) => [...row]);
  const vectors = a.map((_, i) => a.map((__, j) => (i === j ? 1 : 0)));
  const size = Math.max(...a.flat().map(Math.abs), Number.MIN_VALUE);
  for (let sweep = 0; sweep < 50; sweep++) {
    let off = 0;
    for (let p = 0; p < 3; p++) {
      for (let q = p + 1; q < 4; q++) {
        const apq = at(a, p, q);
        off = Math.max(off, Math.abs(apq));
        if (Math.abs(apq) <= size * 1e-17) continue;
        const theta = (at(a, q, q) - at(a, p, p)) / (2 * apq);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        turn(a, p, q, c, t * c);
        turnColumns(a, p, q, c, t * c);
        turnColumns(vectors, p, q, c, t * c);
      }
    }
    if (off <= size * 1e-15) break;
  }
  let best = 0;
  for (let i = 1; i < 4; i++) if (at(a, i, i) > at(a, best, best) + size * 1e-12) best = i;
  return [at(vectors, 0, best), at(vectors, 1, best), at(vectors, 2, best), at(vectors, 3, best)];
}

function turn(rows: number[][], p: number, q: number, c: number, s: number): void {
  const [first, second] = [[...(rows[p] ?? [])], [...(rows[q] ?? [])]];
  rows[p] = first.map((value, k) => c * value - s * (second[k] ?? 0));
  rows[q] = first.map((value, k) => s * value + c * (second[k] ?? 0));
}

function turnColumns(rows: number[][], p: number, q: number, c: number, s: number): void {
  for (const row of rows) {
    const [first = 0, second = 0] = [row[p], row[q]];
    row[p] = c * first - s * second;
    row[q] = s * first + c * second;
  }
}

function rotationOf(quaternion: Row4): Mat3 {
  const size = Math.hypot(...quaternion);
  const [w, x, y, z] = quaternion.map((part) => part / size) as Row4;
  return [
    [w * w + x * x - y * y - z * z, 2 * (x * y - w * z), 2 * (x * z + w * y)],
    [2 * (x * y + w * z), w * w - x * x + y * y - z * z, 2 * (y * z - w * x)],
    [2 * (x * z - w * y), 2 * (y * z + w * x), w * w - x * x - y * y + z * z],
  ];
}
