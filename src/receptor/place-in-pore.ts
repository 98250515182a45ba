// Puts a molecule where it sits in the pore: laid on the ligand of the structure by the atoms that they share, or, where that is too
// little, outside the wall.

import type { AtomPair } from '../chemistry/compare/common-substructure';
import { place, superpose } from '../chemistry/compare/superpose';
import type { Molecule, Vec3 } from '../chemistry/molecule';
import { add, dot, cross, scale, subtract } from '../representations/vector';
import { TO_EYE, TO_RIGHT } from './facing';
import { HELICES } from './figures/helices';
import { LIGAND, ligandAtom } from './ligand';
import { toPicture } from './picture-frame';

export interface Placed {
  /** Picture frame. */
  readonly molecule: Molecule;
  /**
   * `superposed`: ketamine's centre lies on the ligand's, with the same hand. `hypothetical`: only a shared part does, or the centre has
   * the other hand. `apart`: stood beside the pore, not placed.
   */
  readonly kind: 'superposed' | 'hypothetical' | 'apart';
  /** Å, over the pairs. */
  readonly rmsd: number | undefined;
  /** Atoms that were laid on the ligand's. */
  readonly shared: number;
  /** Of ketamine's centre against the ligand's; undefined where the pairs do not hold it. */
  readonly hand: 'same' | 'other' | undefined;
}

/**
 * The amine is what the blockers of this pore have in common, and is what the structure's authors join to the pore; a part without it
 * could lie in any turn. Four atoms and it fix a place in space, with one to spare.
 */
const FEWEST_SHARED = 5;

/** Of LIGAND: the centre, and three of its neighbours that are not alike. */
const CENTRE = [ligandAtom('C1'), ligandAtom('N1'), ligandAtom('C5'), ligandAtom('C7')];

/** Å between a molecule that stands apart and the wall. */
const CLEARANCE = 4;

const positionOf = ({ atoms }: Molecule, atom: number): Vec3 => atoms[atom]?.position ?? [0, 0, 0];

const centroid = (points: readonly Vec3[]): Vec3 => scale(points.reduce<Vec3>(add, [0, 0, 0]), 1 / Math.max(1, points.length));

/** Middle of the ligand: the pocket. Picture frame, Å. */
export const POCKET_CENTRE: Vec3 = centroid(LIGAND.atoms.map(({ position }) => position));

/** Twice the volume that three neighbours span at their centre: its sign is the hand. */
function handOf(molecule: Molecule, [centre = 0, a = 0, b = 0, c = 0]: readonly number[]): number {
  const from = (atom: number) => subtract(positionOf(molecule, atom), positionOf(molecule, centre));
  return Math.sign(dot(from(a), cross(from(b), from(c))));
}

/** `pairs`: atom of the molecule, atom of LIGAND; undefined or too few: the molecule is stood apart. */
export function placeInPore(molecule: Molecule, pairs: readonly AtomPair[] | undefined): Placed {
  if (!pairs || !isEnough(pairs)) return stoodApart(molecule);
  const fit = superpose(pairs.map(([atom]) => positionOf(molecule, atom)), pairs.map(([, on]) => positionOf(LIGAND, on)));
  const atoms = molecule.atoms.map((atom) => ({ ...atom, position: place(fit, atom.position) }));
  const placed = { ...molecule, atoms };
  const centre = CENTRE.map((on) => pairs.find((pair) => pair[1] === on)?.[0]);
  const known = centre.filter((atom) => atom !== undefined);
  const hand = known.length < CENTRE.length ? undefined : handOf(placed, known) === handOf(LIGAND, CENTRE) ? 'same' : 'other';
  return { molecule: placed, kind: isCentre(pairs) && hand === 'same' ? 'superposed' : 'hypothetical', rmsd: fit.rmsd, shared: pairs.length, hand };
}

const heavyAtoms = ({ atoms }: Molecule) => atoms.flatMap(({ element }) => (element === 'H' ? [] : [element])).sort().join();

/** Whether it is the ligand itself, with or without its proton: the distances in the entry are those of no other molecule. */
export const isLigand = ({ kind, molecule }: Placed): boolean => kind === 'superposed' && heavyAtoms(molecule) === heavyAtoms(LIGAND);

const isCentre = (pairs: readonly AtomPair[]) => pairs.length === CENTRE.length && pairs.every(([, on]) => CENTRE.includes(on));

const isEnough = (pairs: readonly AtomPair[]) => isCentre(pairs) || (pairs.length >= FEWEST_SHARED && pairs.some(([, on]) => on === ligandAtom('N1')));

/** Å from the pore axis to the outermost Cα on the right, about the height of the pocket. */
const WALL = Math.max(...HELICES.flatMap(({ ca }) => ca.map(toPicture)).flatMap((at) => (Math.abs(dot(at, TO_EYE)) < 9 && at[1] > -5 && at[1] < 22 ? [dot(at, TO_RIGHT)] : [])));

/** To the right of the pore as it is first seen, at the height of the pocket. */
function stoodApart(molecule: Molecule): Placed {
  const middle = centroid(molecule.atoms.map(({ position }) => position));
  const reach = Math.max(0, ...molecule.atoms.map(({ position }) => dot(subtract(middle, position), TO_RIGHT)));
  const shift = subtract(add([0, POCKET_CENTRE[1], 0], scale(TO_RIGHT, WALL + CLEARANCE + reach)), middle);
  const atoms = molecule.atoms.map((atom) => ({ ...atom, position: add(atom.position, shift) }));
  return { molecule: { ...molecule, atoms }, kind: 'apart', rmsd: undefined, shared: 0, hand: undefined };
}
