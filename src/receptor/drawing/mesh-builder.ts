// Collects triangles into the columns of a Mesh, with the number of the part that each vertex belongs to.

import type { Vec3 } from '../../chemistry/molecule';
import type { Mesh } from '../../representations/drawing';
import type { Rgb } from '../../representations/element-style';

export interface MeshBuilder {
  /** `normal` is a unit vector; part -1 for decoration. Gives the vertex's index. */
  vertex(position: Vec3, normal: Vec3, color: Rgb, part: number): number;
  /** Counterclockwise seen from outside. */
  triangle(a: number, b: number, c: number): void;
  build(look: Mesh['look'], cover?: Mesh['cover']): Mesh;
}

export function createMeshBuilder(): MeshBuilder {
  const positions: number[] = [];
  const normals: number[] = [];
  const colors: number[] = [];
  const atoms: number[] = [];
  const indices: number[] = [];
  return {
    vertex(position, normal, color, part) {
      positions.push(...position);
      normals.push(...normal);
      colors.push(...color);
      return atoms.push(part) - 1;
    },
    triangle(a, b, c) {
      indices.push(a, b, c);
    },
    build: (look, cover) => ({
      positions: Float32Array.from(positions),
      normals: Float32Array.from(normals),
      colors: Uint8Array.from(colors),
      indices: Uint32Array.from(indices),
      atoms: Int32Array.from(atoms),
      look,
      ...(cover ? { cover } : {}),
    }),
  };
}
