// The words over the picture: plain elements that follow the camera without React, moved only when a frame is drawn.
import type { Molecule } from '../chemistry/molecule';
import type { Label } from '../representations/atom-labels';
import type { Drawing } from '../representations/drawing';
import { facesOf } from './label-cover';
import { drawLabel } from './label-drawing';
import { addLabelLayer, boxesOf, labelElements, putLabel, setInk } from './label-element';
import { placeLabels, readyLabels, type LabelBox, type LabelPlace, type ReadyLabel } from './label-place';
import type { ViewFrame } from './view-frame';

export interface Labelled {
  readonly molecule: Molecule;
  readonly drawing: Drawing;
  readonly labels: readonly Label[];
  /** CSS colour that lies behind the picture, `rgb(…)` or `#rrggbb`. */
  readonly ground: string;
}

export interface LabelLayer {
  show(labelled: Labelled): void;
  /** Puts every label where it belongs in this frame; `left`: CSS pixels of the frame from the left of the canvas. */
  place(frame: ViewFrame, left: number): void;
  /** Writes the labels into a picture whose unit is the CSS pixel: as they stand, or as they belong in another frame. */
  draw(context: CanvasRenderingContext2D, frame?: ViewFrame): void;
  dispose(): void;
}

export function createLabelLayer(wrapper: HTMLElement): LabelLayer {
  const layer = addLabelLayer(wrapper);
  let shown: Labelled | undefined;
  let lastView = '';
  let ready: readonly ReadyLabel[] = [];
  let elements: readonly HTMLElement[] = [];
  let boxes: readonly LabelBox[] = [];
  let places: readonly LabelPlace[] = [];
  /** In the frames of a video: apart from those of the screen. */
  let elsewhere: readonly LabelPlace[] = [];

  return {
    show(next) {
      const { molecule, labels, ground } = next;
      const drawing = facesOf(molecule, next.drawing);
      const same = shown?.labels === labels;
      shown = { ...next, drawing };
      lastView = '';
      boxes = [];
      setInk(layer, ground);
      ready = readyLabels(molecule, drawing, labels);
      if (same) return;
      places = elsewhere = [];
      elements = labelElements(labels);
      layer.replaceChildren(...elements);
    },
    place(frame, left) {
      if (!shown || elements.length === 0) return;
      const { eye, right, up, size, projection } = frame;
      const view = [eye, right, up, size.width, size.height, projection].join();
      if (view === lastView) return;
      lastView = view;
      layer.style.left = `${left}px`;
      layer.style.width = `${size.width}px`;
      if (boxes.length === 0) boxes = boxesOf(elements);
      places = placeLabels(shown.drawing, frame, ready, boxes, places);
      elements.forEach((element, index) => putLabel(element, boxes[index], places[index]?.at));
    },
    draw(context, frame) {
      if (frame && shown) elsewhere = placeLabels(shown.drawing, frame, ready, boxes, elsewhere);
      const wanted = frame ? elsewhere : places;
      wanted.forEach(({ at }, index) => {
        const [element, box] = [elements[index], boxes[index]];
        if (at && element && box) drawLabel(context, element, at, box);
      });
    },
    dispose: () => layer.remove(),
  };
}
