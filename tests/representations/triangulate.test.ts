// Triangulated balls and rods: closed, turned outward, with normals and colours where they belong.
import { describe, expect, it } from 'vitest';
import { createDrawingBuilder } from '../../src/representations/drawing-builder';
import type { Rgb } from '../../src/representations/element-style';
import { triangulate, type TriangleMesh } from '../../src/representations/model/triangulate';
import { badEdges, bounds, signedVolume, welded } from './export-checks';

const RED: Rgb = [200, 40, 30];
const BLUE: Rgb = [40, 60, 200];

function ball(radius = 2, segments?: number): TriangleMesh {
  const builder = createDrawingBuilder();
  builder.sphere([1, 2, 3], radius, RED, 0);
  return triangulate(builder.build(), segments === undefined ? {} : { segments });
}

function rod(second: Rgb): TriangleMesh {
  const builder = createDrawingBuilder();
  builder.cylinder([0, 0, 0], [3, 4, 0], 0.5, RED, second, 0);
  return triangulate(builder.build(), { segments: 64 });
}

const vectorAt = (columns: Float32Array, i: number) => [0, 1, 2].map((axis) => columns[i * 3 + axis] ?? 0);

describe('a ball', () => {
  it.each([6, 8, 32])('of %d segments is closed, without seam or sliver at the poles', (segments) => {
    const mesh = ball(2, segments);
    expect(badEdges(mesh)).toBe(0);
    // Euler: V - E + F = 2, with two vertices at the poles and segments² - 2 segments triangles.
    expect(mesh.positions.length / 3).toBe(2 + segments * (segments / 2 - 1));
    expect(mesh.indices.length / 3).toBe(segments * (segments - 2));
  });

  it('has all its points on the sphere, normals outward, its own colour', () => {
    const { positions, normals, colors } = ball();
    for (let at = 0; at < positions.length; at += 3) {
      const out = [0, 1, 2].map((axis) => ((positions[at + axis] ?? 0) - axis - 1) / 2);
      expect(Math.hypot(...out)).toBeCloseTo(1, 5);
      out.forEach((value, axis) => expect(normals[at + axis]).toBeCloseTo(value, 5));
      expect([...colors.subarray(at, at + 3)]).toEqual(RED);
    }
  });

  it('has the volume of a sphere, less what flat faces cut off', () => {
    const share = signedVolume(ball(2, 64)) / ((4 / 3) * Math.PI * 8);
    expect(share).toBeGreaterThan(0.99);
    expect(share).toBeLessThan(1);
  });

  it('needs an even number of segments', () => {
    expect(() => ball(1, 7)).toThrow(RangeError);
    expect(() => ball(1, 4)).toThrow(RangeError);
  });
});

describe('a rod', () => {
  it('is closed with its caps, in one colour and in two', () => {
    for (const mesh of [rod(RED), rod(BLUE)]) {
      const solid = welded(mesh, 1e-5);
      expect(badEdges(solid)).toBe(0);
      // A prism with 32 sides: area 32/2 r² sin(360°/32), times 5 Å.
      expect(signedVolume(solid)).toBeCloseTo(16 * 0.25 * Math.sin(Math.PI / 16) * 5, 4);
    }
  });

  it('changes colour in the middle', () => {
    const { positions, colors } = rod(BLUE);
    for (let at = 0; at < positions.length; at += 3) {
      const along = ((positions[at] ?? 0) * 3 + (positions[at + 1] ?? 0) * 4) / 25;
      const color = [...colors.subarray(at, at + 3)];
      if (along < 0.49) expect(color).toEqual(RED);
      if (along > 0.51) expect(color).toEqual(BLUE);
    }
  });

  it('has normals that agree with its triangles', () => {
    const { positions, normals, indices } = rod(BLUE);
    for (let i = 0; i < indices.length; i += 3) {
      const [a = 0, b = 0, c = 0] = indices.subarray(i, i + 3);
      const [p, q, r] = [a, b, c].map((vertex) => vectorAt(positions, vertex)) as [number[], number[], number[]];
      const [u, v] = [q, r].map((end) => end.map((value, axis) => value - (p[axis] ?? 0))) as [[number, number, number], [number, number, number]];
      const face = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
      const size = Math.hypot(...face);
      expect(size).toBeGreaterThan(0);
      for (const vertex of [a, b, c]) {
        const cosine = vectorAt(normals, vertex).reduce((sum, value, axis) => sum + (value * (face[axis] ?? 0)) / size, 0);
        expect(cosine).toBeGreaterThan(0.99);
      }
    }
  });

  it('without length or thickness is left out', () => {
    const builder = createDrawingBuilder();
    builder.cylinder([1, 1, 1], [1, 1, 1], 0.5, RED, RED, 0);
    builder.cylinder([1, 1, 1], [2, 1, 1], 0, RED, RED, 0);
    expect(triangulate(builder.build()).indices).toHaveLength(0);
  });
});

it('takes fewer segments where there are many balls', () => {
  const builder = createDrawingBuilder();
  for (let i = 0; i < 4000; i++) builder.sphere([i * 3, 0, 0], 1, RED, i);
  const mesh = triangulate(builder.build());
  expect(mesh.indices.length / 3).toBeLessThan(1_000_000);
  expect(bounds(mesh).high[0]).toBeCloseTo(3999 * 3 + 1, 0);
});
