// The molecular (solvent-excluded) surface as an exact field: what a probe ball that rolls over the molecule cannot enter.
// F. M. Richards, Annu. Rev. Biophys. Bioeng. 1977, 6, 151; M. L. Connolly, J. Appl. Crystallogr. 1983, 16, 548.
// A point belongs to the molecule where it is a probe's radius or more from every place that the probe's centre may take;
// the nearest such place lies straight above the nearest atom, or, where that is covered, on an arc between two.
import { indexBalls, outermostBalls } from './surface-ball-index';
import type { Balls, LocalField, SurfaceField } from './surface-field';
import { ARC_NUMBERS, cuttingNeighbors, probeArcs } from './surface-probe-arcs';
import { nearestBalls, NearestBall } from './surface-van-der-waals';

const NO_ARCS = new Float64Array(0);

export interface ProbeOptions {
  /** Å, the probe's radius. */
  readonly probe: number;
  /** Å from the surface, towards the inside, within which distances must be true. */
  readonly exactWithin: number;
  /** Told the share of the preparation that is done; may throw to stop. */
  readonly report: (share: number) => void;
}

export function molecularField(balls: Balls, { probe, exactWithin, report }: ProbeOptions): SurfaceField {
  const enlarged: Balls = { centers: balls.centers, radii: Float64Array.from(balls.radii, (radius) => radius + probe) };
  const outermost = outermostBalls(enlarged);
  const index = indexBalls(enlarged, outermost);
  const neighbors = cuttingNeighbors(enlarged, outermost, index);
  const arcs = probeArcs(enlarged, outermost, neighbors, report);
  const covers = new Map(outermost.map((ball) => [ball, coversOf(enlarged, ball, neighbors.get(ball) ?? [])]));
  const inner = indexBalls(balls, outermost);

  return {
    balls,
    reach: probe,
    creased: false,
    near(x, y, z, radius) {
      const outermostHere = probe + radius;
      const near = nearestBalls(balls, inner.within(x, y, z, probe + 3 * radius), { x, y, z, radius, outermost: outermostHere });
      if (!near) return undefined;
      const depth = probe + exactWithin;
      const here: number[] = [];
      for (const ball of index.within(x, y, z, depth + radius)) {
        const own = arcs.get(ball) ?? NO_ARCS;
        for (let at = 0; at < own.length; at += ARC_NUMBERS) {
          if (squaredDistanceToArc(own, at, x, y, z) < (depth + radius) ** 2) here.push(...own.subarray(at, at + ARC_NUMBERS));
        }
      }
      return new RollingProbe(new NearestBall(balls, near), covers, Float64Array.from(here), probe, exactWithin);
    },
  };
}

/** For each ball that covers part of another's face: the vector to it (3), and how far along it a unit direction is covered. */
function coversOf({ centers, radii }: Balls, ball: number, neighbors: readonly number[]): Float64Array {
  const covers = new Float64Array(4 * neighbors.length);
  const radius = radii[ball] ?? 0;
  neighbors.forEach((other, place) => {
    let squared = 0;
    for (let axis = 0; axis < 3; axis++) {
      const step = (centers[3 * other + axis] ?? 0) - (centers[3 * ball + axis] ?? 0);
      covers[4 * place + axis] = step;
      squared += step * step;
    }
    covers[4 * place + 3] = (radius * radius + squared - (radii[other] ?? 0) ** 2) / (2 * radius);
  });
  return covers;
}

/** Where on the arc of the last question its nearest point was. Shared: read it before asking again. */
const nearestOnArc = new Float64Array(3);

function squaredDistanceToArc(arcs: Float64Array, at: number, x: number, y: number, z: number): number {
  const ux = arcs[at + 3] as number, uy = arcs[at + 4] as number, uz = arcs[at + 5] as number;
  const vx = arcs[at + 6] as number, vy = arcs[at + 7] as number, vz = arcs[at + 8] as number;
  const radius = arcs[at + 9] as number, cosine = arcs[at + 10] as number, sine = arcs[at + 11] as number;
  const dx = x - (arcs[at] as number), dy = y - (arcs[at + 1] as number), dz = z - (arcs[at + 2] as number);
  const inU = dx * ux + dy * uy + dz * uz;
  const inV = dx * vx + dy * vy + dz * vz;
  const inPlane = Math.sqrt(inU * inU + inV * inV);
  let alongU = radius * cosine;
  let alongV = inV < 0 ? -radius * sine : radius * sine;
  if (inPlane < 1e-12) {
    alongU = radius;
    alongV = 0;
  } else if (inU >= inPlane * cosine) {
    alongU = (radius * inU) / inPlane;
    alongV = (radius * inV) / inPlane;
  }
  nearestOnArc[0] = alongU * ux + alongV * vx - dx;
  nearestOnArc[1] = alongU * uy + alongV * vy - dy;
  nearestOnArc[2] = alongU * uz + alongV * vz - dz;
  return (nearestOnArc[0] as number) ** 2 + (nearestOnArc[1] as number) ** 2 + (nearestOnArc[2] as number) ** 2;
}

class RollingProbe implements LocalField {
  readonly gradient: Float64Array;

  constructor(
    private readonly nearest: NearestBall,
    private readonly covers: ReadonlyMap<number, Float64Array>,
    private readonly arcs: Float64Array,
    private readonly probe: number,
    private readonly exactWithin: number,
  ) {
    this.gradient = nearest.gradient;
  }

  get atom(): number {
    return this.nearest.atom;
  }

  sample(x: number, y: number, z: number): number {
    const { nearest, gradient, arcs, probe, exactWithin } = this;
    const distance = nearest.sample(x, y, z);
    if (distance >= probe || distance <= -exactWithin || !this.isCovered()) return distance;
    let least = (probe + exactWithin) ** 2;
    let [gx, gy, gz] = [0, 0, 0];
    for (let at = 0; at < arcs.length; at += ARC_NUMBERS) {
      const squared = squaredDistanceToArc(arcs, at, x, y, z);
      if (squared >= least) continue;
      least = squared;
      [gx, gy, gz] = [nearestOnArc[0] as number, nearestOnArc[1] as number, nearestOnArc[2] as number];
    }
    const away = Math.sqrt(least);
    // Past `exactWithin` no arc counts and the atom's own direction stays.
    if (away < probe + exactWithin && away > 1e-12) {
      gradient[0] = gx / away;
      gradient[1] = gy / away;
      gradient[2] = gz / away;
    }
    return probe - away;
  }

  /** Whether the place straight above the nearest ball, where the probe would touch it, is inside another enlarged ball. */
  private isCovered(): boolean {
    const { gradient } = this;
    const covers = this.covers.get(this.nearest.atom);
    if (!covers) return false;
    const x = gradient[0] as number, y = gradient[1] as number, z = gradient[2] as number;
    for (let at = 0; at < covers.length; at += 4) {
      const along = x * (covers[at] as number) + y * (covers[at + 1] as number) + z * (covers[at + 2] as number);
      if (along > (covers[at + 3] as number)) return true;
    }
    return false;
  }
}
