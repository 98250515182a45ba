// A Newman projection from true coordinates: the molecule seen along one bond, the front atom's bonds over those of the back atom.

import type { Molecule, Vec3 } from '../molecule';
import { atomTorsion } from '../properties/measure';
import { cross, dot, length, normalize, scale, subtract } from '../vector';
import { neighbourTable } from './rotatable-bonds';
import { turningBond } from './rotate-bond';

export interface Spoke {
  /** 0-based. */
  readonly atom: number;
  /** Degrees clockwise from the top of the picture, 0 to 360. */
  readonly degrees: number;
}

export interface NewmanProjection {
  /** 0-based. The front atom belongs to the side that turns. */
  readonly front: number;
  readonly back: number;
  /** In the order of their degrees. */
  readonly frontSpokes: readonly Spoke[];
  readonly backSpokes: readonly Spoke[];
  /** The senior neighbour at each end: by atomic mass, then by what hangs on it, then the lower number. The torsion is told between them. */
  readonly reference: readonly [front: number, back: number];
  /** Degrees, over -180 to 180: reference - front - back - reference. */
  readonly torsion: number;
  /** Å, unit vector from the back atom to the front one, towards the eye. */
  readonly towardsEye: Vec3;
}

/** Upright as the viewer's camera holds a molecule: y points up as far as it can. Throws where the bond has no sides. */
export function newmanProjection(molecule: Molecule, bond: number): NewmanProjection {
  const { turned: front, still: back } = turningBond(molecule, bond);
  const at = (atom: number): Vec3 => molecule.atoms[atom]?.position ?? [0, 0, 0];
  const towardsEye = normalize(subtract(at(front), at(back)));
  const { right, up } = screenAxes(towardsEye);
  const around = neighbourTable(molecule);
  const spokes = (end: number, other: number): Spoke[] =>
    (around[end] ?? [])
      .filter((atom) => atom !== other)
      .map((atom) => {
        const arm = subtract(at(atom), at(end));
        return { atom, degrees: ((Math.atan2(dot(arm, right), dot(arm, up)) * 180) / Math.PI + 360) % 360 };
      })
      .sort((a, b) => a.degrees - b.degrees);
  const [frontSpokes, backSpokes] = [spokes(front, back), spokes(back, front)];
  const senior = (list: readonly Spoke[], end: number) => list.map(({ atom }) => atom).sort((a, b) => compareSeniority(molecule, around, end, a, b))[0] ?? end;
  const reference = [senior(frontSpokes, front), senior(backSpokes, back)] as const;
  return { front, back, frontSpokes, backSpokes, reference, torsion: atomTorsion(molecule, reference[0], front, back, reference[1]) ?? 0, towardsEye };
}

/** As an orbit camera has them: up is as near to y as it can be, and -z where the eye is straight above. */
function screenAxes(towardsEye: Vec3): { readonly right: Vec3; readonly up: Vec3 } {
  const side = cross([0, 1, 0], towardsEye);
  const right = length(side) > 1e-6 ? normalize(side) : ([1, 0, 0] as const);
  return { right, up: cross(towardsEye, right) };
}

/** Enough of an order for a projection: heavier elements first, carbons by what they carry. */
const ELEMENT_ORDER = ['I', 'Br', 'Cl', 'S', 'P', 'Si', 'F', 'O', 'N', 'C', 'B', 'H'];

function compareSeniority(molecule: Molecule, around: readonly (readonly number[])[], end: number, a: number, b: number): number {
  const rank = (atom: number) => ELEMENT_ORDER.indexOf(molecule.atoms[atom]?.element ?? '');
  const carried = (atom: number) => (around[atom] ?? []).filter((each) => each !== end).map(rank).sort((x, y) => x - y);
  const [left, right] = [carried(a), carried(b)];
  // Fewer hydrogens is senior: their rank is the last.
  const difference = rank(a) - rank(b) || right.filter((each) => each < 11).length - left.filter((each) => each < 11).length;
  if (difference !== 0) return difference;
  const place = left.findIndex((each, index) => each !== right[index]);
  return place < 0 ? a - b : (left[place] ?? 0) - (right[place] ?? 0);
}

/** How far an orbit camera is turned to look along a direction towards the eye; degrees. */
export function poseTowards(towardsEye: Vec3): { readonly theta: number; readonly phi: number } {
  const [x, y, z] = scale(towardsEye, 1 / (length(towardsEye) || 1));
  return { theta: (Math.atan2(x, z) * 180) / Math.PI, phi: (Math.acos(Math.min(1, Math.max(-1, y))) * 180) / Math.PI };
}
