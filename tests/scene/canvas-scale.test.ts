// How many pixels a canvas has while its picture moves: what is set by others meanwhile counts as the whole.
import { expect, it } from 'vitest';
import { createCanvasScale } from '../../src/scene/canvas-scale';

/** As three sizes its canvas: CSS pixels times the ratio, rounded down. */
function renderer(css: number, first: number) {
  let ratio = first;
  let sets = 0;
  const domElement = { width: Math.floor(css * ratio) };
  return {
    domElement,
    getPixelRatio: () => ratio,
    setPixelRatio(next: number) {
      ratio = next;
      sets++;
      domElement.width = Math.floor(css * ratio);
    },
    sets: () => sets,
  };
}

it('has fewer pixels while it moves and all of them again at rest, and is sized anew only where they are others', () => {
  const at = renderer(800, 2);
  const scale = createCanvasScale(at);
  const widths = [1, 0.5, 0.5, 0.75, 1, 1].map((part) => {
    scale.scaleTo(part);
    return at.domElement.width;
  });
  expect(widths).toEqual([1600, 800, 800, 1200, 1600, 1600]);
  expect(at.sets()).toBe(3);
});

it('goes by the ratio that another has set while it moved', () => {
  const at = renderer(800, 2);
  const scale = createCanvasScale(at);
  scale.scaleTo(0.5);
  at.setPixelRatio(1.25);
  scale.scaleTo(0.5);
  expect(at.domElement.width).toBe(500);
  scale.scaleTo(1);
  expect(at.domElement.width).toBe(1000);
});

it('tells the pixels for a CSS pixel that the canvas has, also where they do not come out even', () => {
  const at = renderer(801, 1);
  const scale = createCanvasScale(at);
  scale.scaleTo(0.5);
  expect(at.domElement.width).toBe(400);
  expect(scale.ratio(801) * 801).toBeCloseTo(400, 10);
  // Not laid out: what three has.
  expect(scale.ratio(0)).toBe(0.5);
  scale.scaleTo(1);
  expect(scale.ratio(801)).toBe(1);
});
