// A surface as a signed distance in space, sampled near a place: what the mesher asks of any kind of surface.

/** One ball per atom. */
export interface Balls {
  /** x y z per ball, Å. */
  readonly centers: ArrayLike<number>;
  /** Å. */
  readonly radii: ArrayLike<number>;
}

/** The field within one small region. A sample's gradient and atom stay readable until the next (no object a sample). */
export interface LocalField {
  /** Å, negative inside: never more than the true distance in size, and that distance itself near the surface. */
  sample(x: number, y: number, z: number): number;
  /** Unit vector out of the surface, at the last sample. */
  readonly gradient: Float64Array;
  /** The ball whose own surface is nearest to the last sample. */
  readonly atom: number;
}

export interface SurfaceField {
  readonly balls: Balls;
  /** Å from the face of a ball to the farthest point of the surface that it can have a part in. */
  readonly reach: number;
  /** Whether balls meet in sharp creases; the mesher then puts vertices on them. */
  readonly creased: boolean;
  /** The field in the region within `radius` (Å) of a place; undefined where the surface does not pass. */
  near(x: number, y: number, z: number, radius: number): LocalField | undefined;
}

/** Å, from the face of ball `index`; negative inside it. */
export function distanceToBall({ centers, radii }: Balls, index: number, x: number, y: number, z: number): number {
  const dx = x - (centers[3 * index] ?? 0);
  const dy = y - (centers[3 * index + 1] ?? 0);
  const dz = z - (centers[3 * index + 2] ?? 0);
  return Math.sqrt(dx * dx + dy * dy + dz * dz) - (radii[index] ?? 0);
}
