// How much of the light from all around reaches each primitive, worked out once from the Drawing and the same from every side.
// Each primitive has a direction and an amount of shade, the first two bands of the sum over its neighbours, so that a pixel
// costs one product. In small drawings the few bodies that shade it most are listed instead and summed exactly at each pixel.
// No three.
import type { Drawing } from '../representations/drawing';
import { visitNear } from './visit-near';

export interface Occlusion {
  /** 8 numbers a body: start x y z, radius (negative for rods), end minus start x y z, 0. Å. */
  readonly bodies: Float32Array;
  /** First body and number of bodies of each sphere. */
  readonly sphereLists: Float32Array;
  readonly cylinderLists: Float32Array;
  /** x y z: where the shade comes from, times its strength; w: shade from all around. */
  readonly sphereShade: Float32Array;
  readonly cylinderShade: Float32Array;
}

/** Above this number of primitives a list a pixel would be too slow, and one body is too small to be seen shading another. */
const MOST_LISTED = 900;
const LIST_LENGTH = 8;
/** Å between surfaces beyond which nothing shades. */
const REACH = 3.2;
const REACH_LARGE = 2.4;
/** Share of the sky below which a body is left out. */
const FAINTEST = 0.002;

interface Bodies {
  readonly count: number;
  /** 8 numbers each, as in Occlusion. */
  readonly data: Float32Array;
  /** Decoration is shaded but shades nothing. */
  readonly casts: Uint8Array;
}

function bodiesOf({ spheres, cylinders }: Drawing): Bodies {
  const count = spheres.count + cylinders.count;
  const data = new Float32Array(count * 8);
  const casts = new Uint8Array(count);
  for (let i = 0; i < spheres.count; i++) {
    for (let axis = 0; axis < 3; axis++) data[i * 8 + axis] = spheres.centers[i * 3 + axis] ?? 0;
    data[i * 8 + 3] = spheres.radii[i] ?? 0;
    casts[i] = (spheres.atoms[i] ?? -1) >= 0 ? 1 : 0;
  }
  for (let i = 0; i < cylinders.count; i++) {
    const at = (spheres.count + i) * 8;
    for (let axis = 0; axis < 3; axis++) {
      const start = cylinders.ends[i * 6 + axis] ?? 0;
      data[at + axis] = start;
      data[at + 4 + axis] = (cylinders.ends[i * 6 + 3 + axis] ?? 0) - start;
    }
    data[at + 3] = cylinders.radii[i] ?? 0;
    casts[spheres.count + i] = (cylinders.bonds[i] ?? -1) >= 0 ? 1 : 0;
  }
  return { count, data, casts };
}

/** x y z of each body, Å. */
function middlesOf({ count, data }: Bodies): Float32Array {
  const middles = new Float32Array(count * 3);
  for (let body = 0; body < count; body++) {
    for (let axis = 0; axis < 3; axis++) middles[body * 3 + axis] = (data[body * 8 + axis] ?? 0) + (data[body * 8 + 4 + axis] ?? 0) / 2;
  }
  return middles;
}

const isRod = (data: Float32Array, body: number) =>
  data[body * 8 + 4] !== 0 || data[body * 8 + 5] !== 0 || data[body * 8 + 6] !== 0;

/** Squared distance in Å² from a place on a body (0 start, 1 end) to the nearest point of another's axis. */
function axisDistance2(data: Float32Array, body: number, place: number, other: number): number {
  const [a, b] = [body * 8, other * 8];
  const x = (data[a] ?? 0) + (data[a + 4] ?? 0) * place - (data[b] ?? 0);
  const y = (data[a + 1] ?? 0) + (data[a + 5] ?? 0) * place - (data[b + 1] ?? 0);
  const z = (data[a + 2] ?? 0) + (data[a + 6] ?? 0) * place - (data[b + 2] ?? 0);
  const [u, v, w] = [data[b + 4] ?? 0, data[b + 5] ?? 0, data[b + 6] ?? 0];
  const length2 = u * u + v * v + w * w;
  const share = length2 > 0 ? Math.min(Math.max((x * u + y * v + z * w) / length2, 0), 1) : 0;
  return (x - u * share) ** 2 + (y - v * share) ** 2 + (z - w * share) ** 2;
}

/** Share of the sky that another body takes at its nearest, about r²/d². */
function strength(data: Float32Array, body: number, other: number): number {
  let least = axisDistance2(data, body, 0.5, other);
  if (isRod(data, body)) least = Math.min(least, axisDistance2(data, body, 0, other), axisDistance2(data, body, 1, other));
  const axis = Math.sqrt(least);
  const [own, theirs] = [data[body * 8 + 3] ?? 0, data[other * 8 + 3] ?? 0];
  if (axis - own - theirs > REACH) return 0;
  return (theirs / Math.max(axis - own, theirs)) ** 2;
}

