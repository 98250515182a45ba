// The band around what is selected, pointed at or walked to, as shapes: each a little larger than the body that it lies behind. What
// is hidden by something well before it shows its ring faintly through. Pure.
import type { Vec3 } from '../../chemistry/molecule';
import type { Cylinders, Drawing, Lines } from '../../representations/drawing';
import { ballOnPaper, outlineOf, type Ball } from '../../representations/svg/draw-svg-balls';
import { svgElement, type SvgElement } from '../../representations/svg/draw-svg-element';
import { nearBalls, type FindNear } from '../../representations/svg/draw-svg-neighbours';
import { ballsOf, farOf, unitShape, type Detail, type Stroke } from '../../representations/svg/draw-svg-strokes';
import { onPaper } from '../../representations/svg/draw-svg-view';
import { isCovered } from '../label-cover';
import type { ViewFrame } from '../view-frame';

export interface FlatMark {
  /** The marked part of the drawing. */
  readonly drawing: Drawing;
  readonly style: {
    /** CSS. */
    readonly color: string;
    /** Å beyond the body where the band ends. */
    readonly width: number;
    /** 0-1: how much of it shows through what hides it. */
    readonly ghost: number;
  };
}

/** CSS pixels for one Å of width, around lines. */
const LINE_PIXELS = 38;
/** Å: what is larger is drawn at its van der Waals radius, and a ring through its neighbours would be noise. */
const LARGEST_BALL = 1;
/** Å that something must lie before a ball to count as hiding it. */
const BURIED = 0.5;
/** Å between an end of a rod and the middle of the ball that it belongs to. */
const MEETS = 0.05;
/** Å by which a band lies behind its body. */
const BEHIND = 1e-3;

interface Rod {
  readonly from: Vec3;
  readonly to: Vec3;
  readonly far: number;
}

const point = (columns: Float32Array, at: number): Vec3 => [columns[at] ?? 0, columns[at + 1] ?? 0, columns[at + 2] ?? 0];
const middleOf = (a: Vec3, b: Vec3): Vec3 => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];

const rodsOf = ({ count, ends }: Cylinders | Lines, view: ViewFrame): readonly Rod[] =>
  Array.from({ length: count }, (_, row) => {
    const [from, to] = [point(ends, row * 6), point(ends, row * 6 + 3)];
    return { from, to, far: Math.max(farOf(view, middleOf(from, middleOf(from, to))), farOf(view, middleOf(to, middleOf(from, to)))) };
  });

const meets = (rod: Rod, { center }: Ball) => [rod.from, rod.to].some((end) => Math.hypot(end[0] - center[0], end[1] - center[1], end[2] - center[2]) < MEETS);

/** The farther of two bodies that touch has the bands of both behind it, so that neither lies on the other. */
function marksOf(whole: readonly Ball[], near: FindNear, { drawing, style }: FlatMark, view: ViewFrame, detail: Detail): Stroke[] {
  const balls = ballsOf(drawing);
  const rods = rodsOf(drawing.cylinders, view);
  const wires = rodsOf(drawing.lines, view);
  const stroke = { stroke: style.color, 'stroke-linecap': 'butt' };
  const bar = (rod: Rod, wide: (perAngstrom: number) => number): Stroke => ({
    far: Math.max(rod.far, ...balls.filter((ball) => meets(rod, ball)).map(({ center }) => farOf(view, center))) + BEHIND,
    paint() {
      const [a, b] = [onPaper(view, rod.from), onPaper(view, rod.to)];
      return a && b && svgElement('line', { x1: a.x, y1: a.y, x2: b.x, y2: b.y, 'stroke-width': wide((a.scale + b.scale) / 2), ...stroke });
    },
  });
  return [
    ...balls.map(({ center, radius }): Stroke => {
      const far = farOf(view, center);
      const band = { center, radius: radius + style.width };
      const touching = [...rods, ...wires].filter((rod) => meets(rod, { center, radius }));
      return {
        far: Math.max(far, ...touching.map((rod) => rod.far)) + BEHIND,
        paint() {
          const at = ballOnPaper(view, band);
          if (!at) return undefined;
          const behind = near(center, band.radius).flatMap((row) => whole[row] ?? []).filter((other) => farOf(view, other.center) > far + BEHIND);
          const outline = outlineOf(view, band, behind, detail);
          if (!outline) return undefined;
          if (outline === 'whole') return svgElement('circle', { cx: at.x, cy: at.y, r: at.r, fill: style.color });
          return svgElement('path', { ...unitShape(at, outline), fill: style.color });
        },
      };
    }),
    ...rods.map((rod, row) => bar(rod, (perAngstrom) => 2 * ((drawing.cylinders.radii[row] ?? 0) + style.width) * perAngstrom)),
    ...wires.map((rod) => bar(rod, () => drawing.lines.width + 2 * style.width * LINE_PIXELS)),
  ];
}

/** Around hidden balls, over all else. */
function ringsOf(whole: Drawing, { drawing, style }: FlatMark, view: ViewFrame): SvgElement[] {
  if (style.ghost === 0 || drawing.spheres.radii.some((radius) => radius > LARGEST_BALL)) return [];
  return ballsOf(drawing).flatMap(({ center, radius }, row) => {
    const sight = { at: center, radius: radius + BURIED, atoms: [drawing.spheres.atoms[row] ?? -1], bonds: [] };
    const at = isCovered(whole, view, sight) ? ballOnPaper(view, { center, radius: radius + style.width / 2 }) : undefined;
    if (!at) return [];
    return [svgElement('circle', { cx: at.x, cy: at.y, r: at.r, fill: 'none', stroke: style.color, 'stroke-width': style.width * at.scale, opacity: style.ghost })];
  });
}

export interface FlatHalos {
  readonly behind: readonly Stroke[];
  readonly before: readonly SvgElement[];
}

export function flatHalos(whole: Drawing, marked: readonly FlatMark[], view: ViewFrame, detail: Detail): FlatHalos {
  if (marked.length === 0) return { behind: [], before: [] };
  const balls = ballsOf(whole);
  const near = nearBalls(balls);
  return {
    behind: marked.flatMap((mark) => marksOf(balls, near, mark, view, detail)),
    before: marked.flatMap((mark) => ringsOf(whole, mark, view)),
  };
}
