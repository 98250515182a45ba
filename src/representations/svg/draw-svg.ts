// A drawing as an SVG picture: what is shown without WebGL, exported as vectors and printed. The same input gives the same text.
// Painter's order, far to near; balls that run into each other are cut where they meet, rods start where they leave their ball.
import type { Drawing } from '../drawing';
import { svgElement, svgNumber, type SvgElement } from './draw-svg-element';
import { drawSvgScaleBar } from './draw-svg-scale-bar';
import { paintStrokes, svgStrokes } from './draw-svg-strokes';
import { createPalette, hexColor } from './draw-svg-tones';
import type { SvgView } from './draw-svg-view';
import type { Rgb } from '../element-style';

export interface DrawSvgOptions {
  /** sRGB behind the drawing, towards which distance fades; without it the picture is transparent and nothing fades. */
  readonly ground?: Rgb;
  /** Text for those who do not see the picture. */
  readonly title?: string;
  /** With a bar that says how large the picture is. */
  readonly scaleBar?: boolean;
  /** Begins every id, so that pictures on one page do not share gradients. Default: `ball-`. */
  readonly idPrefix?: string;
  /** Hears shares from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export function drawSvg(drawing: Drawing, view: SvgView, { ground, title, idPrefix = 'ball-', scaleBar = false, onProgress }: DrawSvgOptions = {}): SvgElement {
  const { width, height } = view.size;
  const palette = createPalette(ground, idPrefix);
  const painted = paintStrokes(svgStrokes(drawing, view, palette), onProgress);
  return svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${svgNumber(width)} ${svgNumber(height)}`,
      width,
      height,
      ...(title ? { role: 'img', 'aria-label': title } : {}),
    },
    [
      ...(title ? [svgElement('title', {}, [title])] : []),
      ...(palette.gradients().length > 0 ? [svgElement('defs', {}, palette.gradients())] : []),
      ...(ground ? [svgElement('rect', { width, height, fill: hexColor(ground) })] : []),
      svgElement('g', { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, painted),
      ...(scaleBar ? [drawSvgScaleBar(view, ground)] : []),
    ],
  );
}
