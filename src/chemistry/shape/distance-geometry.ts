// Embeds a part from its distances and volumes, starting at random places in four dimensions and pressing the fourth flat.
// After G. M. Crippen and T. F. Havel, "Distance Geometry and Molecular Conformation" (1988), with gradient descent (Adam).

import { distanceTerms, type DistanceTerms } from './distance-terms';
import type { Vec3 } from '../molecule';
import type { Stereo } from '../ocl-molecule';
import type { Structure } from '../structure';

/** Step size in Å, the weight of the fourth dimension, and how many of many starts go on to the next phase. */
const PHASES = [
  { size: 0.2, press: 0, kept: 8 },
  { size: 0.1, press: 0.3, kept: 3 },
  { size: 0.05, press: 3, kept: 2 },
  { size: 0.015, press: 30, kept: 1 },
] as const;
/** In each phase: of a lone start, which must do, and of one among many. */
const STEPS_ALONE = 150;
const STEPS_AMONG = 90;

export function embedByDistances(structure: Structure, stereo: Stereo, members: readonly number[], seed: number): readonly Vec3[] {
  const terms = distanceTerms(structure, stereo, members);
  const pairs = pairsOf(terms, members.length);
  const places = randomPlaces(members.length, seed);
  for (const phase of PHASES) settle(places, pairs, terms.volumes, phase, STEPS_ALONE);
  return positionsOf(places);
}

/**
 * The least strained of the shapes that so many starts lead to, of which the worst are given up after each phase: a function of the
 * molecule alone. Twelve such starts take a third of the time of eight that all go to the end with 150 steps, and lead to shapes that,
 * relaxed, have the same energy in the median of 56 molecules and 0.4 kcal/mol less in the mean.
 */
export function leastStrained(structure: Structure, stereo: Stereo, members: readonly number[], starts: number): readonly Vec3[] {
  const terms = distanceTerms(structure, stereo, members);
  const pairs = pairsOf(terms, members.length);
  let list = Array.from({ length: starts }, (_, start) => ({ places: randomPlaces(members.length, start + 1), strain: Infinity }));
  for (const phase of PHASES) {
    const strained = list.map(({ places }) => ({ places, strain: settle(places, pairs, terms.volumes, phase, STEPS_AMONG) }));
    list = strained.sort((a, b) => a.strain - b.strain).slice(0, phase.kept);
  }
  return positionsOf(list[0]?.places ?? new Float64Array(0));
}

function randomPlaces(count: number, seed: number): Float64Array {
  const random = seededRandom(seed);
  const width = 1.5 * Math.cbrt(count) + 1;
  return Float64Array.from({ length: count * 4 }, () => (random() - 0.5) * width);
}

const positionsOf = (places: Float64Array) =>
  Array.from({ length: places.length / 4 }, (_, i): Vec3 => [places[i * 4] ?? NaN, places[i * 4 + 1] ?? NaN, places[i * 4 + 2] ?? NaN]);

/** Numbers in [0, 1) that depend on the seed only (xorshift, G. Marsaglia 2003). */
export function seededRandom(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  for (let i = 0; i < 10; i++) next();
  return next;
}

/** Pairs of atoms as columns: first those with a length, then those that must only not come closer. */
interface Pairs {
  /** Where the two atoms begin in the coordinates, two a pair. */
  readonly ends: Int32Array;
  /** Å. */
  readonly lengths: Float64Array;
  readonly weights: Float64Array;
  readonly firstContact: number;
}

function pairsOf({ lengths, least }: DistanceTerms, count: number): Pairs {
  const contacts: { i: number; j: number; length: number; weight: number }[] = [];
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const length = least[i * count + j] ?? 0;
      if (length > 0) contacts.push({ i, j, length, weight: 1 });
    }
  }
  const all = [...lengths, ...contacts];
  return {
    ends: Int32Array.from(all.flatMap(({ i, j }) => [i * 4, j * 4])),
    lengths: Float64Array.from(all, ({ length }) => length),
    weights: Float64Array.from(all, ({ weight }) => weight),
    firstContact: lengths.length,
  };
}

/** Gives back the squared faults before the last step, Å². */
function settle(places: Float64Array, pairs: Pairs, volumes: DistanceTerms['volumes'], { size, press }: (typeof PHASES)[number], steps: number): number {
  const gradient = new Float64Array(places.length);
  const mean = new Float64Array(places.length);
  const square = new Float64Array(places.length);
  let strain = 0;
  for (let step = 1; step <= steps; step++) {
    gradient.fill(0);
    strain = pull(places, gradient, pairs) + turnVolumes(places, gradient, volumes);
    for (let i = 3; i < places.length; i += 4) gradient[i] = (gradient[i] ?? 0) + press * (places[i] ?? 0);
    const fadeMean = 1 - 0.9 ** step;
    const fadeSquare = 1 - 0.99 ** step;
    for (let i = 0; i < places.length; i++) {
      const slope = gradient[i] ?? 0;
      const m = (mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope);
      const v = (square[i] = 0.99 * (square[i] ?? 0) + 0.01 * slope * slope);
      places[i] = (places[i] ?? 0) - (size * (m / fadeMean)) / (Math.sqrt(v / fadeSquare) + 1e-6);
    }
  }
  return Number.isFinite(strain) ? strain : Infinity;
}

