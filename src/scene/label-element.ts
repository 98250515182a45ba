// The words over the picture as elements: made, inked, measured and moved alike for atoms and for what stands around them.
import type { LabelBox } from './label-place';

/** By luma (Rec. 601), which is near enough to choose between black and white. */
function isBright(color: string): boolean {
  const hex = /^#(..)(..)(..)$/.exec(color)?.slice(1).map((pair) => Number.parseInt(pair, 16));
  const [r = 255, g = 255, b = 255] = hex ?? (color.match(/\d+(\.\d+)?/g) ?? []).map(Number);
  return 0.299 * r + 0.587 * g + 0.114 * b > 128;
}

/** CSS colour that is read on this ground. */
const inkOn = (ground: string): string => (isBright(ground) ? '#111317' : '#f6f5f2');

/** The words in it are those of a list beside the picture, which a screen reader walks. */
export function addLabelLayer(wrapper: HTMLElement): HTMLElement {
  const layer = document.createElement('div');
  layer.className = 'scene-labels';
  layer.setAttribute('aria-hidden', 'true');
  wrapper.append(layer);
  return layer;
}

/** `ground`: CSS colour behind the words, as `rgb(…)` or `#rrggbb`. */
export function setInk(layer: HTMLElement, ground: string): void {
  layer.style.setProperty('--label-ground', ground);
  layer.style.setProperty('--label-ink', inkOn(ground));
}

/** Unseen until they are put somewhere. */
export const labelElements = (labels: readonly { readonly text: string; readonly kind: string }[]): readonly HTMLElement[] =>
  labels.map(({ text, kind }) => {
    const element = document.createElement('span');
    element.className = `scene-label scene-label-${kind}`;
    element.textContent = text;
    element.style.visibility = 'hidden';
    return element;
  });

/** Measured when they are put, not when they are made: a theme may have changed the size of letters since. */
export const boxesOf = (elements: readonly HTMLElement[]): readonly LabelBox[] => elements.map(({ offsetWidth, offsetHeight }) => ({ width: offsetWidth, height: offsetHeight }));

/** `at`: its middle, CSS pixels within the layer; undefined hides it. */
export function putLabel(element: HTMLElement, box: LabelBox | undefined, at: { readonly x: number; readonly y: number } | undefined): void {
  element.style.visibility = at ? 'visible' : 'hidden';
  // Whole pixels keep letters crisp.
  if (at) element.style.transform = `translate(${Math.round(at.x - (box?.width ?? 0) / 2)}px, ${Math.round(at.y - (box?.height ?? 0) / 2)}px)`;
}
