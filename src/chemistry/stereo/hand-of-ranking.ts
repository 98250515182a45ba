// The hand that a ranking gives in space: seen with the lowest neighbour away from the eye, 1-2-3 run clockwise (R) or not (S).

import { handAt } from './handedness';
import { LONE_PAIR } from './cip-digraph';
import type { Molecule, Vec3 } from '../molecule';
import { add, normalize, scale, subtract } from '../vector';

/** `order`: four neighbours, highest first; -1: a lone pair. undefined where the centre is flat. */
export function handOfRanking(molecule: Molecule, centre: number, order: readonly number[]): 'R' | 'S' | undefined {
  const [first = -1, second = -1, third = -1, lowest = -1] = order;
  const hand = handAt(centre, [lowest, first, second, third], (atom) => ligandPosition(molecule, centre, order, atom));
  // From the lowest's side all runs the other way round.
  return hand === 'unknown' ? undefined : hand === 'clockwise' ? 'S' : 'R';
}

/** Å. A lone pair stands away from the other three, one Å from the centre. */
export function ligandPosition({ atoms }: Molecule, centre: number, order: readonly number[], atom: number): Vec3 {
  if (atom !== LONE_PAIR) return atoms[atom]?.position ?? [0, 0, 0];
  const middle = atoms[centre]?.position ?? [0, 0, 0];
  const others = order.filter((each) => each !== LONE_PAIR).map((each) => normalize(subtract(atoms[each]?.position ?? middle, middle)));
  return subtract(middle, normalize(others.reduce<Vec3>((sum, each) => add(sum, each), [0, 0, 0])));
}

/** Degrees: where the eye stands so that a direction of the molecule points at it; theta from +z to +x, phi from +y. */
export function viewAlong(towardsEye: Vec3): { readonly theta: number; readonly phi: number } {
  const [x, y, z] = normalize(towardsEye);
  const degrees = 180 / Math.PI;
  return { theta: Math.atan2(x, z) * degrees, phi: Math.acos(Math.min(1, Math.max(-1, y))) * degrees };
}

/** From the centre away from its lowest neighbour, of length 1. */
export function awayFromLowest(molecule: Molecule, centre: number, order: readonly number[]): Vec3 {
  const lowest = ligandPosition(molecule, centre, order, order[3] ?? LONE_PAIR);
  return scale(normalize(subtract(lowest, molecule.atoms[centre]?.position ?? [0, 0, 0])), -1);
}
