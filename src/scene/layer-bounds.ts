// A ball around all that a drawing holds: enough for the near and the far plane of the camera.
import type { Vec3 } from '../chemistry/molecule';
import type { Drawing } from '../representations/drawing';

export interface Bounds {
  readonly center: Vec3;
  /** Å; 0 for an empty drawing. */
  readonly radius: number;
}

const known = new WeakMap<Drawing, Bounds>();

/** Around its box: up to 1.7 times too large, and linear. */
export function boundsOf(drawing: Drawing): Bounds {
  const before = known.get(drawing);
  if (before) return before;
  const { spheres, cylinders, lines, meshes = [] } = drawing;
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const points of [spheres.centers, cylinders.ends, lines.ends, ...meshes.map(({ positions }) => positions)]) {
    points.forEach((value, at) => {
      low[at % 3] = Math.min(low[at % 3] ?? value, value);
      high[at % 3] = Math.max(high[at % 3] ?? value, value);
    });
  }
  const thick = [...spheres.radii, ...cylinders.radii].reduce((most, radius) => Math.max(most, radius), 0);
  const isEmpty = (low[0] ?? 0) > (high[0] ?? 0);
  const middle = (axis: number) => (isEmpty ? 0 : ((low[axis] ?? 0) + (high[axis] ?? 0)) / 2);
  const half = isEmpty ? 0 : Math.hypot(...low.map((value, axis) => (high[axis] ?? 0) - value)) / 2 + thick;
  const made: Bounds = { center: [middle(0), middle(1), middle(2)], radius: half };
  known.set(drawing, made);
  return made;
}
