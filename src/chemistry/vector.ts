// Vectors of three numbers, as far as chemistry needs them.

import type { Vec3 } from './molecule';

export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const scale = (a: Vec3, factor: number): Vec3 => [a[0] * factor, a[1] * factor, a[2] * factor];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vec3): number => Math.hypot(a[0], a[1], a[2]);
export const distance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Length 1, or zero for a vector without direction. */
export function normalize(a: Vec3): Vec3 {
  const size = length(a);
  return size > 1e-9 ? scale(a, 1 / size) : [0, 0, 0];
}

/** a · (b × c): positive when a, b, c are right-handed. */
export const triple = (a: Vec3, b: Vec3, c: Vec3): number => dot(a, cross(b, c));

/** Dihedral angle a-b-c-d, degrees, -180 to 180 (IUPAC sign). */
export function torsion(a: Vec3, b: Vec3, c: Vec3, d: Vec3): number {
  const axis = subtract(c, b);
  const m = cross(subtract(b, a), axis);
  const n = cross(axis, subtract(d, c));
  return (Math.atan2(dot(cross(m, n), normalize(axis)), dot(m, n)) * 180) / Math.PI;
}

/** Angle a-b-c, degrees. */
export function angle(a: Vec3, b: Vec3, c: Vec3): number {
  const cosine = dot(normalize(subtract(a, b)), normalize(subtract(c, b)));
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
}
