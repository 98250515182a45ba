// How the upper ends of the M3 helices lean outwards when the gate is open. This is a scheme: PDB 7EU8 is one still picture, taken here
// for the closed gate, and the angle is chosen so that a reader sees it, not measured.

import type { Vec3 } from '../chemistry/molecule';
import { add, dot, scale, subtract, unit } from '../representations/vector';
import { HELICES } from './figures/helices';
import type { Chain } from './figures/source';
import { GATE, helixAxis } from './landmarks';

/** Å along the pore: below, nothing moves; above, a helix is bent over so many Å, and is straight from there on. */
export const HINGE = { height: 2, length: 8 } as const;
/** Degrees that an upper end leans when the gate is wide open. Chosen, not measured. */
export const LEAN_DEGREES = 20;

/** Where the axis of a helix comes nearest to the height of the gate. */
const passesGate = (axis: readonly Vec3[]): Vec3 => {
  const heights = axis.map(([, y]) => Math.abs(y - GATE.height));
  return axis[heights.indexOf(Math.min(...heights))] ?? [1, 0, 0];
};

/** Level unit vector from the pore axis to where the axis of this chain's M3 passes the gate. */
export const OUTWARD = Object.fromEntries(
  HELICES.filter(({ name }) => name === 'M3').map((helix) => {
    const [x, , z] = passesGate(helixAxis(helix));
    return [helix.chain, unit([x, 0, z])];
  }),
) as unknown as Readonly<Record<Chain, Vec3>>;

const UP: Vec3 = [0, 1, 0];

export interface Leaning {
  readonly at: Vec3;
  /** Radians by which whatever stands there is turned outwards. */
  readonly angle: number;
}

/**
 * A point of what stands upright and leans towards a level unit vector: a beam that is bent to an arc of a circle above the hinge, so that
 * nothing is stretched along it. `openness` 0 to 1.
 */
export function leanPoint(at: Vec3, outward: Vec3, openness: number): Leaning {
  const along = at[1] - HINGE.height;
  if (along <= 0 || openness <= 0) return { at, angle: 0 };
  const whole = (openness * LEAN_DEGREES * Math.PI) / 180;
  const radius = HINGE.length / whole;
  const bent = Math.min(along, HINGE.length);
  const angle = bent / radius;
  const beyond = along - bent;
  const [out, up] = [radius * (1 - Math.cos(angle)) + beyond * Math.sin(angle), radius * Math.sin(angle) + beyond * Math.cos(angle)];
  // What stands before or behind the beam turns with it.
  const before = dot(at, outward) - GATE.radius;
  const way = add(scale(outward, out + before * Math.cos(angle) - before), scale(UP, up - along - before * Math.sin(angle)));
  return { at: add(at, way), angle };
}

/** A direction that is turned with it. */
export function leanDirection(direction: Vec3, outward: Vec3, angle: number): Vec3 {
  const [out, up] = [dot(direction, outward), direction[1]];
  const level = subtract(subtract(direction, scale(outward, out)), scale(UP, up));
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return add(level, add(scale(outward, out * c + up * s), scale(UP, up * c - out * s)));
}
