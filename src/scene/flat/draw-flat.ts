// A frame of the picture without WebGL: the molecule, what is laid over it, what stands around it and its halos, as one list of
// SVG shapes, the farthest first. Pure, no three, no DOM.
import type { Drawing } from '../../representations/drawing';
import type { Rgb } from '../../representations/element-style';
import { svgElement, svgNumber, type SvgElement } from '../../representations/svg/draw-svg-element';
import { paintStrokes, svgStrokes, type Detail } from '../../representations/svg/draw-svg-strokes';
import { createPalette, type Palette } from '../../representations/svg/draw-svg-tones';
import { onPaper } from '../../representations/svg/draw-svg-view';
import type { Ghost } from '../canvas-contract';
import type { ViewFrame } from '../view-frame';
import { aroundStrokes, seeThrough, type FlatAround } from './flat-around';
import { flatHalos, type FlatMark } from './flat-halos';

export interface FlatScene {
  readonly drawing: Drawing;
  /** The least important first. */
  readonly marked: readonly FlatMark[];
  readonly ghosts?: readonly Ghost[] | undefined;
  /** What stands around the molecule. */
  readonly around?: FlatAround | undefined;
}

interface FlatLook {
  /** sRGB behind the picture. */
  readonly ground: Rgb;
  /** Begins every id. */
  readonly idPrefix: string;
  readonly detail: Detail;
}

/** Lines past which nobody sees which one lies before another: one path a colour is drawn in a tenth of the time. */
const MANY_LINES = 1200;

const withoutLines = (drawing: Drawing): Drawing => ({ ...drawing, lines: { ...drawing.lines, count: 0 } });

function wires({ lines }: Drawing, view: ViewFrame, palette: Palette): readonly SvgElement[] {
  const { count, ends, colors, width } = lines;
  const ways = new Map<string, string[]>();
  const place = (x: number, y: number, z: number) => {
    const at = onPaper(view, [x, y, z]);
    return at && `${svgNumber(at.x, 1)} ${svgNumber(at.y, 1)}`;
  };
  for (let row = 0; row < count; row++) {
    const [x = 0, y = 0, z = 0, u = 0, v = 0, w = 0] = ends.subarray(row * 6, row * 6 + 6);
    const [from, middle, to] = [place(x, y, z), place((x + u) / 2, (y + v) / 2, (z + w) / 2), place(u, v, w)];
    if (!from || !middle || !to) continue;
    [from, to].forEach((end, half) => {
      const [r = 0, g = 0, b = 0] = colors.subarray(row * 6 + half * 3, row * 6 + half * 3 + 3);
      const ink = palette.line([r, g, b], 0);
      const way = ways.get(ink);
      if (way) way.push(`M${end}L${middle}`);
      else ways.set(ink, [`M${end}L${middle}`]);
    });
  }
  return [...ways].map(([stroke, way]) => svgElement('path', { d: way.join(''), fill: 'none', stroke, 'stroke-width': width }));
}

/** The gradients that the shapes name, and the shapes. */
export function drawFlat({ drawing, marked, ghosts = [], around }: FlatScene, view: ViewFrame, { ground, idPrefix, detail }: FlatLook): readonly SvgElement[] {
  const palette = createPalette(ground, idPrefix);
  const isMany = drawing.lines.count > MANY_LINES;
  const halos = flatHalos(drawing, marked, view, detail);
  // In front of the halos where both are as far: what is marked lies on its band.
  const strokes = [
    ...halos.behind,
    ...svgStrokes(isMany ? withoutLines(drawing) : drawing, view, palette, detail),
    ...ghosts.flatMap((ghost) => seeThrough(svgStrokes(ghost.drawing, view, palette, detail), ghost.opacity)),
    ...(around ? aroundStrokes(around, view, palette, detail) : []),
  ];
  const painted = [...(isMany ? wires(drawing, view, palette) : []), ...paintStrokes(strokes)];
  return [
    svgElement('defs', {}, palette.gradients()),
    svgElement('g', { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [...painted, ...halos.before]),
  ];
}
