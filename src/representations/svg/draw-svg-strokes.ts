// A drawing as strokes of a painter: what is farther is painted first. Balls that run into each other are cut where they meet, rods
// start where they leave their ball. One list may hold several drawings.
import type { Vec3 } from '../../chemistry/molecule';
import type { Drawing } from '../drawing';
import { ballOnPaper, outlineOf, type Ball } from './draw-svg-balls';
import { svgElement, svgNumber, type SvgElement } from './draw-svg-element';
import { nearBalls, type FindNear } from './draw-svg-neighbours';
import { rodOnPaper } from './draw-svg-rods';
import { hexColor, type Palette } from './draw-svg-tones';
import { onPaper, type SvgView } from './draw-svg-view';
import type { Rgb } from '../element-style';
import { add, between, dot, scale, subtract } from '../vector';

/** One thing to paint. `far` is Å from the eye, or before it in an orthographic view. */
export interface Stroke {
  readonly far: number;
  /** `share`: 0 for the nearest of the picture, 1 for the farthest. */
  readonly paint: (share: number) => SvgElement | undefined;
}

/** `fine`: for a file and for a picture at rest; `quick`: outlines of fewer points, for one that moves. */
export type Detail = 'fine' | 'quick';

/** Unsorted. */
export function svgStrokes(drawing: Drawing, view: SvgView, palette: Palette, detail: Detail = 'fine'): Stroke[] {
  const balls = ballsOf(drawing);
  const near = nearBalls(balls);
  return [
    ...ballStrokes(drawing, balls, near, view, palette, detail),
    ...rodStrokes(drawing, balls, near, view, palette, detail),
    ...lineStrokes(drawing, view, palette),
  ];
}

/** Far to near. `onProgress` hears shares from 0 to 1. */
export function paintStrokes(strokes: readonly Stroke[], onProgress?: (share: number) => void): readonly SvgElement[] {
  const sorted = strokes.toSorted((a, b) => b.far - a.far);
  const [farthest, nearest] = [sorted[0]?.far ?? 0, sorted.at(-1)?.far ?? 0];
  return sorted.flatMap(({ far, paint }, index) => {
    onProgress?.(index / sorted.length);
    return paint((far - nearest) / Math.max(1, farthest - nearest)) ?? [];
  });
}

const point = (columns: Float32Array, at: number): Vec3 => [columns[at] ?? 0, columns[at + 1] ?? 0, columns[at + 2] ?? 0];
const colorAt = (columns: Uint8Array, at: number): Rgb => [columns[at] ?? 0, columns[at + 1] ?? 0, columns[at + 2] ?? 0];
/** Two pixels at most, a fiftieth of an ångström at best: fine lines in small pictures, no cartoon in large ones. */
const contourWidth = (perAngstrom: number) => Math.min(2, Math.max(0.4, perAngstrom * 0.02));

export function ballsOf({ spheres }: Drawing): readonly Ball[] {
  return Array.from({ length: spheres.count }, (_, i) => ({ center: point(spheres.centers, i * 3), radius: spheres.radii[i] ?? 0 }));
}

/** A cut ball's outline, in units of its radius, where it belongs on paper. */
export const unitShape = ({ x, y, r }: { readonly x: number; readonly y: number; readonly r: number }, outline: readonly (readonly [number, number])[]) => ({
  transform: `matrix(${svgNumber(r)} 0 0 ${svgNumber(r)} ${svgNumber(x)} ${svgNumber(y)})`,
  d: `M${outline.map((corner) => corner.map((value) => svgNumber(value, 4)).join(' ')).join('L')}Z`,
});

function ballStrokes({ spheres }: Drawing, balls: readonly Ball[], near: FindNear, view: SvgView, palette: Palette, detail: Detail): Stroke[] {
  const placed = balls.map((ball) => ballOnPaper(view, ball));
  return balls.flatMap((ball, index): Stroke[] => {
    const at = placed[index];
    if (!at) return [];
    const color = colorAt(spheres.colors, index * 3);
    const atom = spheres.atoms[index] ?? -1;
    const pick = atom >= 0 ? { 'data-atom': atom } : {};
    const isBehind = (other: number) => (placed[other]?.far ?? Infinity) > at.far || (placed[other]?.far === at.far && other < index);
    const paint = (share: number) => {
      const behind = near(ball.center, ball.radius).filter((other) => other !== index && placed[other] && isBehind(other));
      const outline = outlineOf(view, ball, behind.flatMap((other) => balls[other] ?? []), detail);
      if (!outline) return undefined;
      const contour = contourWidth(at.scale);
      const edge = palette.tones(color, share).rim;
      if (outline === 'whole') {
        const fill = palette.ballFill(color, share, 'circle');
        return svgElement('circle', { cx: at.x, cy: at.y, r: at.r, fill, stroke: edge, 'stroke-width': contour, ...pick });
      }
      return svgElement('path', {
        ...unitShape(at, outline),
        fill: palette.ballFill(color, share, 'unit'),
        stroke: edge,
        'stroke-width': svgNumber(contour / at.r, 4),
        ...pick,
      });
    };
    return [{ far: at.far, paint }];
  });
}

