// What lies under the pointer: a ray against the primitives of a Drawing. Pure, no three.
import type { Molecule, Vec3 } from '../chemistry/molecule';
import type { Cylinders, Drawing, Lines, Spheres } from '../representations/drawing';
import { alongRay } from './along-ray';
import type { Target } from './canvas-contract';
import { meshHit } from './mesh-hit';
import type { Ray } from './view-frame';

export interface Reach {
  /** Å by which balls and rods are widened, for fingers; 0 for exact. */
  readonly slack: number;
  /** Å from a line's middle that still counts as on it, at one Å before the eye (perspective) or anywhere (orthographic). */
  readonly lineReach: number;
  readonly perspective: boolean;
}

interface Hit {
  /** Å along the ray. */
  readonly distance: number;
  readonly index: number;
}

/** Share of a bond's length next to an atom where a line means the atom. */
const ATOM_SHARE = 0.25;

function nearestSphere(spheres: Spheres, ray: Ray, slack: number): Hit {
  const { centers, radii, atoms } = spheres;
  const { origin: o, direction: d } = ray;
  let distance = Infinity;
  let found = -1;
  alongRay(spheres, ray, { fixed: slack, perAngstrom: 0 }, (i) => {
    const x = (centers[i * 3] ?? 0) - o[0];
    const y = (centers[i * 3 + 1] ?? 0) - o[1];
    const z = (centers[i * 3 + 2] ?? 0) - o[2];
    const along = x * d[0] + y * d[1] + z * d[2];
    const r = (radii[i] ?? 0) + slack;
    const inside = r * r - (x * x + y * y + z * z - along * along);
    const t = inside < 0 ? Infinity : along - Math.sqrt(inside);
    if (t > 0 && t < distance) {
      distance = t;
      found = atoms[i] ?? -1;
    }
    return distance;
  });
  return { distance, index: found };
}

/** Å along the ray; Infinity where it misses the rod. */
function rodDistance({ ends, radii }: Cylinders, i: number, { origin: o, direction: d }: Ray, slack: number): number {
  const at = i * 6;
  const x = o[0] - (ends[at] ?? 0);
  const y = o[1] - (ends[at + 1] ?? 0);
  const z = o[2] - (ends[at + 2] ?? 0);
  const bx = (ends[at + 3] ?? 0) - (ends[at] ?? 0);
  const by = (ends[at + 4] ?? 0) - (ends[at + 1] ?? 0);
  const bz = (ends[at + 5] ?? 0) - (ends[at + 2] ?? 0);
  const r = (radii[i] ?? 0) + slack;
  const length2 = bx * bx + by * by + bz * bz;
  const od = x * d[0] + y * d[1] + z * d[2];
  const oo = x * x + y * y + z * z;
  const beyond = Math.sqrt(length2) + r;
  if (oo - od * od > beyond * beyond) return Infinity;
  const bd = bx * d[0] + by * d[1] + bz * d[2];
  const bo = bx * x + by * y + bz * z;
  // Not zero even where the ray runs along the rod.
  const a = Math.max(length2 - bd * bd, length2 * 1e-9);
  const b = length2 * od - bo * bd;
  const h = b * b - a * (length2 * oo - bo * bo - r * r * length2);
  if (h < 0) return Infinity;
  const side = (-b - Math.sqrt(h)) / a;
  const y1 = bo + side * bd;
  if (y1 > 0 && y1 < length2) return side;
  const end = ((y1 < 0 ? 0 : length2) - bo) / bd;
  return Math.abs(b + a * end) < Math.sqrt(h) ? end : Infinity;
}

function nearestCylinder(cylinders: Cylinders, ray: Ray, slack: number): Hit {
  let distance = Infinity;
  let found = -1;
  alongRay(cylinders, ray, { fixed: slack, perAngstrom: 0 }, (i) => {
    const t = rodDistance(cylinders, i, ray, slack);
    if (t > 0 && t < distance) {
      distance = t;
      found = cylinders.bonds[i] ?? -1;
    }
    return distance;
  });
  return { distance, index: found };
}

