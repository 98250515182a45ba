// The scale bar of a vector picture, in its lower right corner.
import type { Rgb } from '../element-style';
import { barLength, barWords } from '../scale-bar';
import { svgElement, type SvgElement } from './draw-svg-element';
import { hexColor } from './draw-svg-tones';
import type { SvgView } from './draw-svg-view';

/** Pixels. */
const [EDGE, TALL, SIZE] = [16, 5, 14];
const [DARK, LIGHT]: readonly Rgb[] = [[17, 19, 23], [246, 245, 242]];

/** Without a ground the picture is taken to lie on paper. */
export function drawSvgScaleBar({ size, halfHeight }: SvgView, ground: Rgb = [255, 255, 255]): SvgElement {
  const length = barLength(size.height / 2 / halfHeight);
  const isBright = 0.299 * ground[0] + 0.587 * ground[1] + 0.114 * ground[2] > 128;
  const ink = hexColor((isBright ? DARK : LIGHT) ?? [0, 0, 0]);
  const [right, base] = [size.width - EDGE, size.height - EDGE];
  const left = right - length.pixels;
  return svgElement('g', {}, [
    svgElement('polyline', { points: [[left, base - TALL], [left, base], [right, base], [right, base - TALL]].map(([x = 0, y = 0]) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' '), fill: 'none', stroke: ink, 'stroke-width': 1.5 }),
    svgElement('text', { x: (left + right) / 2, y: base - TALL - 3, fill: ink, 'font-family': 'system-ui, sans-serif', 'font-size': SIZE, 'font-weight': '600', 'text-anchor': 'middle' }, [barWords(length)]),
  ]);
}
