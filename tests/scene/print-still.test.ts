// The still for the printer leaves out what is clear around the picture, and no more.
import { describe, expect, it } from 'vitest';
import { drawnPart } from '../../src/scene/print-still';

/** Clear but for these pixels. */
function image(width: number, height: number, opaque: readonly (readonly [x: number, y: number])[]): ImageData {
  const data = new Uint8ClampedArray(4 * width * height);
  for (const [x, y] of opaque) data[4 * (y * width + x) + 3] = 1;
  return { data, width, height, colorSpace: 'srgb' } as ImageData;
}

describe('the drawn part', () => {
  it('keeps every pixel that is not clear, with 24 pixels around', () => {
    expect(drawnPart(image(200, 100, [[60, 40], [99, 59]]))).toEqual({ x: 36, y: 16, width: 88, height: 68 });
  });

  it('ends at the edges of the picture', () => {
    expect(drawnPart(image(50, 40, [[0, 0], [49, 39]]))).toEqual({ x: 0, y: 0, width: 50, height: 40 });
  });

  it('of an empty picture is all of it', () => {
    expect(drawnPart(image(30, 20, []))).toEqual({ x: 0, y: 0, width: 30, height: 20 });
  });
});
