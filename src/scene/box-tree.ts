// Finds what lies along a ray without looking at everything: primitives sorted along a Z-order curve (G. M. Morton, 1966) and
// boxed in eights, the boxes in eights again. Built when first asked for; of 100 000 primitives a ray meets a few hundred. Pure, no three.
import type { Ray } from './view-frame';

export interface BoxTree {
  /** Primitives in the order of the leaves. */
  readonly order: Int32Array;
  /** Low x y z, high x y z a box, Å; the boxes of primitives first, the one around all last. */
  readonly boxes: Float32Array;
  /** First box of each level, and the number of boxes. */
  readonly levels: readonly number[];
}

/** Writes low x y z and high x y z of a primitive, Å. */
export type Bounds = (primitive: number, box: Float64Array) => void;

const FAN = 8;
/** Steps of the curve along each axis: three times ten bits. */
const STEPS = 1023;
/** Å. */
const ROUNDING = 1e-4;

/** The ten bits of a number with two zeros after each. */
function spread(value: number): number {
  let bits = value & STEPS;
  bits = (bits | (bits << 16)) & 0x030000ff;
  bits = (bits | (bits << 8)) & 0x0300f00f;
  bits = (bits | (bits << 4)) & 0x030c30c3;
  return (bits | (bits << 2)) & 0x09249249;
}

/** Two passes over 15 bits each: linear, and equal keys keep their order. */
function sorted(keys: Uint32Array): Int32Array {
  let from = Int32Array.from(keys.keys());
  let to = new Int32Array(keys.length);
  for (const shift of [0, 15]) {
    const starts = new Int32Array(0x8001);
    for (const key of keys) {
      const digit = ((key >>> shift) & 0x7fff) + 1;
      starts[digit] = (starts[digit] ?? 0) + 1;
    }
    for (let digit = 0; digit < 0x8000; digit++) starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
    for (const index of from) {
      const digit = ((keys[index] ?? 0) >>> shift) & 0x7fff;
      const at = starts[digit] ?? 0;
      starts[digit] = at + 1;
      to[at] = index;
    }
    [from, to] = [to, from];
  }
  return from;
}

function boxesAround(parts: Float32Array, boxes: Float32Array, from: number, count: number, into: number): void {
  for (let part = 0; part < count; part++) {
    const at = (into + Math.floor(part / FAN)) * 6;
    const isFirst = part % FAN === 0;
    for (let axis = 0; axis < 3; axis++) {
      const low = parts[(from + part) * 6 + axis] ?? 0;
      const high = parts[(from + part) * 6 + 3 + axis] ?? 0;
      boxes[at + axis] = isFirst ? low : Math.min(boxes[at + axis] ?? 0, low);
      boxes[at + 3 + axis] = isFirst ? high : Math.max(boxes[at + 3 + axis] ?? 0, high);
    }
  }
}

export function buildBoxTree(count: number, bounds: Bounds): BoxTree {
  const own = new Float32Array(count * 6);
  const box = new Float64Array(6);
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < count; i++) {
    bounds(i, box);
    for (let side = 0; side < 6; side++) own[i * 6 + side] = box[side] ?? 0;
    for (let axis = 0; axis < 3; axis++) {
      const middle = ((box[axis] ?? 0) + (box[axis + 3] ?? 0)) / 2;
      low[axis] = Math.min(low[axis] ?? middle, middle);
      high[axis] = Math.max(high[axis] ?? middle, middle);
    }
  }
  const scale = low.map((value, axis) => STEPS / Math.max((high[axis] ?? 0) - value, 1e-6));
  const keys = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    for (let axis = 0; axis < 3; axis++) {
      const middle = ((own[i * 6 + axis] ?? 0) + (own[i * 6 + 3 + axis] ?? 0)) / 2;
      keys[i] = (keys[i] ?? 0) | (spread(Math.floor((middle - (low[axis] ?? 0)) * (scale[axis] ?? 1))) << axis);
    }
  }
  const order = sorted(keys);
  const levels = [0];
  let boxed = count;
  let total = count;
  do {
    levels.push(total);
    boxed = Math.ceil(boxed / FAN);
    total += boxed;
  } while (boxed > 1);
  const boxes = new Float32Array(total * 6);
  for (let place = 0; place < count; place++) {
    const primitive = order[place] ?? 0;
    for (let side = 0; side < 6; side++) boxes[place * 6 + side] = own[primitive * 6 + side] ?? 0;
  }
  for (let level = 1; level < levels.length; level++) {
    const [from = 0, into = 0] = [levels[level - 1], levels[level]];
    boxesAround(boxes, boxes, from, into - from, into);
  }
  return { order, boxes, levels: [...levels, total] };
}

/** Å, and Å for each Å along the ray, by which primitives are widened. */
export interface Widening {
  readonly fixed: number;
  readonly perAngstrom: number;
}

export const NOT_WIDENED: Widening = { fixed: 0, perAngstrom: 0 };

/** Where the ray enters a widened box, Å; Infinity where it misses it, or where the box lies behind. */
function entry(boxes: Float32Array, box: number, { origin, direction }: Ray, { fixed, perAngstrom }: Widening): number {
  const at = box * 6;
  // Boxes are single precision: a graze is not to be lost in it.
  let by = fixed + ROUNDING;
  if (perAngstrom > 0) {
    let reach = 0;
    for (let axis = 0; axis < 3; axis++) {
      const from = origin[axis as 0 | 1 | 2];
      reach += Math.max(Math.abs((boxes[at + axis] ?? 0) - from), Math.abs((boxes[at + 3 + axis] ?? 0) - from)) ** 2;
    }
    by += perAngstrom * Math.sqrt(reach);
  }
  let near = 0;
  let far = Infinity;
  for (let axis = 0; axis < 3; axis++) {
    const along = direction[axis as 0 | 1 | 2];
    const low = (boxes[at + axis] ?? 0) - by - origin[axis as 0 | 1 | 2];
    const high = (boxes[at + 3 + axis] ?? 0) + by - origin[axis as 0 | 1 | 2];
    if (Math.abs(along) < 1e-12) {
      if (low > 0 || high < 0) return Infinity;
      continue;
    }
    const [a, b] = [low / along, high / along];
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
  }
  return near <= far ? near : Infinity;
}

/**
 * Visits the primitives whose widened boxes the ray meets, nearer boxes first, and none that begins beyond the distance `visit`
 * returned last: the distance up to which the ray is still of interest, Å; −1 ends the walk.
 */
export function walkRay({ order, boxes, levels }: BoxTree, ray: Ray, widening: Widening, visit: (primitive: number) => number): void {
  const top = levels.length - 2;
  if (order.length === 0) return;
  const stack: { readonly level: number; readonly place: number; readonly near: number }[] = [];
  const open = (level: number, place: number) => {
    const near = entry(boxes, (levels[level] ?? 0) + place, ray, widening);
    if (near < Infinity) stack.push({ level, place, near });
  };
  open(top, 0);
  let limit = Infinity;
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.near > limit) continue;
    if (node.level === 0) {
      limit = visit(order[node.place] ?? 0);
      if (limit < 0) return;
      continue;
    }
    const below = (levels[node.level] ?? 0) - (levels[node.level - 1] ?? 0);
    const begin = stack.length;
    for (let child = node.place * FAN; child < Math.min((node.place + 1) * FAN, below); child++) open(node.level - 1, child);
    // The nearest is opened next: of what it finds the others are mostly too far.
    const found = stack.splice(begin).sort((a, b) => b.near - a.near);
    stack.push(...found);
  }
}