/** Adds the slope of weight * (d - length)² to both atoms of each pair, and gives back the sum. Runs for every pair in every step. */
function pull(places: Float64Array, gradient: Float64Array, { ends, lengths, weights, firstContact }: Pairs): number {
  let strain = 0;
  for (let pair = 0; pair < lengths.length; pair++) {
    const a = ends[pair * 2] ?? 0;
    const b = ends[pair * 2 + 1] ?? 0;
    const x = (places[a] ?? 0) - (places[b] ?? 0);
    const y = (places[a + 1] ?? 0) - (places[b + 1] ?? 0);
    const z = (places[a + 2] ?? 0) - (places[b + 2] ?? 0);
    const w = (places[a + 3] ?? 0) - (places[b + 3] ?? 0);
    const length = lengths[pair] ?? 0;
    const squared = x * x + y * y + z * z + w * w;
    if (pair >= firstContact && squared >= length * length) continue;
    const gap = Math.sqrt(squared);
    const weight = weights[pair] ?? 0;
    strain += weight * (gap - length) * (gap - length);
    const factor = (2 * weight * (gap - length)) / Math.max(gap, 1e-6);
    gradient[a] = (gradient[a] ?? 0) + factor * x;
    gradient[a + 1] = (gradient[a + 1] ?? 0) + factor * y;
    gradient[a + 2] = (gradient[a + 2] ?? 0) + factor * z;
    gradient[a + 3] = (gradient[a + 3] ?? 0) + factor * w;
    gradient[b] = (gradient[b] ?? 0) - factor * x;
    gradient[b + 1] = (gradient[b + 1] ?? 0) - factor * y;
    gradient[b + 2] = (gradient[b + 2] ?? 0) - factor * z;
    gradient[b + 3] = (gradient[b + 3] ?? 0) - factor * w;
  }
  return strain;
}

/** Volumes are of the first three dimensions: the fourth lets atoms pass each other. */
function turnVolumes(places: Float64Array, gradient: Float64Array, volumes: DistanceTerms['volumes']): number {
  let strain = 0;
  for (const { corners, volume } of volumes) {
    // No arrays taken apart in here: making them took half of the time.
    const a = corners[0] * 4;
    const b = corners[1] * 4;
    const c = corners[2] * 4;
    const d = corners[3] * 4;
    const bx = places[b] ?? 0;
    const by = places[b + 1] ?? 0;
    const bz = places[b + 2] ?? 0;
    const px = (places[a] ?? 0) - bx;
    const py = (places[a + 1] ?? 0) - by;
    const pz = (places[a + 2] ?? 0) - bz;
    const qx = (places[c] ?? 0) - bx;
    const qy = (places[c + 1] ?? 0) - by;
    const qz = (places[c + 2] ?? 0) - bz;
    const rx = (places[d] ?? 0) - bx;
    const ry = (places[d + 1] ?? 0) - by;
    const rz = (places[d + 2] ?? 0) - bz;
    const toAx = qy * rz - qz * ry;
    const toAy = qz * rx - qx * rz;
    const toAz = qx * ry - qy * rx;
    const off = px * toAx + py * toAy + pz * toAz - volume;
    // A hand is right beyond three quarters of its volume; the distances shape the rest.
    if (volume !== 0 && off * Math.sign(volume) > -0.25 * Math.abs(volume)) continue;
    const factor = volume === 0 ? 0.15 : 0.3;
    strain += (factor / 2) * off * off;
    const slope = factor * off;
    const toCx = ry * pz - rz * py;
    const toCy = rz * px - rx * pz;
    const toCz = rx * py - ry * px;
    const toDx = py * qz - pz * qy;
    const toDy = pz * qx - px * qz;
    const toDz = px * qy - py * qx;
    push(gradient, a, slope * toAx, slope * toAy, slope * toAz);
    push(gradient, c, slope * toCx, slope * toCy, slope * toCz);
    push(gradient, d, slope * toDx, slope * toDy, slope * toDz);
    push(gradient, b, -slope * (toAx + toCx + toDx), -slope * (toAy + toCy + toDy), -slope * (toAz + toCz + toDz));
  }
  return strain;
}

function push(gradient: Float64Array, at: number, x: number, y: number, z: number): void {
  gradient[at] = (gradient[at] ?? 0) + x;
  gradient[at + 1] = (gradient[at + 1] ?? 0) + y;
  gradient[at + 2] = (gradient[at + 2] ?? 0) + z;
}
