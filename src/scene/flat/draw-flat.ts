// A frame of the picture without WebGL: the molecule, what is laid over it, what stands around it and its halos, as one list of
// SVG shapes, the farthest first. Pure, no three, no DOM.
import type { Drawing } from '../../representations/drawing';
import type { Rgb } from '../../representations/element-style';
import { svgElement, type SvgElement } from '../../representations/svg/draw-svg-element';
import { paintStrokes, svgStrokes, type Detail, type Stroke } from '../../representations/svg/draw-svg-strokes';
import { createPalette } from '../../representations/svg/draw-svg-tones';
import type { Ghost } from '../canvas-contract';
import type { ViewFrame } from '../view-frame';
import { flatHalos, type FlatMark } from './flat-halos';

export interface FlatScene {
  readonly drawing: Drawing;
  /** The least important first. */
  readonly marked: readonly FlatMark[];
  readonly ghosts?: readonly Ghost[] | undefined;
  /** What stands around the molecule, as it is seen now. */
  readonly around?: Drawing | undefined;
}

interface FlatLook {
  /** sRGB behind the picture. */
  readonly ground: Rgb;
  /** Begins every id. */
  readonly idPrefix: string;
  readonly detail: Detail;
}

const seeThrough = (strokes: readonly Stroke[], opacity: number): readonly Stroke[] =>
  strokes.map(({ far, paint }) => ({
    far,
    paint(share) {
      const shape = paint(share);
      return shape && svgElement('g', { opacity }, [shape]);
    },
  }));

/** The gradients that the shapes name, and the shapes. */
export function drawFlat({ drawing, marked, ghosts = [], around }: FlatScene, view: ViewFrame, { ground, idPrefix, detail }: FlatLook): readonly SvgElement[] {
  const palette = createPalette(ground, idPrefix);
  const halos = flatHalos(drawing, marked, view, detail);
  // In front of the halos where both are as far: what is marked lies on its band.
  const strokes = [
    ...halos.behind,
    ...svgStrokes(drawing, view, palette, detail),
    ...ghosts.flatMap((ghost) => seeThrough(svgStrokes(ghost.drawing, view, palette, detail), ghost.opacity)),
    ...(around ? svgStrokes(around, view, palette, detail) : []),
  ];
  const painted = paintStrokes(strokes);
  return [
    svgElement('defs', {}, palette.gradients()),
    svgElement('g', { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [...painted, ...halos.before]),
  ];
}
