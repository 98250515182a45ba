// Stretched bonds, bent angles, and how the two change each other, with their slopes: MMFF94 I, equations 2 to 5.

import { push, type Columns } from './field-columns';

/** From md Å to kcal/mol. */
const UNIT = 143.9325;
const DEGREE = Math.PI / 180;
const BEND = UNIT * DEGREE * DEGREE;
/** Cubic constants: of a bond 1/Å, of an angle 1/degree (as the reference programs have it, -0.4 DEGREE to seven digits). */
const CUBIC_STRETCH = -2;
const CUBIC_BEND = -0.006981317;
/** Below it the slope of an angle has no direction. */
const LEAST_SINE = 1e-8;

export function stretch({ count, places, constants }: Columns, at: Float64Array, slope: Float64Array): number {
  let energy = 0;
  for (let term = 0; term < count; term++) {
    const i = places[term * 2] ?? 0;
    const j = places[term * 2 + 1] ?? 0;
    const length = constants[term * 2] ?? 0;
    const force = constants[term * 2 + 1] ?? 0;
    const x = (at[i] ?? 0) - (at[j] ?? 0);
    const y = (at[i + 1] ?? 0) - (at[j + 1] ?? 0);
    const z = (at[i + 2] ?? 0) - (at[j + 2] ?? 0);
    const gap = Math.sqrt(x * x + y * y + z * z);
    const off = gap - length;
    energy += 0.5 * UNIT * force * off * off * (1 + CUBIC_STRETCH * off + (7 / 12) * CUBIC_STRETCH * CUBIC_STRETCH * off * off);
    const steep = UNIT * force * off * (1 + 1.5 * CUBIC_STRETCH * off + (7 / 6) * CUBIC_STRETCH * CUBIC_STRETCH * off * off);
    const pull = steep / Math.max(gap, 1e-8);
    push(slope, i, pull * x, pull * y, pull * z);
    push(slope, j, -pull * x, -pull * y, -pull * z);
  }
  return energy;
}

export function bend(columns: Columns, at: Float64Array, slope: Float64Array): number {
  const { count, places, constants } = columns;
  let energy = 0;
  for (let term = 0; term < count; term++) {
    const usual = constants[term * 3] ?? 0;
    const force = constants[term * 3 + 1] ?? 0;
    const isLinear = constants[term * 3 + 2] ?? 0;
    const i = places[term * 3] ?? 0;
    const j = places[term * 3 + 1] ?? 0;
    const k = places[term * 3 + 2] ?? 0;
    const px = (at[i] ?? 0) - (at[j] ?? 0);
    const py = (at[i + 1] ?? 0) - (at[j + 1] ?? 0);
    const pz = (at[i + 2] ?? 0) - (at[j + 2] ?? 0);
    const qx = (at[k] ?? 0) - (at[j] ?? 0);
    const qy = (at[k + 1] ?? 0) - (at[j + 1] ?? 0);
    const qz = (at[k + 2] ?? 0) - (at[j + 2] ?? 0);
    const p = Math.max(Math.sqrt(px * px + py * py + pz * pz), 1e-8);
    const q = Math.max(Math.sqrt(qx * qx + qy * qy + qz * qz), 1e-8);
    const cosine = Math.max(-1, Math.min(1, (px * qx + py * qy + pz * qz) / (p * q)));
    const sine = Math.max(Math.sqrt(1 - cosine * cosine), LEAST_SINE);
    const off = Math.acos(cosine) / DEGREE - usual;
    energy += isLinear ? UNIT * force * (1 + cosine) : 0.5 * BEND * force * off * off * (1 + CUBIC_BEND * off);
    // The slope along the cosine of the angle.
    const steep = isLinear ? UNIT * force : ((BEND / DEGREE) * force * off * (1 + 1.5 * CUBIC_BEND * off)) / -sine;
    spread(slope, [i, j, k], steep / (p * q), (steep * cosine) / (p * p), (steep * cosine) / (q * q), px, py, pz, qx, qy, qz);
  }
  return energy;
}

export function stretchBend({ count, places, constants }: Columns, at: Float64Array, slope: Float64Array): number {
  let energy = 0;
  for (let term = 0; term < count; term++) {
    const i = places[term * 3] ?? 0;
    const j = places[term * 3 + 1] ?? 0;
    const k = places[term * 3 + 2] ?? 0;
    const usual = constants[term * 5] ?? 0;
    const lengthP = constants[term * 5 + 1] ?? 0;
    const lengthQ = constants[term * 5 + 2] ?? 0;
    const forceP = constants[term * 5 + 3] ?? 0;
    const forceQ = constants[term * 5 + 4] ?? 0;
    const px = (at[i] ?? 0) - (at[j] ?? 0);
    const py = (at[i + 1] ?? 0) - (at[j + 1] ?? 0);
    const pz = (at[i + 2] ?? 0) - (at[j + 2] ?? 0);
    const qx = (at[k] ?? 0) - (at[j] ?? 0);
    const qy = (at[k + 1] ?? 0) - (at[j + 1] ?? 0);
    const qz = (at[k + 2] ?? 0) - (at[j + 2] ?? 0);
    const p = Math.max(Math.sqrt(px * px + py * py + pz * pz), 1e-8);
    const q = Math.max(Math.sqrt(qx * qx + qy * qy + qz * qz), 1e-8);
    const cosine = Math.max(-1, Math.min(1, (px * qx + py * qy + pz * qz) / (p * q)));
    const sine = Math.max(Math.sqrt(1 - cosine * cosine), LEAST_SINE);
    const off = Math.acos(cosine) / DEGREE - usual;
    const stretched = forceP * (p - lengthP) + forceQ * (q - lengthQ);
    energy += UNIT * DEGREE * off * stretched;
    const steep = (UNIT * stretched) / -sine;
    const alongP = (UNIT * DEGREE * off * forceP) / p;
    const alongQ = (UNIT * DEGREE * off * forceQ) / q;
    spread(slope, [i, j, k], steep / (p * q), (steep * cosine) / (p * p) - alongP, (steep * cosine) / (q * q) - alongQ, px, py, pz, qx, qy, qz);
  }
  return energy;
}

/** Of an angle at j: the slope at i is `cross` q - `ownP` p, at k it is `cross` p - `ownQ` q, and j has what keeps the three at rest. */
function spread(
  slope: Float64Array,
  [i, j, k]: readonly [number, number, number],
  cross: number, ownP: number, ownQ: number,
  px: number, py: number, pz: number,
  qx: number, qy: number, qz: number,
): void {
  const ix = cross * qx - ownP * px;
  const iy = cross * qy - ownP * py;
  const iz = cross * qz - ownP * pz;
  const kx = cross * px - ownQ * qx;
  const ky = cross * py - ownQ * qy;
  const kz = cross * pz - ownQ * qz;
  push(slope, i, ix, iy, iz);
  push(slope, k, kx, ky, kz);
  push(slope, j, -ix - kx, -iy - ky, -iz - kz);
}
