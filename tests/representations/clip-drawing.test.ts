// A cut against geometry: what is left of a ball's surface has the area and the rim that Archimedes says.
import { describe, expect, it } from 'vitest';
import { clipDrawing } from '../../src/representations/clip-drawing';
import { createDrawingBuilder } from '../../src/representations/drawing-builder';
import type { Mesh } from '../../src/representations/drawing';
import { ballMesh } from '../fixtures/ball-mesh';

function areaOf({ positions, indices }: Mesh): number {
  const place = (at: number) => [0, 1, 2].map((axis) => positions[3 * (indices[at] ?? 0) + axis] ?? 0) as [number, number, number];
  let area = 0;
  for (let at = 0; at < indices.length; at += 3) {
    const [a, b, c] = [place(at), place(at + 1), place(at + 2)];
    const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
    area += Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2;
  }
  return area;
}

const builder = createDrawingBuilder();
builder.sphere([0, 0, 4], 1, [1, 2, 3], 7);
builder.sphere([0, 0, -4], 1, [1, 2, 3], 8);
builder.cylinder([0, 0, -9], [0, 0, 3], 1, [1, 2, 3], [4, 5, 6], 9);
builder.line([0, 0, 1], [0, 0, 5], [1, 2, 3], [4, 5, 6], 10);
const drawing = { ...builder.build(), meshes: [ballMesh([0, 0, 0], 10, 'opaque', () => 3, 64)] };

describe('a clipped drawing', () => {
  const left = clipDrawing(drawing, { normal: [0, 0, 1], offset: 2.5 });
  const mesh = left.meshes?.[0] ?? drawing.meshes[0];

  it('keeps the balls and rods whose middle is behind the plane, with their columns', () => {
    expect([...left.spheres.atoms]).toEqual([8]);
    expect([...left.spheres.centers]).toEqual([0, 0, -4]);
    expect([...left.cylinders.bonds]).toEqual([9]);
    expect(left.lines).toMatchObject({ count: 0, width: 1 });
  });

  it('cuts a ball so that a cap of 2 pi r h is gone and nothing stands out', () => {
    expect(areaOf(mesh as Mesh)).toBeCloseTo(2 * Math.PI * 10 * 12.5, -1);
    const used = [...new Set(mesh?.indices)].map((vertex) => mesh?.positions[3 * vertex + 2] ?? 0);
    expect(Math.max(...used)).toBeCloseTo(2.5, 4);
    expect(mesh?.atoms?.length).toBe((mesh?.positions.length ?? 0) / 3);
  });

  it('leaves no mesh where all of it is gone, and all of it where nothing is', () => {
    expect(clipDrawing(drawing, { normal: [0, 0, 1], offset: -11 }).meshes).toEqual([]);
    expect(clipDrawing(drawing, { normal: [0, 0, 1], offset: 11 }).meshes?.[0]?.indices.length).toBe(drawing.meshes[0]?.indices.length);
  });
});
