// Cuts out of a layer what belongs to some parts, so that it can be outlined.
import { takeRows as rows, takeSpheres } from '../../representations/clip-drawing';
import type { Cylinders, Drawing, Lines, Mesh } from '../../representations/drawing';

const rowsOf = (parts: Int32Array, wanted: ReadonlySet<number>): readonly number[] => Array.from(parts, (_, row) => row).filter((row) => wanted.has(parts[row] ?? -1));

function rods<T extends Cylinders | Lines>({ ends, colors, bonds }: T, wanted: ReadonlySet<number>) {
  const taken = rowsOf(bonds, wanted);
  return { taken, count: taken.length, ends: rows(ends, 6, taken), colors: rows(colors, 6, taken), bonds: rows(bonds, 1, taken) };
}

/** The triangles whose first corner belongs to one of the parts; the columns of vertices are shared. */
function triangles(mesh: Mesh, wanted: ReadonlySet<number>): Mesh | undefined {
  const { atoms, indices } = mesh;
  if (!atoms) return undefined;
  const kept: number[] = [];
  for (let at = 0; at < indices.length; at += 3) {
    if (wanted.has(atoms[indices[at] ?? -1] ?? -1)) kept.push(indices[at] ?? 0, indices[at + 1] ?? 0, indices[at + 2] ?? 0);
  }
  return kept.length > 0 ? { ...mesh, indices: Uint32Array.from(kept) } : undefined;
}

/** undefined where the layer has none of them. */
export function partDrawing({ spheres, cylinders, lines, meshes = [] }: Drawing, parts: readonly number[]): Drawing | undefined {
  const wanted = new Set(parts);
  const balls = rowsOf(spheres.atoms, wanted);
  const { taken, ...staves } = rods(cylinders, wanted);
  const { taken: wires, ...threads } = rods(lines, wanted);
  const bodies = meshes.flatMap((mesh) => triangles(mesh, wanted) ?? []);
  if (balls.length + taken.length + wires.length + bodies.length === 0) return undefined;
  return {
    spheres: takeSpheres(spheres, balls),
    cylinders: { ...staves, radii: rows(cylinders.radii, 1, taken) },
    lines: { ...threads, width: lines.width },
    meshes: bodies,
  };
}
