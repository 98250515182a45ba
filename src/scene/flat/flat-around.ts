// What stands around the molecule in a picture without WebGL: each layer as strong as it is seen at this scale, opened by the same
// plane as on a canvas. Pure.
import { clipDrawing } from '../../representations/clip-drawing';
import type { Drawing } from '../../representations/drawing';
import { svgElement } from '../../representations/svg/draw-svg-element';
import { svgStrokes, type Detail, type Stroke } from '../../representations/svg/draw-svg-strokes';
import type { Palette } from '../../representations/svg/draw-svg-tones';
import type { Surroundings } from '../../representations/surroundings';
import { partDrawing } from '../around/part-drawing';
import { cutPlane } from '../cut-plane';
import { seenShare } from '../journey';
import type { ViewFrame } from '../view-frame';
import { bodyStrokes } from './flat-bodies';
import { flatHalos, type FlatMark } from './flat-halos';

export interface FlatAround {
  readonly surroundings: Surroundings;
  /** Å, of the picture. */
  readonly scale: number;
  /** Numbers of the parts that are outlined. */
  readonly lit: readonly number[];
  readonly style: FlatMark['style'];
}

/** A layer fainter than that is not drawn. */
const FAINTEST = 0.06;
const WHOLE = 0.97;

export const seeThrough = (strokes: readonly Stroke[], opacity: number): readonly Stroke[] =>
  opacity > WHOLE
    ? strokes
    : strokes.map(({ far, paint }) => ({
        far,
        paint(share) {
          const shape = paint(share);
          return shape && svgElement('g', { opacity }, [shape]);
        },
      }));

const withoutMeshes = ({ spheres, cylinders, lines }: Drawing): Drawing => ({ spheres, cylinders, lines });

export function aroundStrokes({ surroundings, scale, lit, style }: FlatAround, view: ViewFrame, palette: Palette, detail: Detail): readonly Stroke[] {
  const { layers, axis, cut } = surroundings;
  const plane = cut === undefined ? undefined : cutPlane(view.back, axis, cut);
  const wanted = new Set(lit);
  return layers.flatMap((layer) => {
    const opacity = seenShare(layer.seen, scale);
    if (opacity < FAINTEST) return [];
    const opened = layer.isCut ? plane : undefined;
    const bare = withoutMeshes(layer.drawing);
    const drawing = opened ? clipDrawing(bare, opened) : bare;
    const part = lit.length > 0 ? partDrawing(drawing, lit) : undefined;
    const strokes = [
      ...(part ? flatHalos(drawing, [{ drawing: part, style: { ...style, ghost: 0 } }], view, detail).behind : []),
      ...svgStrokes(drawing, view, palette, detail),
      ...(layer.drawing.meshes ?? []).flatMap((mesh) => bodyStrokes(mesh, view, { palette, plane: opened, lit: wanted, litColor: style.color })),
    ];
    return seeThrough(strokes, opacity);
  });
}
