// Lowers a flexible shape by turning its bonds: distance geometry coils long chains, and a slope alone never leaves the dip that it
// is in. Each single bond outside of rings is tried at five other turns, nothing relaxed meanwhile, and keeps the best.

import { ringLinks } from '../graph/ring-bonds';
import { neighboursOf, type Structure } from '../structure';
import { isFlat } from './flat-atoms';
import type { EnergyAt } from './field-columns';

/** A bond and the smaller of the two sides that it joins, each atom as its place in the list of members. */
export interface Turn {
  readonly from: number;
  readonly to: number;
  readonly moved: readonly number[];
}

/** Of a turn from where it is: the staggered ones, and those of flat neighbours. */
const ANGLES = [60, 120, 180, 240, 300].map((degrees) => (degrees * Math.PI) / 180);
/** kcal/mol: less is no reason to turn. */
const LEAST_GAIN = 0.05;

/** Bonds that move heavy atoms; not those that are held flat, such as of an amide or an ester. */
export function turnsOf(structure: Structure, members: readonly number[]): readonly Turn[] {
  const placeOf = new Map(members.map((atom, place) => [atom, place]));
  const inRing = ringLinks(structure.atoms.length, structure.bonds);
  const isHeavy = (atom: number) => structure.atoms[atom]?.element !== 'H';
  return structure.bonds.flatMap(({ from, to, order }, bond): Turn[] => {
    if (order !== 1 || inRing[bond] || !placeOf.has(from) || (isFlat(structure, from) && isFlat(structure, to) && isHeld(structure, from, to))) return [];
    const sides = [sideOf(structure, from, to), sideOf(structure, to, from)] as const;
    if (sides.some((side) => !side.some(isHeavy))) return [];
    const moved = sides[0].length < sides[1].length ? sides[0] : sides[1];
    return [{ from: placeOf.get(from) ?? 0, to: placeOf.get(to) ?? 0, moved: moved.map((atom) => placeOf.get(atom) ?? 0) }];
  });
}

/** A carbonyl beside nitrogen or oxygen. */
function isHeld(structure: Structure, from: number, to: number): boolean {
  const element = (atom: number) => structure.atoms[atom]?.element;
  const [carbon, hetero] = element(from) === 'C' ? [from, to] : [to, from];
  if (element(hetero) !== 'N' && element(hetero) !== 'O') return false;
  return (structure.bondsOf[carbon] ?? []).some((bond) => structure.bonds[bond]?.order === 2);
}

/** Atoms beyond `from`, seen from `to`. */
function sideOf(structure: Structure, from: number, to: number): readonly number[] {
  const side = neighboursOf(structure, from).filter((each) => each !== to);
  const seen = new Set([from, to, ...side]);
  for (let next = 0; next < side.length; next++) {
    for (const other of neighboursOf(structure, side[next] ?? 0)) {
      if (seen.has(other)) continue;
      seen.add(other);
      side.push(other);
    }
  }
  return side;
}

/** Moves `places` where a turn lowers the energy; gives back how many did. `at` says where the coordinates of a member begin. */
export function turnDown(energyAt: EnergyAt, places: Float64Array, turns: readonly Turn[], at: (member: number) => number, isOver: () => boolean): number {
  const slope = new Float64Array(places.length);
  let energy = energyAt(places, slope);
  let count = 0;
  for (const turn of turns) {
    if (isOver()) break;
    let best = energy - LEAST_GAIN;
    let found: Float64Array | undefined;
    for (const angle of ANGLES) {
      const tried = turned(places, turn, at, angle);
      const reached = energyAt(tried, slope);
      if (!(reached < best)) continue;
      best = reached;
      found = tried;
    }
    if (!found) continue;
    places.set(found);
    energy = best;
    count++;
  }
  return count;
}

/** A copy with one side turned about its bond, after O. Rodrigues. */
function turned(places: Float64Array, { from, to, moved }: Turn, at: (member: number) => number, angle: number): Float64Array {
  const result = places.slice();
  const [a, b] = [at(from), at(to)];
  const [ox, oy, oz] = [places[a] ?? 0, places[a + 1] ?? 0, places[a + 2] ?? 0];
  const [dx, dy, dz] = [(places[b] ?? 0) - ox, (places[b + 1] ?? 0) - oy, (places[b + 2] ?? 0) - oz];
  const length = Math.hypot(dx, dy, dz);
  const [ux, uy, uz] = [dx / length, dy / length, dz / length];
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  for (const member of moved) {
    const start = at(member);
    const x = (places[start] ?? 0) - ox;
    const y = (places[start + 1] ?? 0) - oy;
    const z = (places[start + 2] ?? 0) - oz;
    const along = (ux * x + uy * y + uz * z) * (1 - cosine);
    result[start] = ox + x * cosine + (uy * z - uz * y) * sine + ux * along;
    result[start + 1] = oy + y * cosine + (uz * x - ux * z) * sine + uy * along;
    result[start + 2] = oz + z * cosine + (ux * y - uy * x) * sine + uz * along;
  }
  return result;
}
