// A smooth way through points, and frames along it that turn no more than they must.

import type { Vec3 } from '../../chemistry/molecule';
import { add, anyPerpendicular, dot, scale, subtract, unit } from '../../representations/vector';

export interface Station {
  readonly at: Vec3;
  /** Unit vector. */
  readonly tangent: Vec3;
  /** How far along: 2.5 is midway between the points 2 and 3. */
  readonly share: number;
}

const ORIGIN: Vec3 = [0, 0, 0];

/**
 * Cubic Hermite pieces through all points, `steps` a piece. The tangent at a point is `pull` of the way from the one before to the one
 * after: 0.5 is the curve of Catmull and Rom; a helix of 100° a point stays round with 0.95.
 */
export function splineThrough(points: readonly Vec3[], steps: number, pull = 0.5): readonly Station[] {
  const last = points.length - 1;
  const point = (index: number) => points[Math.min(last, Math.max(0, index))] ?? ORIGIN;
  const slope = (index: number) => scale(subtract(point(index + 1), point(index - 1)), index === 0 || index === last ? 2 * pull : pull);
  const stations: Station[] = [];
  for (let index = 0; index <= last; index++) {
    for (let step = 0; step < (index === last ? 1 : steps); step++) {
      const t = step / steps;
      const [p, q, m, n] = [point(index), point(index + 1), slope(index), slope(index + 1)];
      const mix = (a: number, b: number, c: number, d: number) => add(add(scale(p, a), scale(m, b)), add(scale(q, c), scale(n, d)));
      const at = mix(2 * t ** 3 - 3 * t ** 2 + 1, t ** 3 - 2 * t ** 2 + t, 3 * t ** 2 - 2 * t ** 3, t ** 3 - t ** 2);
      const along = mix(6 * t ** 2 - 6 * t, 3 * t ** 2 - 4 * t + 1, 6 * t - 6 * t ** 2, 3 * t ** 2 - 2 * t);
      stations.push({ at, tangent: unit(along), share: index + t });
    }
  }
  return stations;
}

/** The part of a vector at right angles to a tangent, of length 1. */
export function acrossTangent(vector: Vec3, tangent: Vec3): Vec3 {
  const across = subtract(vector, scale(tangent, dot(vector, tangent)));
  return Math.hypot(...across) > 1e-6 ? unit(across) : anyPerpendicular(tangent);
}

/** One vector across each station, carried along without a twist. */
export function carriedAcross(stations: readonly Station[]): readonly Vec3[] {
  let across: Vec3 | undefined;
  return stations.map(({ tangent }) => {
    across = across ? acrossTangent(across, tangent) : anyPerpendicular(tangent);
    return across;
  });
}
