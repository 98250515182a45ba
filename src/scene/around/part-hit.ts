// Which part of what stands around the molecule lies under the pointer: through what is cut away, not through what is left, and
// through glass where something more solid is behind it. Pure, no three.
import type { Vec3 } from '../../chemistry/molecule';
import type { Cylinders, Mesh, Spheres } from '../../representations/drawing';
import type { SurroundingLayer, Surroundings } from '../../representations/surroundings';
import { cutPlane } from '../cut-plane';
import { seenShare } from '../journey';
import { crossMesh } from '../mesh-hit';
import { closestLine } from '../pick';
import { pixelsPerAngstrom, rayThrough, type Ray, type ViewFrame } from '../view-frame';

export interface PartHit {
  readonly part: number;
  /** Å along the ray. */
  readonly distance: number;
  /** 0 to 1: how much of what lies behind it is hidden there. */
  readonly opacity: number;
  readonly at: Vec3;
}

/** Opacity of a layer below which it answers nothing. */
export const PICKED_FROM = 0.35;
/** A body of glass where it faces the eye. */
const GLASS = 0.38;
/** How much more solid something behind must be to be meant instead. */
const YIELDS = 0.1;
/** CSS pixels around a line that count as on it. */
const LINE_REACH = 5;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly part: number;
}

function* ballSpans({ count, centers, radii, atoms }: Spheres, { origin: o, direction: d }: Ray, slack: number): Generator<Span> {
  for (let i = 0; i < count; i++) {
    const x = (centers[i * 3] ?? 0) - o[0];
    const y = (centers[i * 3 + 1] ?? 0) - o[1];
    const z = (centers[i * 3 + 2] ?? 0) - o[2];
    const along = x * d[0] + y * d[1] + z * d[2];
    const inside = ((radii[i] ?? 0) + slack) ** 2 - (x * x + y * y + z * z - along * along);
    if (inside > 0) yield { from: along - Math.sqrt(inside), to: along + Math.sqrt(inside), part: atoms[i] ?? -1 };
  }
}

/** A rod is what an endless one and the layer between its two ends have in common. */
function* rodSpans({ count, ends, radii, bonds }: Cylinders, { origin: o, direction: d }: Ray, slack: number): Generator<Span> {
  for (let i = 0; i < count; i++) {
    const [x, y, z] = [0, 1, 2].map((axis) => o[axis as 0] - (ends[i * 6 + axis] ?? 0)) as [number, number, number];
    const axis = [0, 1, 2].map((k) => (ends[i * 6 + 3 + k] ?? 0) - (ends[i * 6 + k] ?? 0)) as [number, number, number];
    const length = Math.hypot(...axis);
    if (length === 0) continue;
    const [ax, ay, az] = [axis[0] / length, axis[1] / length, axis[2] / length];
    const slope = ax * d[0] + ay * d[1] + az * d[2];
    const base = ax * x + ay * y + az * z;
    const a = Math.max(1 - slope * slope, 1e-9);
    const b = x * d[0] + y * d[1] + z * d[2] - base * slope;
    const h = b * b - a * (x * x + y * y + z * z - base * base - ((radii[i] ?? 0) + slack) ** 2);
    if (h <= 0) continue;
    const toEnds = [-base, length - base].map((way) => (Math.abs(slope) > 1e-9 ? way / slope : way > 0 ? Infinity : -Infinity)).sort((p, q) => p - q);
    const from = Math.max((-b - Math.sqrt(h)) / a, toEnds[0] ?? 0);
    const to = Math.min((-b + Math.sqrt(h)) / a, toEnds[1] ?? 0);
    if (from < to) yield { from, to, part: bonds[i] ?? -1 };
  }
}

/** Where the ray first meets a body behind `start`: from outside, or where it starts inside of a cut one its far side, which is what is seen there. */
function bodyHit(mesh: Mesh, ray: Ray, start: number): { readonly distance: number; readonly part: number } {
  const { atoms } = mesh;
  let [front, back] = [Infinity, Infinity];
  let [outside, inside] = [-1, -1];
  crossMesh(mesh, ray, (t, isFront, vertex) => {
    if (t <= start) return;
    if (isFront && t < front) [front, outside] = [t, atoms?.[vertex] ?? -1];
    if (!isFront && t < back) [back, inside] = [t, atoms?.[vertex] ?? -1];
  });
  return start > 0 && back < front ? { distance: back, part: inside } : { distance: front, part: outside };
}

interface Found {
  readonly part: number;
  readonly distance: number;
  readonly opacity: number;
}

function* hitsOf({ drawing }: SurroundingLayer, ray: Ray, start: number, share: number, slack: number, perAngstrom: number, perspective: boolean): Generator<Found> {
  for (const spans of [ballSpans(drawing.spheres, ray, slack), rodSpans(drawing.cylinders, ray, slack)]) {
    for (const { from, to, part } of spans) if (part >= 0 && to > start) yield { part, distance: Math.max(from, start), opacity: share };
  }
  for (const mesh of drawing.meshes ?? []) {
    const { part, distance } = bodyHit(mesh, ray, start);
    if (part >= 0) yield { part, distance, opacity: share * (mesh.look === 'opaque' ? 1 : (mesh.cover?.[0] ?? GLASS)) };
  }
  const line = closestLine(drawing.lines, ray, { slack: 0, lineReach: LINE_REACH / perAngstrom, perspective });
  if (line.index >= 0 && line.distance > start) yield { part: line.index, distance: line.distance, opacity: share };
}

/** Å along a ray where what is left of a cut layer begins; Infinity where nothing is. */
function startOf({ cut, axis }: Surroundings, { back }: ViewFrame, { origin, direction }: Ray): number {
  if (cut === undefined) return 0;
  const { normal, offset } = cutPlane(back, axis, cut);
  const along = (a: Vec3) => a[0] * normal[0] + a[1] * normal[1] + a[2] * normal[2];
  const before = along(origin) - offset;
  if (before <= 0) return 0;
  return along(direction) < 0 ? before / -along(direction) : Infinity;
}

/** CSS pixels within the frame; `slack`: CSS pixels by which a miss still counts; `scale`: Å, of the picture. */
export function partAt(around: Surroundings, frame: ViewFrame, scale: number, x: number, y: number, slack = 0): PartHit | undefined {
  const ray = rayThrough(frame, x, y);
  const start = startOf(around, frame, ray);
  const perspective = frame.projection === 'perspective';
  const perAngstrom = pixelsPerAngstrom(frame, perspective ? 1 : frame.distance);
  const widened = slack / pixelsPerAngstrom(frame, frame.distance);
  let best: Found | undefined;
  for (const layer of around.layers) {
    const share = seenShare(layer.seen, scale);
    if (share <= PICKED_FROM) continue;
    for (const hit of hitsOf(layer, ray, layer.isCut ? start : 0, share, widened, perAngstrom, perspective)) {
      const isNearer = !best || hit.distance < best.distance;
      const gain = hit.opacity - (best?.opacity ?? 0);
      if (!best || gain > YIELDS || (isNearer && gain > -YIELDS)) best = hit;
    }
  }
  if (!best) return undefined;
  const [o, d, t] = [ray.origin, ray.direction, best.distance];
  return { ...best, at: [o[0] + d[0] * t, o[1] + d[1] * t, o[2] + d[2] * t] };
}
