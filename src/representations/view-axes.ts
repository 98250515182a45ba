// The axes of the screen in the frame of the molecule, for an eye that looks from a side.

import type { Vec3 } from '../chemistry/molecule';

export interface ViewAxes {
  /** Unit vectors: to the right and top of the screen, and out of it. */
  readonly right: Vec3;
  readonly up: Vec3;
  readonly back: Vec3;
}

const RADIANS = Math.PI / 180;

/** Degrees: theta from +z towards +x, phi from +y. */
export function axesOf(theta: number, phi: number): ViewAxes {
  const [st, ct] = [Math.sin(theta * RADIANS), Math.cos(theta * RADIANS)];
  const [sp, cp] = [Math.sin(phi * RADIANS), Math.cos(phi * RADIANS)];
  return { right: [ct, 0, -st], up: [-cp * st, sp, -cp * ct], back: [sp * st, cp, sp * ct] };
}
