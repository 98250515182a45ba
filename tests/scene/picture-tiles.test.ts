// A picture made in tiles: each pixel once, the same view whatever the shape, and colours as they were.
import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framedPanes } from '../../src/scene/panes';
import { straightened, tilesOf } from '../../src/scene/picture-tiles';
import { projectPoint, viewFrame } from '../../src/scene/view-frame';

const framed = (frame: ReturnType<typeof viewFrame>, width: number, height: number) => {
  const [pane] = framedPanes([{ name: 'own', left: 0, frame, mirrored: false }], frame.size, width, height).panes;
  if (!pane) throw new Error('The picture has no pane.');
  return pane.frame;
};

const screen = viewFrame({ theta: 20, phi: 70, distance: 20, target: [1, 2, 3] }, 'perspective', { width: 800, height: 600 });

describe('tiles', () => {
  it('cover every pixel once', () => {
    assert(
      property(integer({ min: 1, max: 90 }), integer({ min: 1, max: 90 }), integer({ min: 1, max: 40 }), (width, height, side) => {
        const seen = new Uint8Array(width * height);
        for (const tile of tilesOf(width, height, side)) {
          for (let at = 0; at < tile.width * tile.height; at++) {
            const pixel = (tile.y + Math.floor(at / tile.width)) * width + tile.x + (at % tile.width);
            seen[pixel] = (seen[pixel] ?? 0) + 1;
          }
        }
        expect(seen.every((count) => count === 1)).toBe(true);
      }),
    );
  });

  it('are 40 for 8K by 1024 pixels', () => {
    expect(tilesOf(7680, 4320, 1024)).toHaveLength(8 * 5);
    expect(tilesOf(7680, 4320, 1024).at(-1)).toEqual({ x: 7168, y: 4096, width: 512, height: 224 });
  });

  it.each([[0, 10], [10, 8193], [1.5, 10], [NaN, 10], [-4, 10]])('refuse %s x %s pixels', (width, height) => {
    expect(() => tilesOf(width, height, 1024)).toThrow(/1 to 8192 pixels/);
  });
});

describe('the frame of a picture', () => {
  it('is the screen’s for a picture of the same shape', () => {
    expect(framed(screen, 4000, 3000)).toEqual(screen);
  });

  it.each([[1000, 1000], [500, 2000], [2000, 500]])('keeps in %s x %s what the screen shows', (width, height) => {
    const picture = framed(screen, width, height);
    expect(picture.size.width / picture.size.height).toBeCloseTo(width / height, 9);
    for (const [right, up] of [[1, 1], [-1, 1], [1, -1], [-1, -1]] as const) {
      // A corner of the screen, in the plane of the target.
      const across = right * screen.halfHeight * (800 / 600);
      const along = up * screen.halfHeight;
      const place = (axis: 0 | 1 | 2) => axis + 1 + screen.right[axis] * across + screen.up[axis] * along;
      const point = projectPoint(picture, [place(0), place(1), place(2)]);
      expect(Math.abs((point?.x ?? Infinity) / picture.size.width - 0.5)).toBeLessThanOrEqual(0.5 + 1e-9);
      expect(Math.abs((point?.y ?? Infinity) / picture.size.height - 0.5)).toBeLessThanOrEqual(0.5 + 1e-9);
    }
  });
});

describe('pixels', () => {
  it('are turned upside down and freed of their coverage', () => {
    const below = [200, 100, 50, 255, 60, 30, 0, 128];
    const above = [0, 0, 0, 0, 10, 20, 30, 255];
    expect([...straightened(Uint8Array.from([...below, ...above]), 2, 2)]).toEqual([0, 0, 0, 0, 10, 20, 30, 255, 200, 100, 50, 255, 120, 60, 0, 128]);
  });
});
