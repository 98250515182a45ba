// Puts a point on the crease where two or three balls meet: the nearest point that lies on the faces of all of them.
import { distanceToBall, type Balls } from './surface-field';

const STEPS = 4;

/** Moves the point, in place, by Newton's method over the faces at once; false where they do not meet near it. */
export function moveOntoCrease(balls: Balls, meeting: readonly number[], point: Float64Array): boolean {
  const normals = meeting.map(() => new Float64Array(3));
  for (let step = 0; step < STEPS; step++) {
    const misses = meeting.map((ball, place) => normalAt(balls, ball, point, normals[place]));
    const shares = solve(normals, misses);
    if (!shares) return false;
    normals.forEach((normal, place) => {
      for (let axis = 0; axis < 3; axis++) point[axis] = (point[axis] ?? 0) - (shares[place] ?? 0) * (normal[axis] ?? 0);
    });
  }
  return meeting.every((ball) => Math.abs(distanceToBall(balls, ball, point[0] ?? 0, point[1] ?? 0, point[2] ?? 0)) < 1e-3);
}

/** Writes the ball's unit normal at the point; answers the point's distance from its face, Å. */
export function normalAt(balls: Balls, ball: number, point: Float64Array, normal: Float64Array | undefined): number {
  const distance = distanceToBall(balls, ball, point[0] ?? 0, point[1] ?? 0, point[2] ?? 0);
  const away = Math.max(1e-12, distance + (balls.radii[ball] ?? 0));
  if (normal) for (let axis = 0; axis < 3; axis++) normal[axis] = ((point[axis] ?? 0) - (balls.centers[3 * ball + axis] ?? 0)) / away;
  return distance;
}

/** Shares of each normal that undo the misses with the shortest move: (N Nᵀ) shares = misses, by Cramer's rule. */
function solve(normals: readonly Float64Array[], misses: readonly number[]): number[] | undefined {
  const product = (a: number, b: number): number => {
    let sum = 0;
    for (let axis = 0; axis < 3; axis++) sum += (normals[a]?.[axis] ?? 0) * (normals[b]?.[axis] ?? 0);
    return sum;
  };
  const [m = 0, n = 0, o = 0] = misses;
  const ab = product(0, 1);
  if (normals.length === 2) {
    const whole = 1 - ab * ab;
    return whole < 1e-4 ? undefined : [(m - ab * n) / whole, (n - ab * m) / whole];
  }
  const [ac, bc] = [product(0, 2), product(1, 2)];
  const whole = 1 + 2 * ab * ac * bc - ab * ab - ac * ac - bc * bc;
  if (whole < 1e-4) return undefined;
  return [
    (m * (1 - bc * bc) + n * (ac * bc - ab) + o * (ab * bc - ac)) / whole,
    (m * (ac * bc - ab) + n * (1 - ac * ac) + o * (ab * ac - bc)) / whole,
    (m * (ab * bc - ac) + n * (ab * ac - bc) + o * (1 - ab * ab)) / whole,
  ];
}
