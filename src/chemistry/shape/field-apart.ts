// Atoms three bonds and more apart: the buffered 14-7 contact and the buffered charges, with their slopes (MMFF94 I, equations 8 and 13).

import { push, type Columns } from './field-columns';

/** kcal Å/(mol e²), and Å by which charges are kept apart. */
const COULOMB = 332.0716;
const BUFFER = 0.05;

export function touch({ count, places, constants }: Columns, at: Float64Array, slope: Float64Array): number {
  let energy = 0;
  for (let term = 0; term < count; term++) {
    const i = places[term * 2] ?? 0;
    const j = places[term * 2 + 1] ?? 0;
    const least = constants[term * 2] ?? 1;
    const depth = constants[term * 2 + 1] ?? 0;
    const x = (at[i] ?? 0) - (at[j] ?? 0);
    const y = (at[i + 1] ?? 0) - (at[j + 1] ?? 0);
    const z = (at[i + 2] ?? 0) - (at[j + 2] ?? 0);
    const gap = Math.max(Math.sqrt(x * x + y * y + z * z), 1e-8);
    const q = gap / least;
    const q6 = q * q * q * q * q * q;
    const near = 1.07 / (q + 0.07);
    const near2 = near * near;
    const near7 = near2 * near2 * near2 * near;
    const far = 1 / (q6 * q + 0.12);
    energy += depth * near7 * (1.12 * far - 2);
    const steep = (depth / least) * near7 * (-7.84 * q6 * far * far + (14 - 7.84 * far) / (q + 0.07));
    const pull = steep / gap;
    push(slope, i, pull * x, pull * y, pull * z);
    push(slope, j, -pull * x, -pull * y, -pull * z);
  }
  return energy;
}

export function attract({ count, places, constants }: Columns, at: Float64Array, slope: Float64Array): number {
  let energy = 0;
  for (let term = 0; term < count; term++) {
    const i = places[term * 2] ?? 0;
    const j = places[term * 2 + 1] ?? 0;
    const x = (at[i] ?? 0) - (at[j] ?? 0);
    const y = (at[i + 1] ?? 0) - (at[j + 1] ?? 0);
    const z = (at[i + 2] ?? 0) - (at[j + 2] ?? 0);
    const gap = Math.max(Math.sqrt(x * x + y * y + z * z), 1e-8);
    const part = (COULOMB * (constants[term] ?? 0)) / (gap + BUFFER);
    energy += part;
    const pull = -part / ((gap + BUFFER) * gap);
    push(slope, i, pull * x, pull * y, pull * z);
    push(slope, j, -pull * x, -pull * y, -pull * z);
  }
  return energy;
}
