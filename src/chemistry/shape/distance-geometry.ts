// Embeds a part from its distances and volumes, starting at random places in four dimensions and pressing the fourth flat:
// the way out for rings, cages and metals that the conformer generator builds wrongly or not at all.
// After G. M. Crippen and T. F. Havel, "Distance Geometry and Molecular Conformation" (1988), with gradient descent (Adam).

import { distanceTerms, type DistanceTerms } from './distance-terms';
import type { Vec3 } from '../molecule';
import type { Stereo } from '../ocl-molecule';
import type { Structure } from '../structure';
import { cross } from '../vector';

/** Steps, step size in Å, and the weight of the fourth dimension. */
const PHASES = [
  { steps: 250, size: 0.2, press: 0 },
  { steps: 250, size: 0.1, press: 0.3 },
  { steps: 250, size: 0.05, press: 3 },
  { steps: 250, size: 0.015, press: 30 },
] as const;

export function embedByDistances(structure: Structure, stereo: Stereo, members: readonly number[], seed: number): readonly Vec3[] {
  const terms = distanceTerms(structure, stereo, members);
  const count = members.length;
  const random = seededRandom(seed);
  const width = 1.5 * Math.cbrt(count) + 1;
  const places = Float64Array.from({ length: count * 4 }, () => (random() - 0.5) * width);
  for (const phase of PHASES) descend(places, terms, phase);
  return members.map((_, i): Vec3 => [places[i * 4] ?? NaN, places[i * 4 + 1] ?? NaN, places[i * 4 + 2] ?? NaN]);
}

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

function descend(places: Float64Array, terms: DistanceTerms, { steps, size, press }: (typeof PHASES)[number]): void {
  const gradient = new Float64Array(places.length);
  const mean = new Float64Array(places.length);
  const square = new Float64Array(places.length);
  for (let step = 1; step <= steps; step++) {
    gradient.fill(0);
    pullLengths(places, gradient, terms);
    pushContacts(places, gradient, terms.least);
    turnVolumes(places, gradient, terms);
    for (let i = 3; i < places.length; i += 4) gradient[i] = (gradient[i] ?? 0) + press * (places[i] ?? 0);
    const [fadeMean, fadeSquare] = [1 - 0.9 ** step, 1 - 0.99 ** step];
    for (let i = 0; i < places.length; i++) {
      const slope = gradient[i] ?? 0;
      const m = (mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope);
      const v = (square[i] = 0.99 * (square[i] ?? 0) + 0.01 * slope * slope);
      places[i] = (places[i] ?? 0) - (size * (m / fadeMean)) / (Math.sqrt(v / fadeSquare) + 1e-6);
    }
  }
}

/** Adds the slope of weight * (d - length)² to both atoms. */
function pullLengths(places: Float64Array, gradient: Float64Array, { lengths }: DistanceTerms): void {
  for (const { i, j, length, weight } of lengths) {
    const gap = gapOf(places, i, j);
    spread(places, gradient, i, j, (2 * weight * (gap - length)) / Math.max(gap, 1e-6));
  }
}

function pushContacts(places: Float64Array, gradient: Float64Array, least: Float32Array): void {
  const count = places.length / 4;
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const wanted = least[i * count + j] ?? 0;
      if (wanted === 0) continue;
      const gap = gapOf(places, i, j);
      if (gap < wanted) spread(places, gradient, i, j, (2 * (gap - wanted)) / Math.max(gap, 1e-6));
    }
  }
}

function gapOf(places: Float64Array, i: number, j: number): number {
  let sum = 0;
  for (let axis = 0; axis < 4; axis++) sum += ((places[i * 4 + axis] ?? 0) - (places[j * 4 + axis] ?? 0)) ** 2;
  return Math.sqrt(sum);
}

function spread(places: Float64Array, gradient: Float64Array, i: number, j: number, factor: number): void {
  for (let axis = 0; axis < 4; axis++) {
    const slope = factor * ((places[i * 4 + axis] ?? 0) - (places[j * 4 + axis] ?? 0));
    gradient[i * 4 + axis] = (gradient[i * 4 + axis] ?? 0) + slope;
    gradient[j * 4 + axis] = (gradient[j * 4 + axis] ?? 0) - slope;
  }
}

/** Volumes are of the first three dimensions: the fourth lets atoms pass each other. */
function turnVolumes(places: Float64Array, gradient: Float64Array, { volumes }: DistanceTerms): void {
  const edge = (from: number, to: number): Vec3 => [
    (places[to * 4] ?? 0) - (places[from * 4] ?? 0),
    (places[to * 4 + 1] ?? 0) - (places[from * 4 + 1] ?? 0),
    (places[to * 4 + 2] ?? 0) - (places[from * 4 + 2] ?? 0),
  ];
  for (const { corners: [a, b, c, d], volume } of volumes) {
    const [p, q, r] = [edge(b, a), edge(b, c), edge(b, d)];
    const [qr, rp, pq] = [cross(q, r), cross(r, p), cross(p, q)];
    const off = p[0] * qr[0] + p[1] * qr[1] + p[2] * qr[2] - volume;
    // A hand is right beyond three quarters of its volume; the distances shape the rest.
    if (volume !== 0 && off * Math.sign(volume) > -0.25 * Math.abs(volume)) continue;
    const factor = volume === 0 ? 0.15 : 0.3;
    for (let axis = 0; axis < 3; axis++) {
      const [toA, toC, toD] = [factor * off * (qr[axis] ?? 0), factor * off * (rp[axis] ?? 0), factor * off * (pq[axis] ?? 0)];
      gradient[a * 4 + axis] = (gradient[a * 4 + axis] ?? 0) + toA;
      gradient[c * 4 + axis] = (gradient[c * 4 + axis] ?? 0) + toC;
      gradient[d * 4 + axis] = (gradient[d * 4 + axis] ?? 0) + toD;
      gradient[b * 4 + axis] = (gradient[b * 4 + axis] ?? 0) - toA - toC - toD;
    }
  }
}


