// The camera as plain numbers: where the eye stands, which way it looks, what a pixel covers. No three; tested by arithmetic.
// Frame: Å, right-handed, y up at phi 90. Screen: CSS pixels from the top left corner.
import type { Vec3 } from '../chemistry/molecule';
import { axesOf } from '../representations/view-axes';

export { axesOf } from '../representations/view-axes';

export type Projection = 'perspective' | 'orthographic';

/** Where the camera is: on a sphere about `target`. */
export interface Viewpoint {
  /** Azimuth, degrees from +z towards +x. */
  readonly theta: number;
  /** Polar angle, degrees from +y; 0 to 180. */
  readonly phi: number;
  /** Å from eye to target. */
  readonly distance: number;
  readonly target: Vec3;
}

export interface Size {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export interface ViewFrame {
  readonly projection: Projection;
  readonly size: Size;
  readonly eye: Vec3;
  /** Unit vectors: to the right and top of the screen, and out of it. */
  readonly right: Vec3;
  readonly up: Vec3;
  readonly back: Vec3;
  readonly distance: number;
  /** Å across half the screen's height at the target. */
  readonly halfHeight: number;
}

/** Degrees, full height. Narrow, as a long lens: near atoms do not bulge. */
export const FIELD_OF_VIEW = 26;
const RADIANS = Math.PI / 180;
export const HALF_ANGLE = (FIELD_OF_VIEW / 2) * RADIANS;

const dot = (a: Vec3, b: Vec3) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export function viewFrame({ theta, phi, distance, target }: Viewpoint, projection: Projection, size: Size): ViewFrame {
  const axes = axesOf(theta, phi);
  const eye: Vec3 = [
    target[0] + axes.back[0] * distance,
    target[1] + axes.back[1] * distance,
    target[2] + axes.back[2] * distance,
  ];
  return { ...axes, projection, size, eye, distance, halfHeight: distance * Math.tan(HALF_ANGLE) };
}

/** CSS pixels for one Å at a depth in Å before the eye. */
export function pixelsPerAngstrom({ projection, size, distance, halfHeight }: ViewFrame, depth: number): number {
  const atTarget = size.height / 2 / halfHeight;
  return projection === 'orthographic' ? atTarget : (atTarget * distance) / depth;
}

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
  /** Å before the eye. */
  readonly depth: number;
}

/** undefined behind the eye. */
export function projectPoint(frame: ViewFrame, point: Vec3): ScreenPoint | undefined {
  const ray: Vec3 = [point[0] - frame.eye[0], point[1] - frame.eye[1], point[2] - frame.eye[2]];
  const depth = -dot(ray, frame.back);
  if (depth <= 0 && frame.projection === 'perspective') return undefined;
  const scale = pixelsPerAngstrom(frame, depth);
  return {
    x: frame.size.width / 2 + dot(ray, frame.right) * scale,
    y: frame.size.height / 2 - dot(ray, frame.up) * scale,
    depth,
  };
}

export interface Ray {
  readonly origin: Vec3;
  /** Of length 1. */
  readonly direction: Vec3;
}

/** The ray that a point of the screen shows. */
export function rayThrough(frame: ViewFrame, x: number, y: number): Ray {
  const { size, eye, right, up, back, halfHeight, distance } = frame;
  const across = ((x - size.width / 2) * halfHeight * 2) / size.height;
  const along = ((size.height / 2 - y) * halfHeight * 2) / size.height;
  const offset = (index: 0 | 1 | 2) => right[index] * across + up[index] * along;
  if (frame.projection === 'orthographic') {
    return { origin: [eye[0] + offset(0), eye[1] + offset(1), eye[2] + offset(2)], direction: [-back[0], -back[1], -back[2]] };
  }
  const raw: Vec3 = [offset(0) - back[0] * distance, offset(1) - back[1] * distance, offset(2) - back[2] * distance];
  const length = Math.hypot(...raw);
  return { origin: eye, direction: [raw[0] / length, raw[1] / length, raw[2] / length] };
}
