// The van der Waals surface as a field: the distance to the nearest of the balls, sharp where two of them meet.
import { indexBalls, outermostBalls } from './surface-ball-index';
import { distanceToBall, type Balls, type LocalField, type SurfaceField } from './surface-field';

export function vanDerWaalsField(balls: Balls): SurfaceField {
  const index = indexBalls(balls, outermostBalls(balls));
  return {
    balls,
    reach: 0,
    creased: true,
    near(x, y, z, radius) {
      const near = nearestBalls(balls, index.within(x, y, z, 3 * radius), { x, y, z, radius, outermost: radius });
      return near && new NearestBall(balls, near);
    },
  };
}

export interface Region {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Å. */
  readonly radius: number;
  /** Å: no surface where every ball is farther than this from the region's centre. */
  readonly outermost: number;
}

/** Those of the candidates that can be the nearest one somewhere in the region; undefined where it is all out or all in. */
export function nearestBalls(balls: Balls, candidates: readonly number[], region: Region): Int32Array | undefined {
  const { x, y, z, radius, outermost } = region;
  const distances = candidates.map((ball) => distanceToBall(balls, ball, x, y, z));
  const nearest = distances.reduce((least, distance) => Math.min(least, distance), Infinity);
  if (nearest > outermost || nearest < -radius) return undefined;
  return Int32Array.from(candidates.filter((_, place) => (distances[place] ?? 0) <= nearest + 2 * radius));
}

/** Distance to the nearest of a few balls. A class, as it is sampled a hundred thousand times and keeps its last answer. */
export class NearestBall implements LocalField {
  readonly gradient = new Float64Array(3);
  atom = -1;
  private readonly columns: Float64Array;

  constructor(
    balls: Balls,
    private readonly candidates: Int32Array,
  ) {
    this.columns = new Float64Array(4 * candidates.length);
    candidates.forEach((ball, place) => {
      for (let axis = 0; axis < 3; axis++) this.columns[4 * place + axis] = balls.centers[3 * ball + axis] ?? 0;
      this.columns[4 * place + 3] = balls.radii[ball] ?? 0;
    });
  }

  sample(x: number, y: number, z: number): number {
    const { columns, gradient } = this;
    let least = Infinity;
    let nearest = 0;
    for (let at = 0; at < columns.length; at += 4) {
      const dx = x - (columns[at] as number);
      const dy = y - (columns[at + 1] as number);
      const dz = z - (columns[at + 2] as number);
      const distance = Math.sqrt(dx * dx + dy * dy + dz * dz) - (columns[at + 3] as number);
      if (distance < least) {
        least = distance;
        nearest = at;
      }
    }
    const away = 1 / Math.max(1e-12, least + (columns[nearest + 3] as number));
    gradient[0] = (x - (columns[nearest] as number)) * away;
    gradient[1] = (y - (columns[nearest + 1] as number)) * away;
    gradient[2] = (z - (columns[nearest + 2] as number)) * away;
    this.atom = this.candidates[nearest / 4] as number;
    return least;
  }
}
