// The electrostatic potential that partial charges make at points of a surface, in vacuum: Coulomb's sum over the atoms.

/** kJ/mol Å per e²: e² N_A / (4 pi epsilon_0), CODATA 2018. */
export const COULOMB = 1389.35458;

/** Å. A point nearer to an atom's centre is taken to be this far from it; points of a surface never are. */
const NEAREST = 0.1;
/** Points between two looks at whether to go on. */
const CHUNK = 4096;

export interface PotentialOptions {
  /** Told the share that is done, 0 to 1; may throw to stop. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

/**
 * kJ/(mol e) at each point, positive where a positive test charge is repelled.
 * `points` and `centers`: x y z after one another, Å; `charges`: e.
 */
export function potentialAt(
  points: Float32Array,
  centers: ArrayLike<number>,
  charges: ArrayLike<number>,
  { onProgress }: PotentialOptions = {},
): Float32Array {
  const count = points.length / 3;
  const potentials = new Float32Array(count);
  const columns = Float64Array.from({ length: 4 * charges.length }, (_, at) =>
    (at & 3) === 3 ? (charges[at >> 2] ?? 0) * COULOMB : (centers[3 * (at >> 2) + (at & 3)] ?? 0),
  );
  for (let point = 0; point < count; point++) {
    if (point % CHUNK === 0) onProgress?.(point / count);
    const x = points[3 * point] as number, y = points[3 * point + 1] as number, z = points[3 * point + 2] as number;
    let sum = 0;
    for (let at = 0; at < columns.length; at += 4) {
      const dx = x - (columns[at] as number), dy = y - (columns[at + 1] as number), dz = z - (columns[at + 2] as number);
      sum += (columns[at + 3] as number) / Math.max(NEAREST, Math.sqrt(dx * dx + dy * dy + dz * dz));
    }
    potentials[point] = sum;
  }
  onProgress?.(1);
  return potentials;
}

/** Half the width of a colour scale about zero, kJ/(mol e): all but the outermost hundredth of the values fit, in a round number. */
export function potentialRange(potentials: Float32Array): number {
  if (potentials.length === 0) return 1;
  const sizes = potentials.map(Math.abs).sort();
  const most = sizes[Math.floor(0.99 * (sizes.length - 1))] ?? 0;
  if (!(most > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 5].find((step) => most <= step * power) ?? 10) * power;
}
