// Shape around one atom, from its neighbours and the angles between them: what school calls hybridisation.
// Only for the elements where the model teaches something; elsewhere the shape alone is told.

import type { Bond, Molecule, Vec3 } from '../chemistry/molecule';

export interface Neighbour {
  /** 0-based index into atoms. */
  readonly atom: number;
  /** 0-based index into bonds. */
  readonly bond: number;
  /** Å. */
  readonly length: number;
}

export interface AtomGeometry {
  readonly hybridisation: 'sp' | 'sp²' | 'sp³' | undefined;
  readonly shape: string;
  /** Smallest and largest angle between two bonds, degrees; undefined with fewer than two. */
  readonly angles: readonly [smallest: number, largest: number] | undefined;
}

const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const ORIGIN: Vec3 = [0, 0, 0];

/** Å. */
export function distance(molecule: Molecule, from: number, to: number): number {
  return Math.hypot(...subtract(molecule.atoms[from]?.position ?? ORIGIN, molecule.atoms[to]?.position ?? ORIGIN));
}

/** Heavy atoms first, each with the length of its bond. */
export function neighboursOf(molecule: Molecule, atom: number): readonly Neighbour[] {
  const found = molecule.bonds.flatMap((bond, index) => {
    const other = otherEnd(bond, atom);
    return other === undefined ? [] : [{ atom: other, bond: index, length: distance(molecule, atom, other) }];
  });
  return found.sort((a, b) => a.atom - b.atom);
}

function otherEnd(bond: Bond, atom: number): number | undefined {
  return bond.from === atom ? bond.to : bond.to === atom ? bond.from : undefined;
}

/** Degrees, at the middle atom. */
export function angle(molecule: Molecule, from: number, middle: number, to: number): number {
  const center = molecule.atoms[middle]?.position ?? ORIGIN;
  const a = subtract(molecule.atoms[from]?.position ?? ORIGIN, center);
  const b = subtract(molecule.atoms[to]?.position ?? ORIGIN, center);
  const cosine = (a[0] * b[0] + a[1] * b[1] + a[2] * b[2]) / (Math.hypot(...a) * Math.hypot(...b));
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
}

function anglesAround(molecule: Molecule, atom: number, neighbours: readonly Neighbour[]): readonly number[] {
  return neighbours.flatMap((first, index) => neighbours.slice(index + 1).map((second) => angle(molecule, first.atom, atom, second.atom)));
}

/** Elements for which s-p hybrids describe the bonds well: the second row and its heavier kin with ordinary valence. */
const HYBRIDISED = new Set(['B', 'C', 'N', 'O', 'Si', 'P', 'S', 'Se', 'Ge', 'As']);

/** Electron pairs that a neutral atom brings beside its bonds; boron lacks one. */
const LONE_PAIRS: Readonly<Record<string, number>> = { B: -1, N: 1, P: 1, As: 1, O: 2, S: 2, Se: 2 };

const HYBRIDS = { 2: 'sp', 3: 'sp²', 4: 'sp³' } as const;
/** By number of bonds; three bonds are told apart by their angles. */
const SHAPES: Readonly<Record<number, string>> = { 4: 'tetrahedral', 5: 'trigonal bipyramidal', 6: 'octahedral' };

/** Angles of three bonds in one plane add up to 360°, of an ideal pyramid with 107° each to 321°. */
const FLAT_FROM_DEGREES = 350;
/** From here on two bonds count as straight. */
const STRAIGHT_FROM_DEGREES = 165;

function shapeOf(angles: readonly number[], count: number): string {
  if (count === 0) return 'alone';
  if (count === 1) return 'end of one bond';
  if (count === 2) return (angles[0] ?? 0) >= STRAIGHT_FROM_DEGREES ? 'linear' : 'bent';
  if (count === 3) return angles.reduce((sum, each) => sum + each, 0) >= FLAT_FROM_DEGREES ? 'trigonal planar' : 'trigonal pyramidal';
  return SHAPES[count] ?? `${count} bonds`;
}

/** Directions that hold electrons: neighbours and lone pairs; a lone pair that joins a π system holds none. */
function directions(molecule: Molecule, atom: number, neighbours: readonly Neighbour[], shape: string): number | undefined {
  const { element, charge } = molecule.atoms[atom] ?? { element: '', charge: 0 };
  const orders = neighbours.map((each) => molecule.bonds[each.bond]?.order);
  const doubles = orders.filter((order) => order === 2).length;
  const count = neighbours.length;
  if (orders.includes('dative')) return undefined;
  if (orders.includes(3) || doubles === 2) return count === 1 || shape === 'linear' ? 2 : undefined;
  // A pyramid at a double bond, as in a sulfoxide, is no sp² centre.
  if (doubles === 1 || orders.includes('aromatic')) return count < 3 || shape === 'trigonal planar' ? 3 : undefined;
  if (shape === 'trigonal planar') return 3;
  return count + Math.max(0, (LONE_PAIRS[element] ?? 0) - charge);
}

export function geometryOf(molecule: Molecule, atom: number): AtomGeometry {
  const neighbours = neighboursOf(molecule, atom);
  const angles = anglesAround(molecule, atom, neighbours);
  const shape = shapeOf(angles, neighbours.length);
  const element = molecule.atoms[atom]?.element ?? '';
  const spread = angles.length > 0 ? ([Math.min(...angles), Math.max(...angles)] as const) : undefined;
  const count = HYBRIDISED.has(element) && neighbours.length > 0 ? directions(molecule, atom, neighbours, shape) : undefined;
  return { hybridisation: count === 2 || count === 3 || count === 4 ? HYBRIDS[count] : undefined, shape, angles: spread };
}
