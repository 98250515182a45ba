// What the bonds of a part say about distances between its atoms: bond lengths, angles as 1-3 distances, double bonds as 1-4
// distances, contacts; and about volumes: hands of centres, flat atoms. Usual values; the force field refines them.

import { COVALENT_RADII } from './covalent-radii';
import type { Stereo } from '../ocl-molecule';
import { across, neighboursOf, type Structure } from '../structure';
import { isMetal } from '../graph/usual-forms';
import { isFlat } from './flat-atoms';
import { staggeredPairs, synPairs } from './torsion-terms';

/** Indices are places in the list of members. */
export interface DistanceTerms {
  /** Pairs with a length, Å. */
  readonly lengths: readonly { readonly i: number; readonly j: number; readonly length: number; readonly weight: number }[];
  /** Least distance of every other pair, by i * count + j with i < j; 0 for pairs that have a length. Å. */
  readonly least: Float32Array;
  /** Four corners and the signed volume that they should span (as in handedness.ts), Å³; `flat` ones should span none. */
  readonly volumes: readonly { readonly corners: readonly [number, number, number, number]; readonly volume: number }[];
}

const ORDER_FACTOR = { 1: 1, 2: 0.87, 3: 0.79, dative: 1.06 } as const;
/** H-H, Å (Herzberg 1970). */
const DIHYDROGEN = 0.741;
/** Å beyond touching covalent spheres: for hydrogens and carbons nearly their van der Waals radii. */
const CONTACT = 1.75;
const CONTACT_1_4 = 1;
/** Of unit vectors to the corners of a tetrahedron; and with the centre in the place of a lone pair. */
const TETRAHEDRON = 3.08;
const PYRAMID = 0.9;

export function distanceTerms(structure: Structure, stereo: Stereo, members: readonly number[]): DistanceTerms {
  const count = members.length;
  const place = new Map(members.map((atom, i) => [atom, i]));
  const at = (atom: number) => place.get(atom) ?? -1;
  const radius = (i: number) => COVALENT_RADII[structure.atoms[members[i] ?? -1]?.element ?? ''] ?? 1.5;
  const lengths = new Map<number, { i: number; j: number; length: number; weight: number }>();
  const keyOf = (i: number, j: number) => (i < j ? i * count + j : j * count + i);
  const put = (i: number, j: number, length: number, weight: number) => {
    if (!lengths.has(keyOf(i, j))) lengths.set(keyOf(i, j), { i, j, length, weight });
  };
  const bondLength = (a: number, b: number) => lengths.get(keyOf(at(a), at(b)))?.length ?? 1.5;

  for (const { from, to, order, aromatic } of structure.bonds) {
    if (!place.has(from)) continue;
    const factor = aromatic ? 0.92 : ORDER_FACTOR[order];
    const isHydrogen = [from, to].every((atom) => structure.atoms[atom]?.element === 'H');
    put(at(from), at(to), isHydrogen ? DIHYDROGEN : (radius(at(from)) + radius(at(to))) * factor, 4);
  }
  for (const middle of members) {
    const around = neighboursOf(structure, middle);
    if (isMetal(structure.atoms[middle]?.element ?? '') || around.length > 4) continue;
    for (const [index, a] of around.entries()) {
      for (const b of around.slice(index + 1)) {
        const angle = (usualAngle(structure, middle, a, b) * Math.PI) / 180;
        const [p, q] = [bondLength(a, middle), bondLength(middle, b)];
        put(at(a), at(b), Math.sqrt(p * p + q * q - 2 * p * q * Math.cos(angle)), 2);
      }
    }
  }
  for (const { bond, a, b, side } of stereo.doubleBonds) {
    const ends = structure.bonds[bond];
    if (!ends || !place.has(ends.from) || side === 'unknown') continue;
    const [p, q, middle] = [bondLength(a, ends.from), bondLength(ends.to, b), bondLength(ends.from, ends.to)];
    const along = middle + (p + q) * 0.5;
    const sideways = (side === 'same' ? p - q : p + q) * 0.866;
    put(at(a), at(b), Math.hypot(along, sideways), 4);
  }
  const least = new Float32Array(count * count);
  const oneFour = pairsThreeBondsApart(structure, members, at);
  for (const { a, b, length } of synPairs(structure, members, bondLength)) put(at(a), at(b), length, 1);
  const staggered = staggeredPairs(structure, members, at, bondLength);
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      if (lengths.has(i * count + j)) continue;
      least[i * count + j] = staggered.get(i * count + j) ?? radius(i) + radius(j) + (oneFour.has(i * count + j) ? CONTACT_1_4 : CONTACT);
    }
  }
  return { lengths: [...lengths.values()], least, volumes: volumesOf(structure, stereo, members, at, bondLength) };
}

