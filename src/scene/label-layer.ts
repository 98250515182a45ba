// The words over the picture: plain elements that follow the camera without React, moved only when a frame is drawn.
import type { Molecule } from '../chemistry/molecule';
import type { Label } from '../representations/atom-labels';
import type { Drawing } from '../representations/drawing';
import { facesOf } from './label-cover';
import { drawLabel } from './label-drawing';
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

/** By luma (Rec. 601), which is near enough to choose between black and white. */
export function isBright(color: string): boolean {
  const hex = /^#(..)(..)(..)$/.exec(color)?.slice(1).map((pair) => Number.parseInt(pair, 16));
  const [r = 255, g = 255, b = 255] = hex ?? (color.match(/\d+(\.\d+)?/g) ?? []).map(Number);
  return 0.299 * r + 0.587 * g + 0.114 * b > 128;
}

export function createLabelLayer(wrapper: HTMLElement): LabelLayer {
  const layer = document.createElement('div');
  layer.className = 'scene-labels';
  // The words are those of the list of atoms, which a screen reader walks.
  layer.setAttribute('aria-hidden', 'true');
  wrapper.append(layer);
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
      layer.style.setProperty('--label-ground', ground);
      layer.style.setProperty('--label-ink', isBright(ground) ? '#111317' : '#f6f5f2');
      ready = readyLabels(molecule, drawing, labels);
      if (same) return;
      places = elsewhere = [];
      elements = labels.map(({ text, kind }) => {
        const element = document.createElement('span');
        element.className = `scene-label scene-label-${kind}`;
        element.textContent = text;
        element.style.visibility = 'hidden';
        return element;
      });
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
      // Measured here, not before: a theme may have changed the size of letters since.
      if (boxes.length === 0) boxes = elements.map(({ offsetWidth, offsetHeight }) => ({ width: offsetWidth, height: offsetHeight }));
      places = placeLabels(shown.drawing, frame, ready, boxes, places);
      places.forEach(({ at }, index) => {
        const element = elements[index];
        if (!element) return;
        element.style.visibility = at ? 'visible' : 'hidden';
        // Whole pixels keep letters crisp.
        const [x, y] = at ? [at.x - (boxes[index]?.width ?? 0) / 2, at.y - (boxes[index]?.height ?? 0) / 2] : [0, 0];
        if (at) element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      });
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
