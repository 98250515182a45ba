// Turned bonds and atoms out of the plane of their neighbours, with their slopes: MMFF94 I, equations 6 and 7.

import { push, type Columns } from './field-columns';

const UNIT = 143.9325;

/** After A. Blondel and M. Karplus, J. Comput. Chem. 17, 1132 (1996): no slope without bounds where the turn is 0 or 180 degrees. */
export function turn({ count, places, constants }: Columns, at: Float64Array, slope: Float64Array): number {
  let energy = 0;
  for (let term = 0; term < count; term++) {
    const [i, j, k, l] = [places[term * 4] ?? 0, places[term * 4 + 1] ?? 0, places[term * 4 + 2] ?? 0, places[term * 4 + 3] ?? 0];
    const [v1, v2, v3] = [constants[term * 3] ?? 0, constants[term * 3 + 1] ?? 0, constants[term * 3 + 2] ?? 0];
    const [fx, fy, fz] = [(at[i] ?? 0) - (at[j] ?? 0), (at[i + 1] ?? 0) - (at[j + 1] ?? 0), (at[i + 2] ?? 0) - (at[j + 2] ?? 0)];
    const [gx, gy, gz] = [(at[j] ?? 0) - (at[k] ?? 0), (at[j + 1] ?? 0) - (at[k + 1] ?? 0), (at[j + 2] ?? 0) - (at[k + 2] ?? 0)];
    const [hx, hy, hz] = [(at[l] ?? 0) - (at[k] ?? 0), (at[l + 1] ?? 0) - (at[k + 1] ?? 0), (at[l + 2] ?? 0) - (at[k + 2] ?? 0)];
    const [ax, ay, az] = [fy * gz - fz * gy, fz * gx - fx * gz, fx * gy - fy * gx];
    const [bx, by, bz] = [hy * gz - hz * gy, hz * gx - hx * gz, hx * gy - hy * gx];
    const [aa, bb] = [ax * ax + ay * ay + az * az, bx * bx + by * by + bz * bz];
    // Three atoms in a row have no turn.
    if (aa < 1e-10 || bb < 1e-10) continue;
    const gap = Math.sqrt(gx * gx + gy * gy + gz * gz);
    const scale = 1 / Math.sqrt(aa * bb);
    const cosine = (ax * bx + ay * by + az * bz) * scale;
    const sine = (((by * az - bz * ay) * gx + (bz * ax - bx * az) * gy + (bx * ay - by * ax) * gz) * scale) / gap;
    const cosine2 = 2 * cosine * cosine - 1;
    energy += 0.5 * (v1 * (1 + cosine) + v2 * (1 - cosine2) + v3 * (1 + cosine * (2 * cosine2 - 1)));
    const steep = 0.5 * sine * (-v1 + 4 * v2 * cosine - 3 * v3 * (4 * cosine * cosine - 1));
    const [overA, overB] = [(steep * gap) / aa, (steep * gap) / bb];
    const [fg, hg] = [(steep * (fx * gx + fy * gy + fz * gz)) / (aa * gap), (steep * (hx * gx + hy * gy + hz * gz)) / (bb * gap)];
    const [sx, sy, sz] = [fg * ax - hg * bx, fg * ay - hg * by, fg * az - hg * bz];
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
    const [j, i, k, l] = [places[term * 4] ?? 0, places[term * 4 + 1] ?? 0, places[term * 4 + 2] ?? 0, places[term * 4 + 3] ?? 0];
    const [ax, ay, az] = [(at[i] ?? 0) - (at[j] ?? 0), (at[i + 1] ?? 0) - (at[j + 1] ?? 0), (at[i + 2] ?? 0) - (at[j + 2] ?? 0)];
    const [bx, by, bz] = [(at[k] ?? 0) - (at[j] ?? 0), (at[k + 1] ?? 0) - (at[j + 1] ?? 0), (at[k + 2] ?? 0) - (at[j + 2] ?? 0)];
    const [cx, cy, cz] = [(at[l] ?? 0) - (at[j] ?? 0), (at[l + 1] ?? 0) - (at[j + 1] ?? 0), (at[l + 2] ?? 0) - (at[j + 2] ?? 0)];
    const [nx, ny, nz] = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
    const [nn, cc] = [nx * nx + ny * ny + nz * nz, cx * cx + cy * cy + cz * cz];
    if (nn < 1e-10 || cc < 1e-10) continue;
    const over = 1 / Math.sqrt(nn * cc);
    const sine = Math.max(-1, Math.min(1, (nx * cx + ny * cy + nz * cz) * over));
    const angle = Math.asin(sine);
    energy += 0.5 * UNIT * force * angle * angle;
    const steep = (UNIT * force * angle) / Math.max(Math.sqrt(1 - sine * sine), 1e-8);
    const [s, onN, onC] = [steep * over, (steep * sine) / nn, (steep * sine) / cc];
    const ix = s * (by * cz - bz * cy) - onN * (by * nz - bz * ny);
    const iy = s * (bz * cx - bx * cz) - onN * (bz * nx - bx * nz);
    const iz = s * (bx * cy - by * cx) - onN * (bx * ny - by * nx);
    const kx = s * (cy * az - cz * ay) - onN * (ny * az - nz * ay);
    const ky = s * (cz * ax - cx * az) - onN * (nz * ax - nx * az);
    const kz = s * (cx * ay - cy * ax) - onN * (nx * ay - ny * ax);
    const [lx, ly, lz] = [s * nx - onC * cx, s * ny - onC * cy, s * nz - onC * cz];
    push(slope, i, ix, iy, iz);
    push(slope, k, kx, ky, kz);
    push(slope, l, lx, ly, lz);
    push(slope, j, -ix - kx - lx, -iy - ky - ly, -iz - kz - lz);
  }
  return energy;
}