/** Adds a neighbour's shade to a primitive's sum: max(0, cos) is 1/4 + cos/2 in the first two bands of spherical harmonics. */
function addShade(shade: Float32Array, data: Float32Array, body: number, other: number, surface: number): void {
  const [a, b] = [body * 8, other * 8];
  const x = (data[b] ?? 0) + (data[b + 4] ?? 0) / 2 - (data[a] ?? 0) - (data[a + 4] ?? 0) / 2;
  const y = (data[b + 1] ?? 0) + (data[b + 5] ?? 0) / 2 - (data[a + 1] ?? 0) - (data[a + 5] ?? 0) / 2;
  const z = (data[b + 2] ?? 0) + (data[b + 6] ?? 0) / 2 - (data[a + 2] ?? 0) - (data[a + 6] ?? 0) / 2;
  const d2 = x * x + y * y + z * z;
  const [own, theirs] = [data[a + 3] ?? 0, data[b + 3] ?? 0];
  const reach = surface + own + theirs;
  if (d2 < 1e-6 || d2 > reach * reach) return;
  const share = (theirs * theirs) / Math.max(d2, theirs * theirs + own * own);
  const toward = share / 2 / Math.sqrt(d2);
  shade[body * 4] = (shade[body * 4] ?? 0) + x * toward;
  shade[body * 4 + 1] = (shade[body * 4 + 1] ?? 0) + y * toward;
  shade[body * 4 + 2] = (shade[body * 4 + 2] ?? 0) + z * toward;
  shade[body * 4 + 3] = (shade[body * 4 + 3] ?? 0) + share / 4;
}

interface Lists {
  readonly bodies: Float32Array;
  readonly lists: Float32Array;
}

/** Lists the strongest neighbours of each body and leaves the others to the sum. */
function listNeighbors({ count, data, casts }: Bodies, shade: Float32Array): Lists {
  const bodies = new Float32Array(count * LIST_LENGTH * 8);
  const lists = new Float32Array(count * 2);
  let at = 0;
  for (let body = 0; body < count; body++) {
    const found: { readonly other: number; readonly share: number }[] = [];
    for (let other = 0; other < count; other++) {
      if (other === body || !casts[other]) continue;
      const share = strength(data, body, other);
      if (share > FAINTEST) found.push({ other, share });
    }
    found.sort((a, b) => b.share - a.share);
    const near = found.slice(0, LIST_LENGTH);
    lists[body * 2] = at;
    lists[body * 2 + 1] = near.length;
    for (const { other } of near) {
      bodies.set(data.subarray(other * 8, other * 8 + 8), at * 8);
      if (isRod(data, other)) bodies[at * 8 + 3] = -(data[other * 8 + 3] ?? 0);
      at++;
    }
    for (const { other } of found.slice(LIST_LENGTH)) addShade(shade, data, body, other, REACH);
  }
  return { bodies: bodies.slice(0, Math.max(at, 1) * 8), lists };
}

/** Of drawings that are still drawn: their scene may be built anew, as when the first outline is asked for. */
const known = new WeakMap<Drawing, Occlusion>();

export function occlusionOf(drawing: Drawing): Occlusion {
  const before = known.get(drawing);
  if (before) return before;
  const made = madeOf(drawing);
  known.set(drawing, made);
  return made;
}

function madeOf(drawing: Drawing): Occlusion {
  const bodies = bodiesOf(drawing);
  const { count, data } = bodies;
  const shade = new Float32Array(count * 4);
  let listed: Lists = { bodies: new Float32Array(8), lists: new Float32Array(count * 2) };
  if (count <= MOST_LISTED) {
    listed = listNeighbors(bodies, shade);
  } else {
    // Rods are thin beside balls: where there are balls, they alone shade.
    if (drawing.spheres.count > 0) bodies.casts.fill(0, drawing.spheres.count);
    const largest = drawing.spheres.radii.reduce((most, radius) => Math.max(most, radius), 0.5);
    visitNear(middlesOf(bodies), bodies.casts, REACH_LARGE + 2 * largest, (body, other) => addShade(shade, data, body, other, REACH_LARGE));
  }
  const balls = drawing.spheres.count;
  return {
    bodies: listed.bodies,
    sphereLists: listed.lists.slice(0, balls * 2),
    cylinderLists: listed.lists.slice(balls * 2),
    sphereShade: shade.slice(0, balls * 4),
    cylinderShade: shade.slice(balls * 4),
  };
}
