// Finds the balls near a place without asking all of them: balls sorted into cubes, each cube into a list.
import { distanceToBall, type Balls } from './surface-field';

export interface BallIndex {
  /** Indices of the balls whose face is less than `distance` (Å) from the place, those around it included. */
  within(x: number, y: number, z: number, distance: number): number[];
}

/** Å. About the size of an atom with its first neighbours. */
const CUBE = 4;
/** Cubes along an axis that one number can tell apart: 2^17, so 520 000 Å. */
const SPAN = 2 ** 17;

const cube = (value: number, start: number): number => Math.floor((value - start) / CUBE);

export function indexBalls(balls: Balls, which: readonly number[]): BallIndex {
  const cubes = new Map<number, number[]>();
  const low = [Infinity, Infinity, Infinity];
  let largest = 0;
  for (const ball of which) {
    for (let axis = 0; axis < 3; axis++) low[axis] = Math.min(low[axis] ?? 0, balls.centers[3 * ball + axis] ?? 0);
    largest = Math.max(largest, balls.radii[ball] ?? 0);
  }
  const [lowX = 0, lowY = 0, lowZ = 0] = low;
  for (const ball of which) {
    const [x = 0, y = 0, z = 0] = [0, 1, 2].map((axis) => cube(balls.centers[3 * ball + axis] ?? 0, low[axis] ?? 0));
    const key = (x * SPAN + y) * SPAN + z;
    const list = cubes.get(key);
    if (list) list.push(ball);
    else cubes.set(key, [ball]);
  }

  return {
    within(x, y, z, distance) {
      const found: number[] = [];
      const far = distance + largest;
      const [toX, toY, toZ] = [cube(x + far, lowX), cube(y + far, lowY), cube(z + far, lowZ)];
      for (let i = Math.max(0, cube(x - far, lowX)); i <= toX; i++) {
        for (let j = Math.max(0, cube(y - far, lowY)); j <= toY; j++) {
          for (let k = Math.max(0, cube(z - far, lowZ)); k <= toZ; k++) {
            for (const ball of cubes.get((i * SPAN + j) * SPAN + k) ?? []) {
              if (distanceToBall(balls, ball, x, y, z) < distance) found.push(ball);
            }
          }
        }
      }
      return found;
    },
  };
}

/** Balls that are not wholly within another one; of equal balls the first. Only these can have a face on the surface. */
export function outermostBalls(balls: Balls): number[] {
  const all = Array.from({ length: balls.radii.length }, (_, ball) => ball);
  const index = indexBalls(balls, all);
  const at = (ball: number, axis: number): number => balls.centers[3 * ball + axis] ?? 0;
  return all.filter((ball) => {
    const [x, y, z, radius] = [at(ball, 0), at(ball, 1), at(ball, 2), balls.radii[ball] ?? 0];
    if (!(radius > 0)) return false;
    return index.within(x, y, z, 0).every((other) => {
      const gap = (balls.radii[other] ?? 0) - radius - Math.hypot(at(other, 0) - x, at(other, 1) - y, at(other, 2) - z);
      return other === ball || gap < -1e-9 || (gap < 1e-9 && other > ball);
    });
  });
}
