// Hands of centres and sides of double bonds as plain geometry: from the order of neighbours, and from coordinates.

import type { Vec3 } from '../molecule';
import type { Centre, DoubleBond, StructureBond } from '../structure';
import { cross, dot, normalize, subtract } from '../vector';

/** Below this volume, spanned by unit vectors, a centre counts as flat. */
const FLAT = 0.05;

/** The hand seen when the neighbours are listed in another order: an odd permutation turns it over. */
export function handInOrder(centre: Centre, order: readonly number[]): Centre['hand'] {
  if (centre.hand === 'unknown') return 'unknown';
  const places = order.map((atom) => centre.neighbours.indexOf(atom));
  let swaps = 0;
  for (let i = 0; i < places.length; i++) {
    for (let j = i + 1; j < places.length; j++) if ((places[i] ?? 0) > (places[j] ?? 0)) swaps++;
  }
  const turned = centre.hand === 'clockwise' ? 'anticlockwise' : 'clockwise';
  return swaps % 2 === 0 ? centre.hand : turned;
}

/** Positive when the neighbours 2-4, seen from the first, run anticlockwise; of unit vectors, so free of bond lengths. */
export function signedVolume(atom: number, neighbours: readonly number[], position: (atom: number) => Vec3): number {
  const middle = position(atom);
  const [a, b, c, d] = neighbours.map((each): Vec3 => (each < 0 ? [0, 0, 0] : normalize(subtract(position(each), middle))));
  if (!a || !b || !c || !d) return 0;
  return dot(subtract(a, b), cross(subtract(c, b), subtract(d, b)));
}

export function handAt(atom: number, neighbours: readonly number[], position: (atom: number) => Vec3): Centre['hand'] {
  const volume = signedVolume(atom, neighbours, position);
  if (Math.abs(volume) < FLAT) return 'unknown';
  return volume > 0 ? 'anticlockwise' : 'clockwise';
}

/** Whether a and b stand on the same side of the double bond. */
export function sideAt(
  { a, b }: Pick<DoubleBond, 'a' | 'b'>,
  { from, to }: Pick<StructureBond, 'from' | 'to'>,
  position: (atom: number) => Vec3,
): DoubleBond['side'] {
  const axis = normalize(subtract(position(to), position(from)));
  const offAxis = (vector: Vec3): Vec3 => {
    const along = dot(vector, axis);
    return [vector[0] - along * axis[0], vector[1] - along * axis[1], vector[2] - along * axis[2]];
  };
  const cosine = dot(
    offAxis(normalize(subtract(position(a), position(from)))),
    offAxis(normalize(subtract(position(b), position(to)))),
  );
  if (Math.abs(cosine) < FLAT) return 'unknown';
  return cosine > 0 ? 'same' : 'opposite';
}
