// The three kinds of primitive as buffers, with what their shading needs.
import type { BufferGeometry } from 'three';
import type { Cylinders, Lines, Spheres } from '../representations/drawing';
import { joined, quadGeometry } from './quad-geometry';

export interface Shading {
  readonly lists: Float32Array;
  readonly shade: Float32Array;
}

const shadingColumns = ({ lists, shade }: Shading) => ({
  list: { values: lists, size: 2 },
  shade: { values: shade, size: 4 },
});

export const sphereQuads = ({ count, centers, radii, colors }: Spheres, shading: Shading): BufferGeometry =>
  quadGeometry(count, {
    ball: { values: joined(count, centers, 3, radii), size: 4 },
    tint: { values: colors, size: 3 },
    ...shadingColumns(shading),
  });

export const cylinderQuads = ({ count, ends, radii, colors }: Cylinders, shading: Shading): BufferGeometry =>
  quadGeometry(count, {
    head: { values: joined(count, ends, 6, radii), size: 4 },
    tail: { values: ends, size: 6, offset: 3, used: 3 },
    tint: { values: colors, size: 6, used: 3 },
    tailTint: { values: colors, size: 6, offset: 3, used: 3 },
    ...shadingColumns(shading),
  });

export const lineQuads = ({ count, ends, colors }: Lines): BufferGeometry =>
  quadGeometry(count, {
    head: { values: ends, size: 6, used: 3 },
    tail: { values: ends, size: 6, offset: 3, used: 3 },
    tint: { values: colors, size: 6, used: 3 },
    tailTint: { values: colors, size: 6, offset: 3, used: 3 },
  });
