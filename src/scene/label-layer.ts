// The words over the picture: plain elements that follow the camera without React, moved only when a frame is drawn.
import type { Molecule } from '../chemistry/molecule';
import type { Label } from '../representations/atom-labels';
import type { Drawing } from '../representations/drawing';
import { placeLabels, readyLabels, type LabelBox, type LabelPlace, type ReadyLabel } from './label-place';
import type { ViewFrame } from './view-frame';

export interface LabelLayer {
  show(molecule: Molecule, drawing: Drawing, labels: readonly Label[]): void;
  /** Puts every label where it belongs in this frame. */
  place(frame: ViewFrame): void;
  dispose(): void;
}

export function createLabelLayer(wrapper: HTMLElement): LabelLayer {
  const layer = document.createElement('div');
  layer.className = 'scene-labels';
  // The words are those of the list of atoms, which a screen reader walks.
  layer.setAttribute('aria-hidden', 'true');
  wrapper.append(layer);
  let shown: { readonly molecule: Molecule; readonly drawing: Drawing; readonly labels: readonly Label[] } | undefined;
  let ready: readonly ReadyLabel[] = [];
  let elements: readonly HTMLElement[] = [];
  let boxes: readonly LabelBox[] = [];
  let places: readonly LabelPlace[] = [];

  return {
    show(molecule, drawing, labels) {
      if (shown?.molecule === molecule && shown.drawing === drawing && shown.labels === labels) return;
      const same = shown?.labels === labels;
      shown = { molecule, drawing, labels };
      ready = readyLabels(molecule, drawing, labels);
      if (same) return;
      places = [];
      elements = labels.map(({ text, kind }) => {
        const element = document.createElement('span');
        element.className = `scene-label scene-label-${kind}`;
        element.textContent = text;
        element.style.visibility = 'hidden';
        return element;
      });
      layer.replaceChildren(...elements);
      boxes = [];
    },
    place(frame) {
      if (elements.length === 0) return;
      // Measured here, not before: a theme may have changed the size of letters since.
      if (boxes.length === 0) boxes = elements.map(({ offsetWidth, offsetHeight }) => ({ width: offsetWidth, height: offsetHeight }));
      if (!shown) return;
      places = placeLabels(shown.drawing, frame, ready, boxes, places);
      places.forEach(({ at }, index) => {
        const element = elements[index];
        if (!element) return;
        element.style.visibility = at ? 'visible' : 'hidden';
        // Whole pixels keep letters crisp.
        const [left, top] = at ? [at.x - (boxes[index]?.width ?? 0) / 2, at.y - (boxes[index]?.height ?? 0) / 2] : [0, 0];
        if (at) element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
      });
    },
    dispose: () => layer.remove(),
  };
}
