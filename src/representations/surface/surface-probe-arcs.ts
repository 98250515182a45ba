// Where a probe's centre can be while the probe touches two balls: the arcs in which the enlarged balls' faces meet and
// that no third one covers. Between them the probe, rolling, makes every part of the molecular surface that is not a ball's.
import { addCovered, uncoveredAngles, type AngleRange } from './surface-angles';
import type { BallIndex } from './surface-ball-index';
import type { Balls } from './surface-field';

/**
 * Numbers of one arc, in this order: centre of its circle (3), unit vector to the arc's middle (3), unit vector at right
 * angles to it in the circle's plane (3), radius, cosine and sine of half the arc's angle (-1, 0 for a whole circle).
 */
export const ARC_NUMBERS = 12;

/** Arcs of each of the `outermost` balls with those after it; balls already enlarged by the probe's radius. */
export function probeArcs(
  balls: Balls,
  outermost: readonly number[],
  neighbors: ReadonlyMap<number, readonly number[]>,
  report: (share: number) => void,
): Map<number, Float64Array> {
  const arcs = new Map<number, Float64Array>();
  for (const [done, ball] of outermost.entries()) {
    if (done % 64 === 0) report(done / outermost.length);
    const around = neighbors.get(ball) ?? [];
    const numbers: number[] = [];
    for (const other of around) if (other > ball) arcsOfPair(balls, ball, other, around, numbers);
    if (numbers.length > 0) arcs.set(ball, Float64Array.from(numbers));
  }
  return arcs;
}

/** The balls of `outermost` whose faces cut each one's face. */
export function cuttingNeighbors(balls: Balls, outermost: readonly number[], index: BallIndex): Map<number, number[]> {
  const { centers, radii } = balls;
  return new Map(
    outermost.map((ball) => {
      const [x = 0, y = 0, z = 0] = [0, 1, 2].map((axis) => centers[3 * ball + axis]);
      const around = index.within(x, y, z, radii[ball] ?? 0).filter((other) => other !== ball);
      return [ball, around];
    }),
  );
}

function arcsOfPair(balls: Balls, first: number, second: number, around: readonly number[], numbers: number[]): void {
  const at = (ball: number, axis: number): number => balls.centers[3 * ball + axis] ?? 0;
  const [ax, ay, az, radiusA, radiusB] = [at(first, 0), at(first, 1), at(first, 2), balls.radii[first] ?? 0, balls.radii[second] ?? 0];
  let [nx, ny, nz] = [at(second, 0) - ax, at(second, 1) - ay, at(second, 2) - az];
  const apart = Math.hypot(nx, ny, nz);
  if (apart <= Math.abs(radiusA - radiusB) || apart >= radiusA + radiusB) return;
  [nx, ny, nz] = [nx / apart, ny / apart, nz / apart];
  const along = (apart * apart + radiusA * radiusA - radiusB * radiusB) / (2 * apart);
  const radius = Math.sqrt(Math.max(0, radiusA * radiusA - along * along));
  if (radius < 1e-9) return;
  const [cx, cy, cz] = [ax + along * nx, ay + along * ny, az + along * nz];
  // Two unit vectors that span the circle's plane: the axis that the normal leans on least, made square to it.
  const [sx, sy, sz] = Math.abs(nx) < 0.6 ? [1, 0, 0] : Math.abs(ny) < 0.6 ? [0, 1, 0] : [0, 0, 1];
  let [ux, uy, uz] = [ny * sz - nz * sy, nz * sx - nx * sz, nx * sy - ny * sx];
  const size = Math.hypot(ux, uy, uz);
  [ux, uy, uz] = [ux / size, uy / size, uz / size];
  const [vx, vy, vz] = [ny * uz - nz * uy, nz * ux - nx * uz, nx * uy - ny * ux];

  const covered: AngleRange[] = [];
  for (const other of around) {
    if (other === second) continue;
    const [wx, wy, wz] = [at(other, 0) - cx, at(other, 1) - cy, at(other, 2) - cz];
    const reach = balls.radii[other] ?? 0;
    const [inU, inV] = [wx * ux + wy * uy + wz * uz, wx * vx + wy * vy + wz * vz];
    const inPlane = Math.hypot(inU, inV);
    const least = (wx * wx + wy * wy + wz * wz + radius * radius - reach * reach) / (2 * radius);
    if (least >= inPlane) continue;
    if (least <= -inPlane) return;
    addCovered(covered, Math.atan2(inV, inU), Math.acos(least / inPlane));
  }

  for (const [start, end] of uncoveredAngles(covered)) {
    const [middle, half] = [(start + end) / 2, (end - start) / 2];
    const [cosine, sine] = [Math.cos(middle), Math.sin(middle)];
    const whole = half >= Math.PI;
    numbers.push(cx, cy, cz, cosine * ux + sine * vx, cosine * uy + sine * vy, cosine * uz + sine * vz);
    numbers.push(cosine * vx - sine * ux, cosine * vy - sine * uy, cosine * vz - sine * uz);
    numbers.push(radius, whole ? -1 : Math.cos(half), whole ? 0 : Math.sin(half));
  }
}
