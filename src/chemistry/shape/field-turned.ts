// Turned bonds and atoms out of the plane of their neighbours, with their slopes: MMFF94 I, equations 6 and 7.

import { push, type Columns } from './field-columns';

const UNIT = 143.9325;

/** After A. Blondel and M. Karplus, J. Comput. Chem. 17, 1132 (1996): no slope without bounds where the turn is 0 or 180 degrees. */
export function turn({ count, places, constants }: Columns, at: Float64Array, slope: Float64Array): number {
  let energy = 0;
  for (let term = 0; term < count; term++) {
    const i = places[term * 4] ?? 0;
    const j = places[term * 4 + 1] ?? 0;
    const k = places[term * 4 + 2] ?? 0;
    const l = places[term * 4 + 3] ?? 0;
    const v1 = constants[term * 3] ?? 0;
    const v2 = constants[term * 3 + 1] ?? 0;
    const v3 = constants[term * 3 + 2] ?? 0;
    const fx = (at[i] ?? 0) - (at[j] ?? 0);
    const fy = (at[i + 1] ?? 0) - (at[j + 1] ?? 0);
    const fz = (at[i + 2] ?? 0) - (at[j + 2] ?? 0);
    const gx = (at[j] ?? 0) - (at[k] ?? 0);
    const gy = (at[j + 1] ?? 0) - (at[k + 1] ?? 0);
    const gz = (at[j + 2] ?? 0) - (at[k + 2] ?? 0);
    const hx = (at[l] ?? 0) - (at[k] ?? 0);
    const hy = (at[l + 1] ?? 0) - (at[k + 1] ?? 0);
    const hz = (at[l + 2] ?? 0) - (at[k + 2] ?? 0);
    const ax = fy * gz - fz * gy;
    const ay = fz * gx - fx * gz;
    const az = fx * gy - fy * gx;
    const bx = hy * gz - hz * gy;
    const by = hz * gx - hx * gz;
    const bz = hx * gy - hy * gx;
    const aa = ax * ax + ay * ay + az * az;
    const bb = bx * bx + by * by + bz * bz;
    // Three atoms in a row have no turn.
    if (aa < 1e-10 || bb < 1e-10) continue;
    const gap = Math.sqrt(gx * gx + gy * gy + gz * gz);
    const scale = 1 / Math.sqrt(aa * bb);
    const cosine = (ax * bx + ay * by + az * bz) * scale;
    const sine = (((by * az - bz * ay) * gx + (bz * ax - bx * az) * gy + (bx * ay - by * ax) * gz) * scale) / gap;
    const cosine2 = 2 * cosine * cosine - 1;
    energy += 0.5 * (v1 * (1 + cosine) + v2 * (1 - cosine2) + v3 * (1 + cosine * (2 * cosine2 - 1)));
    const steep = 0.5 * sine * (-v1 + 4 * v2 * cosine - 3 * v3 * (4 * cosine * cosine - 1));
    const overA = (steep * gap) / aa;
    const overB = (steep * gap) / bb;
    const fg = (steep * (fx * gx + fy * gy + fz * gz)) / (aa * gap);
    const hg = (steep * (hx * gx + hy * gy + hz * gz)) / (bb * gap);
    const sx = fg * ax - hg * bx;
    const sy = fg * ay - hg * by;
    const sz = fg * az - hg * bz;
    push(slope, i, -overA * ax, -overA * ay, -overA * az);
    push(slope, l, overB * bx, overB * by, overB * bz);
    push(slope, j, overA * ax + sx, overA * ay + sy, overA * az + sz);
    push(slope, k, -overB * bx - sx, -overB * by - sy, -overB * bz - sz);
  }
  return energy;
}

/** By Wilson's angle between one bond and the plane of the other two. */
export function leavePlane({ count, places, constants }: Columns, at: Float64Array, slope: Float64Array): number {
  let energy = 0;
  for (let term = 0; term < count; term++) {
    const force = constants[term] ?? 0;
    const j = places[term * 4] ?? 0;
    const i = places[term * 4 + 1] ?? 0;
    const k = places[term * 4 + 2] ?? 0;
    const l = places[term * 4 + 3] ?? 0;
    const ax = (at[i] ?? 0) - (at[j] ?? 0);
    const ay = (at[i + 1] ?? 0) - (at[j + 1] ?? 0);
    const az = (at[i + 2] ?? 0) - (at[j + 2] ?? 0);
    const bx = (at[k] ?? 0) - (at[j] ?? 0);
    const by = (at[k + 1] ?? 0) - (at[j + 1] ?? 0);
    const bz = (at[k + 2] ?? 0) - (at[j + 2] ?? 0);
    const cx = (at[l] ?? 0) - (at[j] ?? 0);
    const cy = (at[l + 1] ?? 0) - (at[j + 1] ?? 0);
    const cz = (at[l + 2] ?? 0) - (at[j + 2] ?? 0);
    const nx = ay * bz - az * by;
    const ny = az * bx - ax * bz;
    const nz = ax * by - ay * bx;
    const nn = nx * nx + ny * ny + nz * nz;
    const cc = cx * cx + cy * cy + cz * cz;
    if (nn < 1e-10 || cc < 1e-10) continue;
    const over = 1 / Math.sqrt(nn * cc);
    const sine = Math.max(-1, Math.min(1, (nx * cx + ny * cy + nz * cz) * over));
    const angle = Math.asin(sine);
    energy += 0.5 * UNIT * force * angle * angle;
    const steep = (UNIT * force * angle) / Math.max(Math.sqrt(1 - sine * sine), 1e-8);
    const s = steep * over;
    const onN = (steep * sine) / nn;
    const onC = (steep * sine) / cc;
    const ix = s * (by * cz - bz * cy) - onN * (by * nz - bz * ny);
    const iy = s * (bz * cx - bx * cz) - onN * (bz * nx - bx * nz);
    const iz = s * (bx * cy - by * cx) - onN * (bx * ny - by * nx);
    const kx = s * (cy * az - cz * ay) - onN * (ny * az - nz * ay);
    const ky = s * (cz * ax - cx * az) - onN * (nz * ax - nx * az);
    const kz = s * (cx * ay - cy * ax) - onN * (nx * ay - ny * ax);
    const lx = s * nx - onC * cx;
    const ly = s * ny - onC * cy;
    const lz = s * nz - onC * cz;
    push(slope, i, ix, iy, iz);
    push(slope, k, kx, ky, kz);
    push(slope, l, lx, ly, lz);
    push(slope, j, -ix - kx - lx, -iy - ky - ly, -iz - kz - lz);
  }
  return energy;
}
