// How far away the camera stands so that the whole picture is in the frame with a margin, whatever the frame's shape.
import type { Vec3 } from '../chemistry/molecule';
import type { Drawing } from '../representations/drawing';
import { farthestPoints } from './mesh-reach';
import { axesOf, HALF_ANGLE, type Size } from './view-frame';

/** The balls, the ends of lines, where there are no balls the ends of rods, and the outermost points of surfaces, that must be seen. */
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
const FREE_TURN = 0.74;
/** Steps of the walk; each costs a look at every ball. */
const ROUNDS = 300;
const ROUNDS_LARGE = 12;
const LARGE = 3000;
const SMALLEST = 1;

/** Of all drawings together. Centre and radius by Badoiu and Clarkson's walk towards the farthest ball: within 1 % of the smallest sphere, 8 % for large drawings. */
export function extentOf(...drawings: readonly Drawing[]): Extent {
  const rods = drawings.flatMap(({ spheres, cylinders, lines, meshes = [] }) => [
    ...(spheres.count > 0 ? [] : [cylinders.ends]),
    lines.ends,
    ...meshes.map(farthestPoints),
  ]);
  const points = rods.reduce((sum, ends) => sum + ends.length / 3, 0);
  const spheres = drawings.reduce((sum, drawing) => sum + drawing.spheres.count, 0);
  const balls = new Float64Array((spheres + points) * 4);
  let at = 0;
  for (const { count, centers, radii } of drawings.map((drawing) => drawing.spheres)) {
    for (let index = 0; index < count; index++, at += 4) {
      for (let axis = 0; axis < 3; axis++) balls[at + axis] = centers[index * 3 + axis] ?? 0;
      balls[at + 3] = radii[index] ?? 0;
    }
  }
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
  const rounds = total > LARGE ? ROUNDS_LARGE : ROUNDS;
  for (let round = 1; round <= rounds; round++) {
    let farthest = 0;
    radius = 0;
    for (let index = 0; index < balls.length; index += 4) {
      const x = (balls[index] ?? 0) - center[0];
      const y = (balls[index + 1] ?? 0) - center[1];
      const z = (balls[index + 2] ?? 0) - center[2];
      const reach = Math.sqrt(x * x + y * y + z * z) + (balls[index + 3] ?? 0);
      if (reach > radius) {
        radius = reach;
        farthest = index;
      }
    }
    if (round === rounds) break;
    for (const axis of [0, 1, 2] as const) center[axis] += ((balls[farthest + axis] ?? 0) - center[axis]) / (round + 1);
  }
  return { balls, center, radius: Math.max(radius, SMALLEST) };
}

/** Where the camera stands, seen from a side. */
export interface Fit {
  /** The middle of what is seen from there. */
  readonly target: Vec3;
  /** Å from the eye to the target. */
  readonly distance: number;
}

/** CSS pixels at the top and the bottom of the frame that other things cover. */
export interface Clearance {
  readonly top: number;
  readonly bottom: number;
}

const NOTHING_COVERED: Clearance = { top: 0, bottom: 0 };
/** What is covered may not squeeze the picture further than this share of the height a side. */
const MOST_COVERED = 0.42;

/**
 * The nearest place from which every ball lies inside the free part of the frame, and from which the molecule may be turned without
 * leaving it by much. Perspective is assumed: orthographic pictures of the same are never larger.
 */
export function fitCamera(
  { balls, center, radius }: Extent,
  theta: number,
  phi: number,
  { width, height }: Size,
  covered: Clearance = NOTHING_COVERED,
): Fit {
  const upward = (pixels: number) => {
    const share = Math.max(MARGIN, Math.min(pixels / height, MOST_COVERED));
    return Math.atan(Math.tan(HALF_ANGLE) * (1 - 2 * share));
  };
  const above = upward(covered.top);
  const below = upward(covered.bottom);
  const wide = Math.atan(((Math.tan(HALF_ANGLE) * width) / height) * (1 - 2 * MARGIN));
  const { right, up, back } = axesOf(theta, phi);
  const along = (index: number, axis: Vec3) =>
    ((balls[index] ?? 0) - center[0]) * axis[0] + ((balls[index + 1] ?? 0) - center[1]) * axis[1] + ((balls[index + 2] ?? 0) - center[2]) * axis[2];
  // A ball fits when it lies before the planes of the frame's sides; each side asks for a distance of its own, and the
  // shift that makes opposite sides ask for the same puts the picture in the middle.
  const asked = { left: -Infinity, right: -Infinity, top: -Infinity, bottom: -Infinity };
  for (let index = 0; index < balls.length; index += 4) {
    const r = balls[index + 3] ?? 0;
    const nearer = along(index, back);
    const x = along(index, right) / Math.tan(wide);
    const y = along(index, up);
    const across = nearer + r / Math.sin(wide);
    asked.right = Math.max(asked.right, across + x);
    asked.left = Math.max(asked.left, across - x);
    asked.top = Math.max(asked.top, nearer + r / Math.sin(above) + y / Math.tan(above));
    asked.bottom = Math.max(asked.bottom, nearer + r / Math.sin(below) - y / Math.tan(below));
  }
  const least = Math.min((above + below) / 2, wide);
  if (balls.length === 0) return { target: center, distance: radius / Math.sin(least) };
  const dx = ((asked.right - asked.left) / 2) * Math.tan(wide);
  const dy = (asked.top - asked.bottom) / (1 / Math.tan(above) + 1 / Math.tan(below));
  const target: Vec3 = [
    center[0] + right[0] * dx + up[0] * dy,
    center[1] + right[1] * dx + up[1] * dy,
    center[2] + right[2] * dx + up[2] * dy,
  ];
  const needed = Math.max((asked.right + asked.left) / 2, asked.top - dy / Math.tan(above));
  return { target, distance: Math.max(needed, (radius * FREE_TURN) / Math.sin(least)) };
}