function pairsThreeBondsApart(structure: Structure, members: readonly number[], at: (atom: number) => number): Set<number> {
  const pairs = new Set<number>();
  for (const { from, to } of structure.bonds) {
    if (at(from) < 0) continue;
    for (const a of neighboursOf(structure, from)) {
      for (const b of neighboursOf(structure, to)) pairs.add(Math.min(at(a), at(b)) * members.length + Math.max(at(a), at(b)));
    }
  }
  return pairs;
}

/** Degrees, by the smallest ring through the three atoms, else by the bonds at the middle one. */
function usualAngle(structure: Structure, middle: number, a: number, b: number): number {
  const beyondA = neighboursOf(structure, a).filter((each) => each !== middle);
  const beyondB = new Set(neighboursOf(structure, b).filter((each) => each !== middle));
  if (beyondA.includes(b)) return 60;
  if (beyondA.some((each) => beyondB.has(each))) return 90;
  if (beyondA.some((each) => neighboursOf(structure, each).some((next) => beyondB.has(next) && next !== middle))) return 106;
  const doubles = (structure.bondsOf[middle] ?? []).map((bond) => structure.bonds[bond]?.order);
  if (doubles.includes(3) || doubles.filter((order) => order === 2).length === 2) return doubles.length > 2 ? 109.5 : 180;
  return isFlat(structure, middle) ? 120 : 109.5;
}

function volumesOf(
  structure: Structure,
  stereo: Stereo,
  members: readonly number[],
  at: (atom: number) => number,
  bondLength: (a: number, b: number) => number,
): DistanceTerms['volumes'] {
  const hands = stereo.centres.flatMap(({ atom, neighbours, hand }) => {
    if (at(atom) < 0 || hand === 'unknown') return [];
    const corners = neighbours.map((each) => (each < 0 ? at(atom) : at(each))) as [number, number, number, number];
    const size = neighbours.reduce((product, each) => product * (each < 0 ? 1 : bondLength(atom, each)), 1) ** (neighbours.includes(-1) ? 1 : 0.75);
    const volume = (neighbours.includes(-1) ? PYRAMID : TETRAHEDRON) * size * (hand === 'anticlockwise' ? 1 : -1);
    return [{ corners, volume }];
  });
  const flat = members.flatMap((atom) => {
    const around = neighboursOf(structure, atom);
    if (around.length !== 3 || !isFlat(structure, atom)) return [];
    return [{ corners: [atom, ...around].map(at) as [number, number, number, number], volume: 0 }];
  });
  // Flat double bonds: no volume between one end's substituent and the other three.
  const twists = structure.bonds.flatMap((bond) => {
    if (bond.order !== 2 || at(bond.from) < 0 || !isFlat(structure, bond.from) || !isFlat(structure, bond.to)) return [];
    const ends = [bond.from, bond.to].map((end) => (structure.bondsOf[end] ?? []).map((each) => across(structure.bonds[each], end)).find((each) => each !== bond.from && each !== bond.to));
    if (ends[0] === undefined || ends[1] === undefined) return [];
    return [{ corners: [ends[0], bond.from, bond.to, ends[1]].map(at) as [number, number, number, number], volume: 0 }];
  });
  return [...hands, ...flat, ...twists];
}
