// What a canvas needs once something stands around its molecule: names and scale bar over the picture, and the answer to what
// lies under the pointer. Loaded with the first surroundings.
import type { Drawing } from '../../representations/drawing';
import type { Surroundings } from '../../representations/surroundings';
import type { Clearance } from '../camera-fit';
import { drawLabel } from '../label-drawing';
import { addLabelLayer, boxesOf, labelElements, putLabel, setInk } from '../label-element';
import type { LabelBox } from '../label-place';
import { pixelsPerAngstrom, type Size, type ViewFrame } from '../view-frame';
import { boxesOver } from './boxes-over';
import { partAt, type PartHit } from './part-hit';
import { namedParts, placeParts, type NamedPart, type PartPlace } from './part-places';
import { createScaleBar } from './scale-bar';
import { seenDrawing } from './seen-drawing';

export interface AroundTools {
  /** `ground`: CSS colour behind the picture, as `rgb(…)` or `#rrggbb`. */
  show(around: Surroundings, ground: string, covered: Clearance): void;
  /** `scale`: Å, of the picture. */
  place(frame: ViewFrame, scale: number): void;
  /** Into a picture whose unit is the CSS pixel; `shift`: of the frame on the screen within it. */
  draw(context: CanvasRenderingContext2D, size: Size, shift: { readonly x: number; readonly y: number }): void;
  /** The names alone, where they belong in another frame. */
  drawNames(context: CanvasRenderingContext2D, frame: ViewFrame, scale: number): void;
  /** As it is seen from there; undefined: nothing is. */
  drawing(frame: ViewFrame, scale: number): Drawing | undefined;
  partAt(frame: ViewFrame, scale: number, x: number, y: number, slack: number): PartHit | undefined;
  dispose(): void;
}

const UNCOVERED: Clearance = { top: 0, bottom: 0 };

export function createAroundTools(wrapper: HTMLElement): AroundTools {
  const layer = addLabelLayer(wrapper);
  const bar = createScaleBar(wrapper);
  let around: Surroundings | undefined;
  let covered = UNCOVERED;
  let parts: readonly NamedPart[] = [];
  let elements: readonly HTMLElement[] = [];
  let boxes: readonly LabelBox[] = [];
  let places: readonly PartPlace[] = [];
  let elsewhere: readonly PartPlace[] = [];
  let lastView = '';

  const write = (context: CanvasRenderingContext2D, wanted: readonly PartPlace[]) =>
    wanted.forEach(({ at, opacity }, index) => {
      const [element, box] = [elements[index], boxes[index]];
      if (!at || !element || !box) return;
      context.globalAlpha = opacity;
      drawLabel(context, element, at, box);
      context.globalAlpha = 1;
    });

  return {
    show(next, ground, nowCovered) {
      setInk(layer, ground);
      bar.show(ground, nowCovered.bottom);
      covered = nowCovered;
      boxes = [];
      lastView = '';
      const named = namedParts(next);
      const isSame = named.length === parts.length && named.every(({ label }, index) => label.key === parts[index]?.label.key && label.text === parts[index]?.label.text);
      [around, parts] = [next, named];
      if (isSame) return;
      places = elsewhere = [];
      elements = labelElements(named.map(({ label }) => label));
      layer.replaceChildren(...elements);
    },
    place(frame, scale) {
      if (!around) return;
      const { eye, right, up, size, projection } = frame;
      const over = boxesOver(wrapper);
      const view = [eye, right, up, size.width, size.height, projection, ...over.map(({ x, y, box }) => [x, y, box.width, box.height])].join();
      if (view === lastView) return;
      lastView = view;
      bar.place(pixelsPerAngstrom(frame, frame.distance));
      layer.style.width = `${frame.size.width}px`;
      if (boxes.length === 0) boxes = boxesOf(elements);
      places = placeParts(around, frame, scale, parts, boxes, covered, places, [bar.box(), ...over]);
      places.forEach(({ at, opacity }, index) => {
        const element = elements[index];
        if (!element) return;
        putLabel(element, boxes[index], at);
        if (at) element.style.opacity = String(opacity);
      });
    },
    draw(context, size, { x, y }) {
      context.save();
      context.translate(x, y);
      write(context, places);
      context.restore();
      bar.draw(context, size);
    },
    drawNames(context, frame, scale) {
      if (!around) return;
      elsewhere = placeParts(around, frame, scale, parts, boxes, UNCOVERED, elsewhere);
      write(context, elsewhere);
    },
    drawing: (frame, scale) => around && seenDrawing(around, frame, scale),
    partAt: (frame, scale, x, y, slack) => (around ? partAt(around, frame, scale, x, y, slack) : undefined),
    dispose() {
      layer.remove();
      bar.dispose();
    },
  };
}
