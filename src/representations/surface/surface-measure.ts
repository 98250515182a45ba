// Area and volume of a union of balls without a mesh: each ball cut into slices, in each slice the part of its circle that
// no other ball covers (B. Lee and F. M. Richards, J. Mol. Biol. 1971, 55, 379). A mesh loses the bottoms of the creases.
import { addCovered, uncoveredAngles, type AngleRange } from './surface-angles';
import { indexBalls, outermostBalls } from './surface-ball-index';
import type { Balls } from './surface-field';
import type { Measure } from './surface-triangles';

/** Slices of equal area per ball; with 60 the area of two overlapping balls is true to 0.1 %. Fewer where errors even out. */
const SLICES = 60;
const SLICES_OF_MANY = 20;
const MANY = 500;

export function measureBalls(balls: Balls): Measure {
  const { centers, radii } = balls;
  const outermost = outermostBalls(balls);
  const index = indexBalls(balls, outermost);
  const slices = outermost.length > MANY ? SLICES_OF_MANY : SLICES;
  const at = (ball: number, axis: number): number => centers[3 * ball + axis] ?? 0;
  const origin = outermost[0] ?? 0;
  let area = 0;
  let volume = 0;

  for (const ball of outermost) {
    const radius = radii[ball] ?? 0;
    const around = index.within(at(ball, 0), at(ball, 1), at(ball, 2), radius).filter((other) => other !== ball);
    // Sums over the free face: its area, and its outward normals.
    let [free, nx, ny, nz] = [0, 0, 0, 0];
    for (let slice = 0; slice < slices; slice++) {
      const height = (2 * slice + 1) / slices - 1;
      const width = Math.sqrt(1 - height * height);
      for (const [start, end] of freeAngles(ball, around, height * radius, width * radius)) {
        free += end - start;
        nx += width * (Math.sin(end) - Math.sin(start));
        ny += width * (Math.cos(start) - Math.cos(end));
        nz += height * (end - start);
      }
    }
    const patch = (2 * radius * radius) / slices;
    area += free * patch;
    const offset = (at(ball, 0) - at(origin, 0)) * nx + (at(ball, 1) - at(origin, 1)) * ny + (at(ball, 2) - at(origin, 2)) * nz;
    volume += ((radius * free + offset) * patch) / 3;
  }
  return { area, volume };

  function freeAngles(ball: number, around: readonly number[], height: number, width: number): AngleRange[] {
    const covered: AngleRange[] = [];
    for (const other of around) {
      const [x, y] = [at(other, 0) - at(ball, 0), at(other, 1) - at(ball, 1)];
      const above = at(other, 2) - at(ball, 2) - height;
      const squared = x * x + y * y;
      const reach = radii[other] ?? 0;
      // Covered where the cosine of the angle from the other's direction is more than least / most.
      const least = width * width + squared + above * above - reach * reach;
      const most = 2 * width * Math.sqrt(squared);
      if (least >= most) continue;
      if (least <= -most) return [];
      addCovered(covered, Math.atan2(y, x), Math.acos(least / most));
    }
    return uncoveredAngles(covered);
  }
}
