// What a conformer must be before anyone sees it: finite, no atoms on top of each other, bonds of a sensible length,
// every hand and every double bond as written.

import { COVALENT_RADII } from './covalent-radii';
import { handAt, sideAt } from '../stereo/handedness';
import type { Vec3 } from '../molecule';
import type { Stereo } from '../ocl-molecule';
import type { Structure } from '../structure';
import { distance } from '../vector';

/** Å. */
const CLOSEST = 0.7;

/** The first fault found, for our own eyes; undefined for a sound conformer. */
export function conformerFault(
  structure: Structure,
  stereo: Stereo,
  members: readonly number[],
  position: (atom: number) => Vec3,
): string | undefined {
  const inPart = new Set(members);
  for (const atom of members) if (!position(atom).every(Number.isFinite)) return `atom ${atom} has no finite place`;
  for (let i = 0; i < members.length; i++) {
    for (let j = i + 1; j < members.length; j++) {
      const [a, b] = [members[i] ?? 0, members[j] ?? 0];
      const gap = distance(position(a), position(b));
      if (gap < CLOSEST) return `atoms ${a} and ${b} are ${gap.toFixed(2)} Å apart`;
    }
  }
  for (const { from, to, order } of structure.bonds) {
    if (!inPart.has(from) || order === 'dative') continue;
    const usual = radius(structure, from) + radius(structure, to);
    const ratio = distance(position(from), position(to)) / usual;
    if (ratio < 0.6 || ratio > 1.4) return `the bond ${from}-${to} is ${ratio.toFixed(2)} times its usual length`;
  }
  for (const { atom, neighbours, hand } of stereo.centres) {
    if (!inPart.has(atom) || hand === 'unknown') continue;
    if (handAt(atom, neighbours, position) !== hand) return `the hand of atom ${atom} turned over`;
  }
  for (const { bond, a, b, side } of stereo.doubleBonds) {
    const ends = structure.bonds[bond];
    if (!ends || !inPart.has(ends.from) || side === 'unknown') continue;
    if (sideAt({ a, b }, ends, position) !== side) return `the double bond ${bond} turned over`;
  }
  return undefined;
}

function radius(structure: Structure, atom: number): number {
  return COVALENT_RADII[structure.atoms[atom]?.element ?? ''] ?? 1.5;
}
