// The camera of a flat picture: where the eye stands and where a point falls on the paper. Frame: Å, that of the drawing.
// Has the fields of the scene's view frame, so that the SVG shows what the screen shows.
import type { Vec3 } from '../../chemistry/molecule';
import { dot, scale, subtract } from '../vector';

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
