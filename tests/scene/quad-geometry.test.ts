// Four corners a primitive: the numbers of each, and that they are not kept once the GPU has them.
import { describe, expect, it } from 'vitest';
import { quadGeometry } from '../../src/scene/quad-geometry';

const VALUES = new Float32Array([1, 2, 3, 4, 5, 6]);
const COLORS = new Uint8Array([10, 20, 30, 40, 50, 60]);
const made = () =>
  quadGeometry(2, {
    place: { values: VALUES, size: 3 },
    tail: { values: VALUES, size: 3, offset: 1, used: 2 },
    tint: { values: COLORS, size: 3 },
  });

describe('the corners of two primitives', () => {
  it('have their numbers four times over, bytes padded to four', () => {
    const { place, tail, tint } = made().attributes;
    expect([...(place?.array ?? [])]).toEqual([1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 4, 5, 6, 4, 5, 6, 4, 5, 6, 4, 5, 6]);
    expect([...(tail?.array ?? [])]).toEqual([2, 3, 2, 3, 2, 3, 2, 3, 5, 6, 5, 6, 5, 6, 5, 6]);
    expect([...(tint?.array ?? [])]).toEqual([0, 1, 2, 3, 4, 5, 6, 7].flatMap((corner) => (corner < 4 ? [10, 20, 30, 0] : [40, 50, 60, 0])));
    expect([place?.count, place?.itemSize, tint?.count, tint?.itemSize, tint?.normalized]).toEqual([8, 3, 8, 4, true]);
  });

  it('make two triangles each', () => {
    const { index } = made();
    expect([...(index?.array ?? [])]).toEqual([0, 1, 2, 2, 1, 3, 4, 5, 6, 6, 5, 7]);
    expect(index?.count).toBe(12);
  });

  it('are let go once the GPU has them, and made again for a context that comes back', () => {
    const geometry = made();
    for (const attribute of [...Object.values(geometry.attributes), geometry.index]) {
      if (!attribute || !('onUploadCallback' in attribute)) throw new Error('This is no attribute of a buffer.');
      const first = attribute.array;
      // Until then they are the same at each look.
      expect(attribute.array).toBe(first);
      attribute.onUploadCallback();
      expect(attribute.array).not.toBe(first);
      expect(attribute.array).toEqual(first);
      expect(attribute.count * attribute.itemSize).toBe(first.length);
    }
  });
});
