// A turn and a shift, which keep every distance and every hand.

import type { Vec3 } from '../molecule';
import { add, dot } from '../vector';

/** Rows of a 3x3 matrix. */
export type Mat3 = readonly [Vec3, Vec3, Vec3];

export interface Motion {
  /** Proper: determinant 1. */
  readonly rotation: Mat3;
  /** Å, added after the rotation. */
  readonly translation: Vec3;
}

export function rotate(rotation: Mat3, point: Vec3): Vec3 {
  return [dot(rotation[0], point), dot(rotation[1], point), dot(rotation[2], point)];
}

/** Where a point of the moving frame comes to lie in the fixed one. */
export function place({ rotation, translation }: Motion, point: Vec3): Vec3 {
  return add(rotate(rotation, point), translation);
}
