// The camera of a flat picture: where the eye stands and where a point falls on the paper. Frame: Å, that of the drawing.
// Has the fields of the scene's view frame, so that the SVG shows what the screen shows.
import type { Vec3 } from '../../chemistry/molecule';
import type { Drawing } from '../drawing';
import { add, dot, scale, subtract } from '../vector';

export interface SvgView {
  readonly projection: 'perspective' | 'orthographic';
  /** CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Å. */
  readonly eye: Vec3;
  /** Unit vectors: to the right and top of the picture, and out of it. */
  readonly right: Vec3;
  readonly up: Vec3;
  readonly back: Vec3;
  /** Å from the eye to the plane where `halfHeight` is measured. */
  readonly distance: number;
  /** Å across half the picture's height. */
  readonly halfHeight: number;
}

export interface PaperPoint {
  /** Pixels from the left. */
  readonly x: number;
  /** Pixels from the top. */
  readonly y: number;
  /** Å before the eye. */
  readonly depth: number;
  /** Pixels for one Å at this depth. */
  readonly scale: number;
}

/** undefined behind the eye of a perspective view. */
export function onPaper({ projection, size, eye, right, up, back, distance, halfHeight }: SvgView, point: Vec3): PaperPoint | undefined {
  const ray = subtract(point, eye);
  const depth = -dot(ray, back);
  const atTarget = size.height / 2 / halfHeight;
  if (projection === 'perspective' && depth < 1e-3) return undefined;
  const perAngstrom = projection === 'perspective' ? (atTarget * distance) / depth : atTarget;
  return {
    x: size.width / 2 + dot(ray, right) * perAngstrom,
    y: size.height / 2 - dot(ray, up) * perAngstrom,
    depth,
    scale: perAngstrom,
  };
}

/** Unit vector from a point to the eye. */
export function towardsEye({ projection, eye, back }: SvgView, point: Vec3): Vec3 {
  if (projection === 'orthographic') return back;
  const ray = subtract(eye, point);
  return scale(ray, 1 / Math.hypot(...ray));
}

export interface FitOptions {
  readonly projection?: SvgView['projection'];
  readonly size: SvgView['size'];
  /** The picture's axes in the frame of the drawing; default: x to the right, y to the top. */
  readonly axes?: Pick<SvgView, 'right' | 'up' | 'back'>;
  /** Share of the picture left free on each side; default 0.06. */
  readonly margin?: number;
}

const STRAIGHT = { right: [1, 0, 0], up: [0, 1, 0], back: [0, 0, 1] } as const satisfies FitOptions['axes'];
/** Tangent of half the full height of 26°: the long lens of the scene. */
const HALF_TANGENT = Math.tan((13 * Math.PI) / 180);

/** A view that holds the whole drawing, as near as it can. */
export function fitView(drawing: Drawing, { projection = 'perspective', size, axes = STRAIGHT, margin = 0.06 }: FitOptions): SvgView {
  const balls = ballsOf(drawing).map(({ center, radius }) => ({
    at: [dot(center, axes.right), dot(center, axes.up), dot(center, axes.back)] as const,
    radius,
  }));
  const middle = ([0, 1, 2] as const).map((axis) => {
    const low = balls.reduce((least, { at, radius }) => Math.min(least, at[axis] - radius), Infinity);
    const high = balls.reduce((most, { at, radius }) => Math.max(most, at[axis] + radius), -Infinity);
    return balls.length > 0 ? (low + high) / 2 : 0;
  }) as unknown as Vec3;
  const free = 1 - 2 * margin;
  const aspect = size.width / size.height;
  const tangents = [HALF_TANGENT * free * aspect, HALF_TANGENT * free] as const;
  let distance = 1;
  for (const { at, radius } of balls) {
    for (const axis of [0, 1] as const) {
      const aside = Math.abs(at[axis] - middle[axis]);
      const tangent = tangents[axis];
      // The ball touches the plane through the eye that bounds the free part of the picture.
      const needed =
        projection === 'perspective'
          ? at[2] - middle[2] + aside / tangent + radius * Math.hypot(1, 1 / tangent)
          : (aside + radius) / tangent;
      distance = Math.max(distance, needed);
    }
  }
  const target = add(add(scale(axes.right, middle[0]), scale(axes.up, middle[1])), scale(axes.back, middle[2]));
  return { ...axes, projection, size, eye: add(target, scale(axes.back, distance)), distance, halfHeight: distance * HALF_TANGENT };
}

const point = (columns: Float32Array, at: number): Vec3 => [columns[at] ?? 0, columns[at + 1] ?? 0, columns[at + 2] ?? 0];

function ballsOf({ spheres, cylinders, lines }: Drawing): { center: Vec3; radius: number }[] {
  const balls = Array.from({ length: spheres.count }, (_, i) => ({ center: point(spheres.centers, i * 3), radius: spheres.radii[i] ?? 0 }));
  for (let end = 0; end < cylinders.count * 2; end++) {
    balls.push({ center: point(cylinders.ends, end * 3), radius: cylinders.radii[end >> 1] ?? 0 });
  }
  for (let end = 0; end < lines.count * 2; end++) balls.push({ center: point(lines.ends, end * 3), radius: 0 });
  return balls;
}
