// How far away the camera stands so that the whole picture is in the frame with a margin, whatever the frame's shape.
import type { Vec3 } from '../chemistry/molecule';
import type { Drawing } from '../representations/drawing';
import { axesOf, HALF_ANGLE, type Size } from './view-frame';

/** The balls (and where there are none the ends of rods and lines) that must be seen. */
export interface Extent {
  /** x y z and radius of each, Å. */
  readonly balls: Float64Array;
  /** Middle of a sphere that holds them all. */
  readonly center: Vec3;
  /** Its radius, Å. */
  readonly radius: number;
}

/** Share of the frame left free on each side. */
const MARGIN = 0.07;
/** Turning freely may use this share of the frame that the bounding sphere would need. */
const FREE_TURN = 0.8;
const ROUNDS = 60;
const SMALLEST = 1;

/** Centre and radius by Badoiu and Clarkson's walk towards the farthest ball: within 2 % of the smallest sphere. */
export function extentOf({ spheres, cylinders, lines }: Drawing): Extent {
  const rods = [cylinders, lines].flatMap(({ count, ends }) => (count > 0 ? [ends] : []));
  const points = rods.reduce((sum, ends) => sum + ends.length / 3, 0);
  const balls = new Float64Array((spheres.count + points) * 4);
  for (let index = 0; index < spheres.count; index++) {
    for (let axis = 0; axis < 3; axis++) balls[index * 4 + axis] = spheres.centers[index * 3 + axis] ?? 0;
    balls[index * 4 + 3] = spheres.radii[index] ?? 0;
  }
  let at = spheres.count * 4;
  for (const ends of rods) {
    for (let index = 0; index < ends.length; index += 3) {
      for (let axis = 0; axis < 3; axis++) balls[at + axis] = ends[index + axis] ?? 0;
      at += 4;
    }
  }
  const total = balls.length / 4;
  if (total === 0) return { balls, center: [0, 0, 0], radius: SMALLEST };
  const center: [number, number, number] = [0, 0, 0];
  for (let index = 0; index < total; index++) {
    for (let axis = 0; axis < 3; axis++) center[axis as 0 | 1 | 2] += (balls[index * 4 + axis] ?? 0) / total;
  }
  let radius = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    let farthest = 0;
    radius = 0;
    for (let index = 0; index < balls.length; index += 4) {
      const [x = 0, y = 0, z = 0, r = 0] = [balls[index], balls[index + 1], balls[index + 2], balls[index + 3]];
      const reach = Math.hypot(x - center[0], y - center[1], z - center[2]) + r;
      if (reach > radius) [radius, farthest] = [reach, index];
    }
    if (round === ROUNDS) break;
    for (const axis of [0, 1, 2] as const) center[axis] += ((balls[farthest + axis] ?? 0) - center[axis]) / (round + 1);
  }
  return { balls, center, radius: Math.max(radius, SMALLEST) };
}

/**
 * Distance in Å from the eye to the extent's centre at which every ball lies inside the frame, turned about the
 * vertical by any angle, at this polar angle. Perspective is assumed: orthographic views of it are never larger.
 */
export function fitDistance({ balls, center, radius }: Extent, theta: number, phi: number, { width, height }: Size): number {
  const tall = Math.atan(Math.tan(HALF_ANGLE) * (1 - 2 * MARGIN));
  const wide = Math.atan(((Math.tan(HALF_ANGLE) * width) / height) * (1 - 2 * MARGIN));
  const { right, up, back } = axesOf(theta, phi);
  let needed = 0;
  for (let index = 0; index < balls.length; index += 4) {
    const [x, y, z] = [0, 1, 2].map((axis) => (balls[index + axis] ?? 0) - (center[axis] ?? 0)) as [number, number, number];
    const r = balls[index + 3] ?? 0;
    const across = Math.abs(x * right[0] + y * right[1] + z * right[2]);
    const along = Math.abs(x * up[0] + y * up[1] + z * up[2]);
    const nearer = x * back[0] + y * back[1] + z * back[2];
    needed = Math.max(
      needed,
      nearer + (across * Math.cos(wide) + r) / Math.sin(wide),
      nearer + (along * Math.cos(tall) + r) / Math.sin(tall),
    );
  }
  return Math.max(needed, (radius * FREE_TURN) / Math.sin(Math.min(tall, wide)), SMALLEST);
}
