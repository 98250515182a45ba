// A label of the screen written into a saved picture: the same letters in the same place, by the element's own style.
import type { LabelBox } from './label-place';

/** Share of the letters' size: half of it lies outside of them, as in the style sheet. */
const OUTLINE = 0.22;

/** `at`: middle of the label, CSS pixels. */
export function drawLabel(context: CanvasRenderingContext2D, element: HTMLElement, at: { readonly x: number; readonly y: number }, box: LabelBox): void {
  const style = getComputedStyle(element);
  const size = Number.parseFloat(style.fontSize);
  const text = element.textContent ?? '';
  const ground = style.getPropertyValue('--label-ground').trim();
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  if (Number.parseFloat(style.borderTopWidth) > 0) {
    context.beginPath();
    context.roundRect(at.x - box.width / 2 + 0.5, at.y - box.height / 2 + 0.5, box.width - 1, box.height - 1, Number.parseFloat(style.borderTopLeftRadius) || 0);
    context.fillStyle = ground;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = style.color;
    context.stroke();
  } else {
    context.lineWidth = OUTLINE * size;
    context.strokeStyle = ground;
    context.strokeText(text, at.x, at.y);
  }
  context.fillStyle = style.color;
  context.fillText(text, at.x, at.y);
}
