// A smooth body for a domain: its ellipsoid, from an icosahedron whose faces are cut finely and drawn out along the axes.

import type { Vec3 } from '../../chemistry/molecule';
import { add, between, cross, dot, scale, unit } from '../../representations/vector';
import type { Rgb } from '../../representations/element-style';
import type { MeshBuilder } from './mesh-builder';

export interface Ellipsoid {
  readonly centre: Vec3;
  /** Å, in the order of the axes. */
  readonly semiAxes: readonly [number, number, number];
  /** Unit vectors at right angles; of either hand. */
  readonly axes: readonly [Vec3, Vec3, Vec3];
}

const GOLDEN = (1 + Math.sqrt(5)) / 2;

const CORNERS: readonly Vec3[] = [
  [-1, GOLDEN, 0], [1, GOLDEN, 0], [-1, -GOLDEN, 0], [1, -GOLDEN, 0],
  [0, -1, GOLDEN], [0, 1, GOLDEN], [0, -1, -GOLDEN], [0, 1, -GOLDEN],
  [GOLDEN, 0, -1], [GOLDEN, 0, 1], [-GOLDEN, 0, -1], [-GOLDEN, 0, 1],
];

const FACES = [
  [0, 11, 5], [0, 5, 1], [0, 1, 7], [0, 7, 10], [0, 10, 11], [1, 5, 9], [5, 11, 4], [11, 10, 2], [10, 7, 6], [7, 1, 8],
  [3, 9, 4], [3, 4, 2], [3, 2, 6], [3, 6, 8], [3, 8, 9], [4, 9, 5], [2, 4, 11], [6, 2, 10], [8, 6, 7], [9, 8, 1],
] as const;

/** Each edge of the icosahedron is cut into so many. */
const CUTS = 9;

interface Ball {
  readonly points: readonly Vec3[];
  readonly triangles: readonly (readonly [number, number, number])[];
}

let ball: Ball | undefined;

/** The unit sphere, made once; points on shared edges are shared. */
function unitBall(): Ball {
  if (ball) return ball;
  const points: Vec3[] = [];
  const known = new Map<string, number>();
  const index = (point: Vec3) => {
    const key = point.map((value) => value.toFixed(6).replace('-0.000000', '0.000000')).join();
    const at = known.get(key) ?? points.push(point) - 1;
    known.set(key, at);
    return at;
  };
  const triangles: [number, number, number][] = [];
  for (const [a, b, c] of FACES) {
    const [p, q, r] = [CORNERS[a] as Vec3, CORNERS[b] as Vec3, CORNERS[c] as Vec3];
    const at = (row: number, column: number) => index(unit(row === 0 ? p : between(between(p, q, row / CUTS), between(p, r, row / CUTS), column / row)));
    for (let row = 0; row < CUTS; row++) {
      for (let column = 0; column <= row; column++) {
        triangles.push([at(row, column), at(row + 1, column), at(row + 1, column + 1)]);
        if (column < row) triangles.push([at(row, column), at(row + 1, column + 1), at(row, column + 1)]);
      }
    }
  }
  ball = { points, triangles };
  return ball;
}

export function addEllipsoid(builder: MeshBuilder, { centre, semiAxes, axes }: Ellipsoid, color: Rgb, part: number): void {
  const { points, triangles } = unitBall();
  const along = (weights: Vec3): Vec3 => axes.reduce<Vec3>((sum, axis, index) => add(sum, scale(axis, weights[index] ?? 0)), [0, 0, 0]);
  const [a, b, c] = semiAxes;
  const first = points.map(([x, y, z]) => builder.vertex(add(centre, along([a * x, b * y, c * z])), unit(along([x / a, y / b, z / c])), color, part));
  // Axes of the left hand would turn the body inside out.
  const isLeft = dot(axes[0], cross(axes[1], axes[2])) < 0;
  for (const [i, j, k] of triangles) builder.triangle(first[i] ?? 0, first[isLeft ? k : j] ?? 0, first[isLeft ? j : k] ?? 0);
}
