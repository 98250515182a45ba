// The outermost points of a surface: all that a camera need know of it to stand far enough away.
import type { Mesh } from '../representations/drawing';

/** Spread evenly over the sphere (golden spiral); between two of them a ball of 5 Å bulges out by less than 0.1 Å. */
const DIRECTIONS = Array.from({ length: 100 }, (_, index) => {
  const z = 1 - (index + 0.5) / 50;
  const [angle, r] = [index * Math.PI * (3 - Math.sqrt(5)), Math.sqrt(1 - z * z)];
  return [r * Math.cos(angle), r * Math.sin(angle), z] as const;
});
/** Of larger surfaces every second vertex is looked at, or every third: neighbours are a fraction of an ångström apart. */
const MOST_VERTICES = 40_000;

/** x y z of the farthest vertex in each direction, Å. */
export function farthestPoints({ positions }: Mesh): Float32Array {
  const step = 3 * Math.max(1, Math.ceil(positions.length / 3 / MOST_VERTICES));
  const points = new Float32Array(positions.length > 0 ? 3 * DIRECTIONS.length : 0);
  if (positions.length === 0) return points;
  DIRECTIONS.forEach(([x, y, z], index) => {
    let [farthest, found] = [-Infinity, 0];
    for (let at = 0; at < positions.length; at += step) {
      const reach = x * (positions[at] ?? 0) + y * (positions[at + 1] ?? 0) + z * (positions[at + 2] ?? 0);
      if (reach <= farthest) continue;
      farthest = reach;
      found = at;
    }
    points.set(positions.subarray(found, found + 3), 3 * index);
  });
  return points;
}
