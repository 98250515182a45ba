// The van der Waals mesh as drawn: the same triangles, with light and colour that change at the creases.
import { describe, expect, it } from 'vitest';
import { vanDerWaalsSurface } from '../../src/representations/surface/surface';
import { splitCreases } from '../../src/representations/surface/surface-shading';
import { measureMesh } from '../../src/representations/surface/surface-triangles';
import { KETAMINE } from './surface-checks';

const corner = (values: Float32Array, vertex: number): number[] => [...values.subarray(3 * vertex, 3 * vertex + 3)];

describe('two balls', () => {
  const balls = { centers: [0, 0, 0, 2, 0, 0], radii: [1.7, 1.7] };
  const surface = vanDerWaalsSurface(balls);
  const shaded = splitCreases(surface, balls);

  it('keep their triangles in place', () => {
    expect(shaded.indices).toHaveLength(surface.indices.length);
    surface.indices.forEach((vertex, place) => {
      expect(corner(shaded.positions, shaded.indices[place] ?? 0)).toEqual(corner(surface.positions, vertex));
    });
  });

  it('are lit each as its own sphere, up to the circle in which they meet', () => {
    let across = 0;
    for (let at = 0; at < shaded.indices.length; at += 3) {
      const vertices = [...shaded.indices.subarray(at, at + 3)];
      const owners = new Set(vertices.map((vertex) => shaded.nearestAtom[vertex]));
      if (owners.size > 1) across++;
    }
    // The grid's cells along the 8.6 Å of the circle hold about 5 % of the triangles; few of those may lie over the crease.
    expect(across / (shaded.indices.length / 3)).toBeLessThan(0.02);
    shaded.nearestAtom.forEach((ball, vertex) => {
      const [x = 0, y = 0, z = 0] = corner(shaded.positions, vertex);
      const [nx = 0, ny = 0, nz = 0] = corner(shaded.normals, vertex);
      expect(Math.hypot(x - 2 * ball - 1.7 * nx, y - 1.7 * ny, z - 1.7 * nz)).toBeLessThan(0.02);
    });
  });
});

describe('ketamine', () => {
  it('keeps its area, and gains vertices only on its creases', () => {
    const surface = vanDerWaalsSurface(KETAMINE);
    const shaded = splitCreases(surface, KETAMINE);
    const [before, after] = [surface, shaded].map(({ positions, indices }) => measureMesh(positions, indices));
    expect(after?.area).toBeCloseTo(before?.area ?? 0, 6);
    const gained = shaded.nearestAtom.length / surface.nearestAtom.length - 1;
    expect(gained).toBeGreaterThan(0.05);
    expect(gained).toBeLessThan(0.4);
  });
});