/** Of the lines within reach the one whose middle passes closest to the ray, in shares of the reach. */
export function closestLine(lines: Lines, ray: Ray, { lineReach, perspective }: Reach): Hit {
  const { ends, bonds } = lines;
  const { origin: o, direction: d } = ray;
  let closest = 1;
  let hit: Hit = { distance: Infinity, index: -1 };
  alongRay(lines, ray, { fixed: perspective ? 0 : lineReach, perAngstrom: perspective ? lineReach : 0 }, (i) => {
    if ((bonds[i] ?? -1) < 0) return Infinity;
    const at = i * 6;
    const x = (ends[at] ?? 0) - o[0];
    const y = (ends[at + 1] ?? 0) - o[1];
    const z = (ends[at + 2] ?? 0) - o[2];
    const bx = (ends[at + 3] ?? 0) - (ends[at] ?? 0);
    const by = (ends[at + 4] ?? 0) - (ends[at + 1] ?? 0);
    const bz = (ends[at + 5] ?? 0) - (ends[at + 2] ?? 0);
    const bd = bx * d[0] + by * d[1] + bz * d[2];
    const od = x * d[0] + y * d[1] + z * d[2];
    const slope = bx * bx + by * by + bz * bz - bd * bd;
    const share = slope > 1e-9 ? Math.min(Math.max((od * bd - (x * bx + y * by + z * bz)) / slope, 0), 1) : 0;
    const t = od + share * bd;
    if (t <= 0) return Infinity;
    const away = Math.hypot(x + bx * share - d[0] * t, y + by * share - d[1] * t, z + bz * share - d[2] * t);
    const part = away / (lineReach * (perspective ? t : 1));
    if (part < closest) {
      closest = part;
      hit = { distance: t, index: bonds[i] ?? -1 };
    }
    return Infinity;
  });
  return hit;
}

/** A place on a bond's line means the atom that it is next to, if any. */
function endOrBond({ atoms, bonds }: Molecule, index: number, place: Vec3): Target {
  const bond = bonds[index];
  const from = bond && atoms[bond.from]?.position;
  const to = bond && atoms[bond.to]?.position;
  if (!bond || !from || !to) return { kind: 'bond', index };
  const axis = to.map((value, i) => value - (from[i] ?? 0));
  const along = axis.reduce((sum, value, i) => sum + value * ((place[i] ?? 0) - (from[i] ?? 0)), 0);
  const share = along / axis.reduce((sum, value) => sum + value * value, 0);
  if (share < ATOM_SHARE) return { kind: 'atom', index: bond.from };
  if (share > 1 - ATOM_SHARE) return { kind: 'atom', index: bond.to };
  return { kind: 'bond', index };
}

export interface Picked {
  readonly target: Target;
  /** Å along the ray. */
  readonly distance: number;
}

/** The nearest atom or bond that the ray meets; decoration hides what is behind it but answers nothing. An opaque surface answers for the atom beneath. */
export function pickHit(molecule: Molecule, { spheres, cylinders, lines, meshes = [] }: Drawing, ray: Ray, reach: Reach): Picked | undefined {
  const atom = [nearestSphere(spheres, ray, reach.slack), ...meshes.map((mesh) => meshHit(mesh, ray))].reduce((a, b) => (b.distance < a.distance ? b : a));
  const bond = nearestCylinder(cylinders, ray, reach.slack);
  const line = closestLine(lines, ray, reach);
  const nearest = Math.min(atom.distance, bond.distance, line.distance);
  if (nearest === Infinity) return undefined;
  if (nearest === line.distance) {
    const [o, d] = [ray.origin, ray.direction];
    const target = endOrBond(molecule, line.index, [o[0] + d[0] * nearest, o[1] + d[1] * nearest, o[2] + d[2] * nearest]);
    return { target, distance: nearest };
  }
  const index = nearest === atom.distance ? atom.index : bond.index;
  if (index < 0) return undefined;
  return { target: { kind: nearest === atom.distance ? 'atom' : 'bond', index }, distance: nearest };
}

export const pick = (...asked: Parameters<typeof pickHit>): Target | undefined => pickHit(...asked)?.target;
