// Bodies of triangles as a flat picture has them: each is the outline of its outermost points, which is exact for ellipsoids and
// slabs, and makes a helix the rod that it winds around. Pure.
import type { Vec3 } from '../../chemistry/molecule';
import type { Mesh } from '../../representations/drawing';
import type { Rgb } from '../../representations/element-style';
import { svgElement, svgNumber } from '../../representations/svg/draw-svg-element';
import { farOf, type Stroke } from '../../representations/svg/draw-svg-strokes';
import type { Palette } from '../../representations/svg/draw-svg-tones';
import { onPaper } from '../../representations/svg/draw-svg-view';
import type { CutPlane } from '../cut-plane';
import { farthestPoints } from '../mesh-reach';
import type { ViewFrame } from '../view-frame';

interface Body {
  readonly part: number;
  /** Outermost, Å. */
  readonly points: readonly Vec3[];
  readonly middle: Vec3;
  readonly color: Rgb;
  /** Nothing is in its middle, as in a ring. */
  readonly isHollow: boolean;
}

/** A body whose middle is farther from all of it than this share of its reach is hollow. */
const HOLLOW = 0.55;
/** A body of glass where it faces the eye, and at its rim. */
const GLASS = [0.3, 0.75] as const;
/** CSS pixels. */
const [RIM, LIT, RING] = [0.8, 3, 5];

const meanOf = (column: Float32Array | Uint8Array, rows: readonly number[]): Vec3 => {
  const sum = [0, 0, 0] as [number, number, number];
  for (const row of rows) for (const axis of [0, 1, 2] as const) sum[axis] += (column[row * 3 + axis] ?? 0) / rows.length;
  return sum;
};
const distance = (a: Vec3, b: Vec3) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const known = new WeakMap<Mesh, readonly Body[]>();

function bodiesOf(mesh: Mesh): readonly Body[] {
  const before = known.get(mesh);
  if (before) return before;
  const rowsOf = new Map<number, number[]>();
  for (let row = 0; row < mesh.positions.length / 3; row++) {
    const part = mesh.atoms?.[row] ?? -1;
    const rows = rowsOf.get(part);
    if (rows) rows.push(row);
    else rowsOf.set(part, [row]);
  }
  const bodies = [...rowsOf].map(([part, rows]): Body => {
    const positions = Float32Array.from(rows.flatMap((row) => [...mesh.positions.subarray(row * 3, row * 3 + 3)]));
    const column = farthestPoints({ ...mesh, positions });
    const points = Array.from({ length: column.length / 3 }, (_, row): Vec3 => [column[row * 3] ?? 0, column[row * 3 + 1] ?? 0, column[row * 3 + 2] ?? 0]);
    const middle = meanOf(mesh.positions, rows);
    const ways = rows.map((row) => distance(middle, [mesh.positions[row * 3] ?? 0, mesh.positions[row * 3 + 1] ?? 0, mesh.positions[row * 3 + 2] ?? 0]));
    const [least, most] = [ways.reduce((a, b) => Math.min(a, b), Infinity), ways.reduce((a, b) => Math.max(a, b), 0)];
    // An ellipsoid is hollow too, in its longest directions alone.
    return { part, points, middle, color: meanOf(mesh.colors, rows), isHollow: least > HOLLOW * most && mesh.isConvex !== true && isFlatRing(points, middle, most) };
  });
  known.set(mesh, bodies);
  return bodies;
}

/** Much wider than it is thick in one of the three directions of the frame. */
function isFlatRing(points: readonly Vec3[], middle: Vec3, most: number): boolean {
  return ([0, 1, 2] as const).some((axis) => points.every((point) => Math.abs(point[axis] - middle[axis]) < most / 3));
}

/** Of outermost points every third: the lines between them lie close enough. */
const some = (list: readonly Vec3[]) => list.filter((_, index) => index % 3 === 0);

/** What a plane leaves of the outermost points, with those where it cuts the lines between them. */
function clipped(points: readonly Vec3[], plane: CutPlane | undefined): readonly Vec3[] {
  if (!plane) return points;
  const { normal, offset } = plane;
  const beyond = (p: Vec3) => p[0] * normal[0] + p[1] * normal[1] + p[2] * normal[2] - offset;
  const kept = points.filter((point) => beyond(point) <= 0);
  if (kept.length === points.length || kept.length === 0) return kept;
  const cut = points.filter((point) => beyond(point) > 0);
  const crossings = some(kept).flatMap((a) =>
    some(cut).map((b): Vec3 => {
      const share = beyond(a) / (beyond(a) - beyond(b));
      return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
    }),
  );
  return [...kept, ...crossings];
}

type Point = readonly [x: number, y: number];

/** Corners of the smallest convex outline, by Andrew's monotone chain (1979). */
export function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const turn = (o: Point, a: Point, b: Point) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const half = (way: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of way) {
      while (chain.length > 1 && turn(chain.at(-2) ?? point, chain.at(-1) ?? point, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

const written = (x: number, y: number) => `${svgNumber(x, 1)} ${svgNumber(y, 1)}`;

/** Through the middles of its sides, with the corners as what they bend towards. */
function rounded(corners: readonly Point[]): string {
  const bends = corners.map(([x, y], index) => {
    const [u, v] = corners[(index + 1) % corners.length] ?? [x, y];
    return { corner: written(x, y), middle: written((x + u) / 2, (y + v) / 2) };
  });
  return `M${bends.at(-1)?.middle}${bends.map(({ corner, middle }) => `Q${corner} ${middle}`).join('')}Z`;
}

interface BodyLook {
  readonly palette: Palette;
  readonly plane: CutPlane | undefined;
  /** CSS colour of the outline of lit parts, by their numbers. */
  readonly lit: ReadonlySet<number>;
  readonly litColor: string;
}

export function bodyStrokes(mesh: Mesh, view: ViewFrame, { palette, plane, lit, litColor }: BodyLook): readonly Stroke[] {
  const [facing, rim] = mesh.look === 'opaque' ? [1, 1] : (mesh.cover ?? GLASS);
  return bodiesOf(mesh).flatMap(({ part, points, middle, color, isHollow }): Stroke | readonly [] => {
    const seen = clipped(points, plane);
    const corners = hullOf(seen.flatMap((point) => {
      const at = onPaper(view, point);
      return at ? [[at.x, at.y] as const] : [];
    }));
    if (corners.length < 3) return [];
    return {
      far: farOf(view, middle),
      paint(share) {
        const tones = palette.tones(color, share);
        const isRing = isHollow && mesh.look === 'opaque';
        const fill = isRing ? 'none' : palette.ballFill(color, share, 'circle');
        const edge = lit.has(part) ? { stroke: litColor, 'stroke-width': LIT } : { stroke: isRing ? tones.body : tones.rim, 'stroke-width': isRing ? RING : RIM, 'stroke-opacity': rim };
        return svgElement('path', { d: rounded(corners), fill, 'fill-opacity': facing, ...edge });
      },
    };
  });
}
