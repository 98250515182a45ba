// Takes a bond apart into straight strands: one for a single bond, two or three side by side for a multiple one,
// dashes for a dative one. Rods and lines are both made of these.
import type { Bond, Molecule, Vec3 } from '../chemistry/molecule';
import { findAromaticRings, type AromaticRing } from './aromatic-rings';
import { inPlane, neighborLists } from './bond-plane';
import { add, between, scale } from './vector';

export interface Strand {
  readonly from: Vec3;
  readonly to: Vec3;
  /** Share of the bond's length at which it starts and ends: 0 and 1 but for dashes. */
  readonly start: number;
  readonly end: number;
  /** True for a strand at full thickness, false for one of several beside each other. */
  readonly alone: boolean;
}

export interface Strands {
  readonly rings: readonly AromaticRing[];
  of(bond: Bond): readonly Strand[];
}

/** Dashes of a dative bond; the gaps are a little shorter than they. */
const DASHES = 5;
const DASH_SHARE = 0.6;
/** Where the dashed second line of an aromatic bond without a circle begins and ends, as shares of the bond. */
const INNER_DASHES = [[0.22, 0.4], [0.46, 0.54], [0.6, 0.78]] as const;

const dashes: readonly (readonly [number, number])[] = Array.from({ length: DASHES }, (_, index) => {
  const middle = (index + 0.5) / DASHES;
  return [middle - DASH_SHARE / DASHES / 2, middle + DASH_SHARE / DASHES / 2];
});

/** The whole length. */
const whole = (from: Vec3, to: Vec3, alone: boolean): Strand => ({ from, to, start: 0, end: 1, alone });
/** From one share of the length to another. */
const part = (from: Vec3, to: Vec3, start: number, end: number, alone: boolean): Strand => ({
  from: between(from, to, start),
  to: between(from, to, end),
  start,
  end,
  alone,
});

/** `spread`: Å from the bond's axis to an outer strand of a double bond. */
export function strandsOf(molecule: Molecule, spread: number): Strands {
  let neighbors: ReturnType<typeof neighborLists> | undefined;
  const rings = findAromaticRings(molecule);
  const inRing = new Map<string, AromaticRing>();
  for (const ring of rings) {
    ring.atoms.forEach((atom, index) => {
      const next = ring.atoms[(index + 1) % ring.atoms.length] ?? atom;
      inRing.set(`${Math.min(atom, next)} ${Math.max(atom, next)}`, ring);
    });
  }
  return {
    rings,
    of({ from, to, order }) {
      const a = molecule.atoms[from]?.position ?? [0, 0, 0];
      const b = molecule.atoms[to]?.position ?? [0, 0, 0];
      if (order === 'dative') return dashes.map(([start, end]) => part(a, b, start, end, true));
      if (order === 1) return [whole(a, b, true)];
      if (order === 'aromatic' && inRing.has(`${Math.min(from, to)} ${Math.max(from, to)}`)) return [whole(a, b, true)];
      neighbors ??= neighborLists(molecule);
      const side = inPlane(molecule, neighbors, from, to);
      const shifted = (distance: number) => whole(add(a, scale(side, distance)), add(b, scale(side, distance)), false);
      if (order === 2) return [shifted(spread), shifted(-spread)];
      if (order === 3) return [shifted(0), shifted(spread * 1.7), shifted(-spread * 1.7)];
      const offset = scale(side, spread * 1.8);
      const inner = INNER_DASHES.map(([start, end]) => part(add(a, offset), add(b, offset), start, end, false));
      return [whole(a, b, true), ...inner];
    },
  };
}

/** Points around a ring's circle, first one repeated at the end. */
export function circle({ center, u, v }: AromaticRing, radius: number, segments: number): readonly Vec3[] {
  return Array.from({ length: segments + 1 }, (_, index) => {
    const angle = ((index % segments) / segments) * 2 * Math.PI;
    return add(center, add(scale(u, radius * Math.cos(angle)), scale(v, radius * Math.sin(angle))));
  });
}
