// The mirror image laid over the molecule: as well as it goes as a whole, or with the centre and some of its neighbours held together.
// Both lists of atoms are the same, so each atom is paired with its own reflection.

import { place, superpose, type Mat3, type Superposition } from '../compare/superpose';
import type { Molecule, Vec3 } from '../molecule';
import { distance, dot, normalize } from '../vector';

/** Å: atoms further from their twins than this do not lie on each other; about half a bond. */
export const APART = 0.75;

export interface Overlay {
  /** The mirror image in its place over the molecule. */
  readonly molecule: Molecule;
  /** Å, root mean square distance of all heavy atoms from their twins. */
  readonly rmsd: number;
  /** Å, of each atom from its twin. */
  readonly gaps: readonly number[];
  readonly move: Superposition;
}

/** `held`: atoms laid on their twins, 0-based; undefined: all heavy atoms. */
export function layOver(molecule: Molecule, mirror: Molecule, held?: readonly number[]): Overlay {
  const heavy = molecule.atoms.flatMap(({ element }, atom) => (element === 'H' ? [] : [atom]));
  const fitted = held ?? (heavy.length > 0 ? heavy : molecule.atoms.map((_, atom) => atom));
  const move = superpose(fitted.map((atom) => positionOf(mirror, atom)), fitted.map((atom) => positionOf(molecule, atom)));
  const laid = moved(mirror, (point) => place(move, point));
  const gaps = molecule.atoms.map(({ position }, atom) => distance(position, positionOf(laid, atom)));
  const squares = heavy.reduce((sum, atom) => sum + (gaps[atom] ?? 0) ** 2, 0);
  return { molecule: laid, rmsd: Math.sqrt(squares / Math.max(1, heavy.length)), gaps, move };
}

/** On the way to its place: share 0 is where it stands on its own, `start` (Å) away from its coordinates and not turned; 1 is laid over. */
export function onTheWay(mirror: Molecule, { move }: Pick<Overlay, 'move'>, start: Vec3, share: number): Molecule {
  if (share >= 1) return moved(mirror, (point) => place(move, point));
  const middle = middleOf(mirror);
  const end = place(move, middle);
  const { axis, radians } = turnOf(move.rotation);
  const turn = rotationAbout(axis, radians * share);
  const at = end.map((value, i) => value * share + ((middle[i] ?? 0) + (start[i] ?? 0)) * (1 - share));
  return moved(mirror, (point) => {
    const off: Vec3 = [point[0] - middle[0], point[1] - middle[1], point[2] - middle[2]];
    return [dot(turn[0], off) + (at[0] ?? 0), dot(turn[1], off) + (at[1] ?? 0), dot(turn[2], off) + (at[2] ?? 0)];
  });
}

const positionOf = ({ atoms }: Molecule, atom: number): Vec3 => atoms[atom]?.position ?? [0, 0, 0];

const moved = (molecule: Molecule, to: (point: Vec3) => Vec3): Molecule => ({
  ...molecule,
  atoms: molecule.atoms.map((atom) => ({ ...atom, position: to(atom.position) })),
});

function middleOf({ atoms }: Molecule): Vec3 {
  const sum = [0, 0, 0];
  for (const { position } of atoms) position.forEach((value, axis) => (sum[axis] = (sum[axis] ?? 0) + value));
  const count = Math.max(1, atoms.length);
  return [(sum[0] ?? 0) / count, (sum[1] ?? 0) / count, (sum[2] ?? 0) / count];
}

/** Axis and angle of a rotation; for half a turn, the axis from what stays in place (Rᵀ = R there, so R + 1 = 2 n nᵀ). */
function turnOf([a, b, c]: Mat3): { readonly axis: Vec3; readonly radians: number } {
  const radians = Math.acos(Math.min(1, Math.max(-1, (a[0] + b[1] + c[2] - 1) / 2)));
  if (radians < Math.PI - 1e-4) return { axis: normalize([c[1] - b[2], a[2] - c[0], b[0] - a[1]]), radians };
  const columns: readonly Vec3[] = [[a[0] + 1, b[0], c[0]], [a[1], b[1] + 1, c[1]], [a[2], b[2], c[2] + 1]];
  const longest = columns.reduce((best, each) => (dot(each, each) > dot(best, best) ? each : best));
  return { axis: normalize(longest), radians };
}

function rotationAbout([x, y, z]: Vec3, radians: number): Mat3 {
  const [c, s] = [Math.cos(radians), Math.sin(radians)];
  const t = 1 - c;
  return [
    [t * x * x + c, t * x * y - s * z, t * x * z + s * y],
    [t * x * y + s * z, t * y * y + c, t * y * z - s * x],
    [t * x * z - s * y, t * y * z + s * x, t * z * z + c],
  ];
}
