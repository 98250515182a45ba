// Closes the cavities of a solid: a void that nothing can reach cannot be printed nor cleaned, and slicers take it for a fault.

import type { SolidMesh } from './export-solid-mesh';

/** Without the shells that face inward, those whose signed volume is negative; vertices that no triangle needs are dropped. */
export function withoutCavities({ positions, indices }: SolidMesh): SolidMesh {
  const shell = shellOfVertices(positions.length / 3, indices);
  const volumes = new Float64Array(shell.length);
  for (let at = 0; at < indices.length; at += 3) {
    const root = shell[indices[at] as number] as number;
    volumes[root] = (volumes[root] as number) + volumeUnder(positions, indices, at);
  }
  if (indices.every((vertex) => (volumes[shell[vertex] as number] as number) > 0)) return { positions, indices };
  const place = new Int32Array(positions.length / 3).fill(-1);
  const keptPositions: number[] = [];
  const keptIndices: number[] = [];
  for (const vertex of indices) {
    if ((volumes[shell[vertex] as number] as number) <= 0) continue;
    if (place[vertex] === -1) {
      place[vertex] = keptPositions.length / 3;
      for (let axis = 0; axis < 3; axis++) keptPositions.push(positions[vertex * 3 + axis] as number);
    }
    keptIndices.push(place[vertex] as number);
  }
  return { positions: Float32Array.from(keptPositions), indices: Uint32Array.from(keptIndices) };
}

/** For each vertex one vertex that stands for its shell. */
function shellOfVertices(count: number, indices: Uint32Array): Int32Array {
  const parent = Int32Array.from({ length: count }, (_, vertex) => vertex);
  const rootOf = (vertex: number) => {
    let at = vertex;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number;
    return at;
  };
  for (let at = 0; at < indices.length; at += 3) {
    for (const side of [1, 2]) parent[rootOf(indices[at + side] as number)] = rootOf(indices[at] as number);
  }
  return parent.map((_, vertex) => rootOf(vertex));
}

/** Signed volume of the tetrahedron between a triangle and the first vertex of the mesh, which loses no digits far from the origin. */
function volumeUnder(positions: Float32Array, indices: Uint32Array, at: number): number {
  const corner = (which: number, axis: number) => (positions[(indices[at + which] as number) * 3 + axis] as number) - (positions[axis] as number);
  const [ax, ay, az] = [corner(0, 0), corner(0, 1), corner(0, 2)];
  const [bx, by, bz] = [corner(1, 0), corner(1, 1), corner(1, 2)];
  const [cx, cy, cz] = [corner(2, 0), corner(2, 1), corner(2, 2)];
  return (ax * (by * cz - bz * cy) - ay * (bx * cz - bz * cx) + az * (bx * cy - by * cx)) / 6;
}