export function farOf(view: SvgView, at: Vec3): number {
  const ray = subtract(at, view.eye);
  return view.projection === 'perspective' ? Math.hypot(...ray) : -dot(ray, view.back);
}

/** Å by which a rod's half reaches under the other, so that no gap shines through. */
const OVERLAP = 0.015;

function rodStrokes({ cylinders }: Drawing, balls: readonly Ball[], near: FindNear, view: SvgView, palette: Palette, detail: Detail): Stroke[] {
  return Array.from({ length: cylinders.count }, (_, index) => {
    const radius = cylinders.radii[index] ?? 0;
    const bond = cylinders.bonds[index] ?? -1;
    const [from, to] = [point(cylinders.ends, index * 6), point(cylinders.ends, index * 6 + 3)];
    const [first, second] = [colorAt(cylinders.colors, index * 6), colorAt(cylinders.colors, index * 6 + 3)];
    const [low, high] = [hiddenShare(from, to, radius, balls, near), 1 - hiddenShare(to, from, radius, balls, near)];
    if (low >= high) return [];
    const overlap = OVERLAP / Math.max(OVERLAP, Math.hypot(...subtract(to, from)));
    const halves: readonly (readonly [number, number, Rgb])[] =
      hexColor(first) === hexColor(second) || low >= 0.5 || high <= 0.5
        ? [[low, high, high <= 0.5 ? first : second]]
        : [[low, 0.5 + overlap, first], [0.5 - overlap, high, second]];
    return halves.map(([start, end, color]): Stroke => {
      const [a, b] = [between(from, to, start), between(from, to, end)];
      const middle = between(a, b, 0.5);
      return {
        far: farOf(view, middle),
        paint: (share) => {
          const contour = contourWidth(onPaper(view, middle)?.scale ?? 0);
          const shapes = rodOnPaper(view, a, b, radius, palette.tones(color, share), contour, detail);
          return shapes && svgElement('g', bond >= 0 ? { 'data-bond': bond } : {}, shapes);
        },
      };
    });
  }).flat();
}

/** The share of a rod from `from` that is inside the ball it starts in. */
function hiddenShare(from: Vec3, to: Vec3, radius: number, balls: readonly Ball[], near: FindNear): number {
  const axis = subtract(to, from);
  const length = Math.hypot(...axis);
  let hidden = 0;
  for (const index of near(from, 0)) {
    const ball = balls[index];
    if (!ball || length === 0) continue;
    const along = dot(subtract(ball.center, from), axis) / length;
    const aside = Math.hypot(...subtract(subtract(ball.center, from), scale(axis, along / length)));
    const out = along + Math.sqrt(Math.max(0, ball.radius ** 2 - aside ** 2 - radius ** 2));
    hidden = Math.max(hidden, out / length);
  }
  return hidden;
}

function lineStrokes({ lines }: Drawing, view: SvgView, palette: Palette): Stroke[] {
  return Array.from({ length: lines.count }, (_, index) => {
    const bond = lines.bonds[index] ?? -1;
    const [from, to] = [point(lines.ends, index * 6), point(lines.ends, index * 6 + 3)];
    const middle = scale(add(from, to), 0.5);
    const halves = [[from, middle, index * 6], [middle, to, index * 6 + 3]] as const;
    return halves.map(([start, end, at]): Stroke => ({
      far: farOf(view, scale(add(start, end), 0.5)),
      paint: (share) => {
        const [a, b] = [onPaper(view, start), onPaper(view, end)];
        if (!a || !b) return undefined;
        const stroke = palette.line(colorAt(lines.colors, at), share);
        const place = { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
        return svgElement('line', { ...place, stroke, 'stroke-width': lines.width, ...(bond >= 0 ? { 'data-bond': bond } : {}) });
      },
    }));
  }).flat();
}
