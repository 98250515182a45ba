// What a plane leaves of a drawing: bodies of triangles are cut along it, balls, rods and lines are whole or gone.
import type { Vec3 } from '../chemistry/molecule';
import type { Cylinders, Drawing, Lines, Mesh, Spheres } from './drawing';

/** What lies at normal · p > offset is taken away; unit vector and Å. */
export interface ClipPlane {
  readonly normal: Vec3;
  readonly offset: number;
}

type Side = (x: number, y: number, z: number) => number;

/** Rows of a column of so many numbers a row. */
export function takeRows<T extends Float32Array | Uint8Array | Int32Array>(column: T, size: number, rows: readonly number[]): T {
  const Kind = column.constructor as new (length: number) => T;
  const taken = new Kind(rows.length * size);
  rows.forEach((row, index) => taken.set(column.subarray(row * size, row * size + size), index * size));
  return taken;
}

/** The balls of these rows. */
export const takeSpheres = ({ centers, radii, colors, atoms }: Spheres, rows: readonly number[]): Spheres => ({
  count: rows.length,
  centers: takeRows(centers, 3, rows),
  radii: takeRows(radii, 1, rows),
  colors: takeRows(colors, 3, rows),
  atoms: takeRows(atoms, 1, rows),
});

const rowsWhere = (count: number, isKept: (row: number) => boolean) => Array.from({ length: count }, (_, row) => row).filter(isKept);

function clippedRods<T extends Cylinders | Lines>({ count, ends, colors, bonds }: T, side: Side) {
  const middle = (row: number, axis: number) => ((ends[row * 6 + axis] ?? 0) + (ends[row * 6 + 3 + axis] ?? 0)) / 2;
  const rows = rowsWhere(count, (row) => side(middle(row, 0), middle(row, 1), middle(row, 2)) <= 0);
  return { rows, count: rows.length, ends: takeRows(ends, 6, rows), colors: takeRows(colors, 6, rows), bonds: takeRows(bonds, 1, rows) };
}

/** The cut is open: a closed body becomes a bowl. */
function clippedMesh(mesh: Mesh, side: Side): Mesh {
  const { positions, normals, colors, atoms, indices } = mesh;
  const heights = Float32Array.from({ length: positions.length / 3 }, (_, v) => side(positions[3 * v] ?? 0, positions[3 * v + 1] ?? 0, positions[3 * v + 2] ?? 0));
  const added: { readonly from: number; readonly to: number; readonly share: number }[] = [];
  const known = new Map<string, number>();
  const onEdge = (a: number, b: number): number => {
    const [from, to] = a < b ? [a, b] : [b, a];
    const key = `${from} ${to}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [low, high] = [heights[from] ?? 0, heights[to] ?? 0];
    const vertex = heights.length + added.length;
    added.push({ from, to, share: low / (low - high) });
    known.set(key, vertex);
    return vertex;
  };
  const kept: number[] = [];
  for (let at = 0; at < indices.length; at += 3) {
    const corners = [indices[at] ?? 0, indices[at + 1] ?? 0, indices[at + 2] ?? 0];
    // Sutherland and Hodgman 1974: the corners that stay, and the points where the sides cross.
    const polygon: number[] = [];
    corners.forEach((corner, index) => {
      const next = corners[(index + 1) % 3] ?? 0;
      const [here, there] = [(heights[corner] ?? 0) <= 0, (heights[next] ?? 0) <= 0];
      if (here) polygon.push(corner);
      if (here !== there) polygon.push(onEdge(corner, next));
    });
    for (let third = 2; third < polygon.length; third++) kept.push(polygon[0] ?? 0, polygon[third - 1] ?? 0, polygon[third] ?? 0);
  }
  const grown = <T extends Float32Array | Uint8Array>(column: T): T => {
    const Kind = column.constructor as new (length: number) => T;
    const all = new Kind(column.length + added.length * 3);
    all.set(column);
    added.forEach(({ from, to, share }, index) => {
      for (let axis = 0; axis < 3; axis++) all[column.length + index * 3 + axis] = (column[from * 3 + axis] ?? 0) * (1 - share) + (column[to * 3 + axis] ?? 0) * share;
    });
    return all;
  };
  return {
    ...mesh,
    positions: grown(positions),
    normals: grown(normals),
    colors: grown(colors),
    indices: Uint32Array.from(kept),
    ...(atoms ? { atoms: Int32Array.from([...atoms, ...added.map(({ from }) => atoms[from] ?? -1)]) } : {}),
  };
}

export function clipDrawing({ spheres, cylinders, lines, meshes }: Drawing, { normal, offset }: ClipPlane): Drawing {
  const side: Side = (x, y, z) => normal[0] * x + normal[1] * y + normal[2] * z - offset;
  const balls = rowsWhere(spheres.count, (row) => side(spheres.centers[row * 3] ?? 0, spheres.centers[row * 3 + 1] ?? 0, spheres.centers[row * 3 + 2] ?? 0) <= 0);
  const { rows: staves, ...rods } = clippedRods(cylinders, side);
  const { rows: _, ...wires } = clippedRods(lines, side);
  return {
    spheres: takeSpheres(spheres, balls),
    cylinders: { ...rods, radii: takeRows(cylinders.radii, 1, staves) },
    lines: { ...wires, width: lines.width },
    ...(meshes ? { meshes: meshes.map((mesh) => clippedMesh(mesh, side)).filter(({ indices }) => indices.length > 0) } : {}),
  };
}
