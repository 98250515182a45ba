// The mean plane of a ring, and which of its two sides is called "above": the one from which its atoms run clockwise in the order told.

import type { Molecule, Vec3 } from '../../chemistry/molecule';
import { add, cross, dot, normalize, scale, subtract } from '../../chemistry/vector';
import { middleOf } from './sites';

export interface RingPlane {
  /** Å, molfile frame. */
  readonly middle: Vec3;
  /** Of length 1, towards the side from which the atoms of the ring run clockwise. */
  readonly above: Vec3;
  /** Å: how far the atom furthest from the plane is off it. */
  readonly offset: number;
}

export function ringPlane(molecule: Molecule, ring: readonly number[]): RingPlane {
  const middle = middleOf(molecule, ring);
  const arm = (atom: number) => subtract(molecule.atoms[atom]?.position ?? middle, middle);
  // Vector areas summed point to where the order runs counterclockwise.
  const area = ring.reduce<Vec3>((sum, atom, i) => add(sum, cross(arm(atom), arm(ring[(i + 1) % ring.length] ?? atom))), [0, 0, 0]);
  const above = normalize(scale(area, -1));
  return { middle, above, offset: Math.max(...ring.map((atom) => Math.abs(dot(arm(atom), above)))) };
}

/** Sine of the angle between a bond and the plane: positive above. */
export function rise({ above }: RingPlane, { atoms }: Molecule, on: number, atom: number): number {
  return dot(normalize(subtract(atoms[atom]?.position ?? [0, 0, 0], atoms[on]?.position ?? [0, 0, 0])), above);
}

/** Degrees between two planes, 0 to 90. */
export const planesAngle = (a: RingPlane, b: RingPlane): number => (Math.acos(Math.min(1, Math.abs(dot(a.above, b.above)))) * 180) / Math.PI;
