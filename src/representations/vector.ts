// The vector operations of chemistry, and the few more that drawing needs.
import type { Vec3 } from '../chemistry/molecule';
import { add, cross, length, scale } from '../chemistry/vector';

export { add, cross, dot, length, scale, subtract } from '../chemistry/vector';

/** a at share 0, b at share 1. */
export const between = (a: Vec3, b: Vec3, share: number): Vec3 => add(scale(a, 1 - share), scale(b, share));

/** Of length 1; the zero vector stays. */
export const unit = (a: Vec3): Vec3 => {
  const size = length(a);
  return size > 0 ? scale(a, 1 / size) : a;
};

/** Some unit vector at right angles to a unit vector, the same for the same input. */
export const anyPerpendicular = (axis: Vec3): Vec3 =>
  unit(cross(axis, Math.abs(axis[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]));
