// Rods on paper: outline, a lit band and a narrow highlight, all in flat tones, with round ends as a cylinder shows them.
import type { Vec3 } from '../../chemistry/molecule';
import { svgElement, svgNumber, type SvgElement } from './draw-svg-element';
import type { Tones } from './draw-svg-tones';
import { onPaper, towardsEye, type PaperPoint, type SvgView } from './draw-svg-view';
import { add, between, dot, scale, subtract } from '../vector';

/** From the molecule to the lamp, along the right, the top and out of the picture: above the reader's left shoulder. */
const LAMP: Vec3 = [-0.46, 0.66, 0.6];

/** Across the rod, in radii about its brightest line; half widths. */
const BAND = 0.5;
const HIGHLIGHT = 0.13;

/** Pixels: a rod that moves and is no wider than twice that is drawn plainly. */
const THIN = 5;
/** Corners of a round end. */
const ARC = { fine: 10, quick: 4 } as const;

type Point = readonly [x: number, y: number];

const written = (points: readonly Point[]) => points.map(([x, y]) => `${svgNumber(x)} ${svgNumber(y)}`);
const closed = (points: readonly Point[]) => `M${written(points).join('L')}Z`;
const open = (points: readonly Point[]) => `M${written(points).join('L')}`;

/** A rod's shapes, back to front; undefined where the eye does not see it. `contour` is the width of its edges in pixels. */
export function rodOnPaper(view: SvgView, from: Vec3, to: Vec3, radius: number, tones: Tones, contour: number, detail: keyof typeof ARC = 'fine'): readonly SvgElement[] | undefined {
  const [start, end] = [onPaper(view, from), onPaper(view, to)];
  if (!start || !end) return undefined;
  const axis = subtract(to, from);
  const length = Math.hypot(...axis);
  if (length === 0) return [];
  // How much of the rod points at the eye: its round ends show as ellipses this flat, and always bulge to its far side.
  const pointing = dot(axis, towardsEye(view, between(from, to, 0.5))) / length;
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const shown = Math.hypot(dx, dy);
  const [ux, uy] = shown > 1e-6 ? [dx / shown, dy / shown] : [1, 0];
  const ends = [
    { ...start, r: radius * start.scale },
    { ...end, r: radius * end.scale },
  ] as const;
  /** The point of an end's rim at `across` radii beside the axis, `side` 1 or -1 along the rod. */
  const rim = (which: 0 | 1, across: number, side: number): Point => {
    const { x, y, r } = ends[which];
    const along = side * Math.abs(pointing) * r * Math.sqrt(Math.max(0, 1 - across ** 2));
    return [x - uy * across * r + ux * along, y + ux * across * r + uy * along];
  };
  const arc = (which: 0 | 1, low: number, high: number, side: number, steps: number): Point[] =>
    Array.from({ length: steps + 1 }, (_, i) => rim(which, low + ((high - low) * (1 - Math.cos((Math.PI * i) / steps))) / 2, side));
  const steps = Math.abs(pointing) * radius * start.scale < 0.3 ? 1 : ARC[detail];
  if (detail === 'quick' && radius * start.scale < THIN) return thinRod(start, end, 2 * radius, tones, contour);
  const outline = [...arc(0, -1, 1, -1, steps), ...arc(1, 1, -1, 1, steps)];
  const farSide = pointing > 0 ? -1 : 1;
  const bright = brightestLine(view, axis, [ux, uy]);
  const band = (half: number): Point[] => {
    const [low, high] = [Math.max(-0.97, bright - half), Math.min(0.97, bright + half)];
    return [...arc(0, low, high, farSide, 4), ...arc(1, high, low, farSide, 4)];
  };
  return [
    svgElement('path', { d: closed(outline), fill: tones.shade }),
    svgElement('path', { d: closed(band(BAND)), fill: tones.body }),
    svgElement('path', { d: closed(band(HIGHLIGHT)), fill: tones.light }),
    svgElement('path', {
      d: `${open([rim(0, -1, 1), rim(1, -1, 1)])}${open([rim(0, 1, 1), rim(1, 1, 1)])}`,
      fill: 'none',
      stroke: tones.rim,
      'stroke-width': contour,
    }),
  ];
}

/** As two lines: at this width nobody sees its round ends. */
function thinRod(start: PaperPoint, end: PaperPoint, width: number, tones: Tones, contour: number): readonly SvgElement[] {
  const place = { x1: start.x, y1: start.y, x2: end.x, y2: end.y, 'stroke-linecap': 'butt' };
  const wide = (width * (start.scale + end.scale)) / 2;
  return [
    svgElement('line', { ...place, stroke: tones.rim, 'stroke-width': wide + contour }),
    svgElement('line', { ...place, stroke: tones.body, 'stroke-width': Math.max(wide - contour, contour) }),
  ];
}

/** Where across the rod the lamp falls squarely, in radii; the positive side is a quarter turn clockwise on paper from its direction. */
function brightestLine(view: SvgView, axis: Vec3, [ux, uy]: Point): number {
  const lamp = add(add(scale(view.right, LAMP[0]), scale(view.up, LAMP[1])), scale(view.back, LAMP[2]));
  const length = Math.hypot(...axis);
  const square = subtract(lamp, scale(axis, dot(lamp, axis) / length ** 2));
  const size = Math.hypot(...square);
  if (size < 1e-6) return 0;
  const aside = add(scale(view.right, -uy), scale(view.up, -ux));
  // Half way between lamp and eye, where a sheen would lie: bands at the very edge look like a second rod.
  return Math.max(-0.6, Math.min(0.6, (dot(square, aside) / size) * 0.62));
}
