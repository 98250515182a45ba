// Turns one side of a molecule about a bond, as a rigid body: only torsions about that bond change.

import type { Molecule, Vec3 } from '../molecule';
import { add, cross, dot, normalize, scale, subtract } from '../vector';
import { neighbourTable } from './rotatable-bonds';

/** The two ends of a bond as it is turned: `turned` carries the smaller side with it, `still` stays. */
export interface TurningBond {
  readonly turned: number;
  readonly still: number;
  /** 0-based atoms that move: the side of `turned`, without `turned` itself, which is on the axis. */
  readonly moving: readonly number[];
}

/** Throws for a bond in a ring, which has no sides. */
export function turningBond(molecule: Molecule, bond: number): TurningBond {
  const { from, to } = molecule.bonds[bond] ?? { from: -1, to: -1 };
  const around = neighbourTable(molecule);
  const [fromSide, toSide] = [sideOf(around, from, to), sideOf(around, to, from)];
  if (from < 0 || fromSide.includes(to)) throw new RangeError('A bond in a ring has no sides to turn.');
  const isFromSmaller = fromSide.length < toSide.length || (fromSide.length === toSide.length && from > to);
  return isFromSmaller ? { turned: from, still: to, moving: fromSide } : { turned: to, still: from, moving: toSide };
}

/** All that hangs on `end`, seen from `other`; `end` itself is not among them. */
function sideOf(around: readonly (readonly number[])[], end: number, other: number): readonly number[] {
  const seen = new Set([end]);
  for (const atom of seen) for (const next of around[atom] ?? []) if (atom !== end || next !== other) seen.add(next);
  seen.delete(end);
  return [...seen];
}

/** A point turned about the axis through `origin`, right-handed, by radians (O. Rodrigues 1840). */
function turnedAbout(point: Vec3, origin: Vec3, axis: Vec3, radians: number): Vec3 {
  const arm = subtract(point, origin);
  const [cosine, sine] = [Math.cos(radians), Math.sin(radians)];
  const along = scale(axis, dot(axis, arm) * (1 - cosine));
  return add(origin, add(add(scale(arm, cosine), scale(cross(axis, arm), sine)), along));
}

/** The smaller side turned so that every torsion about the bond grows by so many degrees. */
export function rotateBond(molecule: Molecule, bond: number, degrees: number): Molecule {
  const { turned, still, moving } = turningBond(molecule, bond);
  const [hinge, base] = [molecule.atoms[turned]?.position, molecule.atoms[still]?.position];
  if (!hinge || !base) return molecule;
  // A torsion grows when its far end turns clockwise seen along the bond, which is right-handed about it.
  const axis = normalize(subtract(hinge, base));
  const places = new Map(moving.map((atom) => [atom, turnedAbout(molecule.atoms[atom]?.position ?? hinge, hinge, axis, (degrees * Math.PI) / 180)]));
  return { ...molecule, atoms: molecule.atoms.map((atom, index) => ({ ...atom, position: places.get(index) ?? atom.position })) };
}
