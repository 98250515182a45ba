// A drawing of the pore with the M3 helices and what sits on them leaning outwards: the same columns, other places.

import type { Vec3 } from '../../chemistry/molecule';
import type { Drawing, Mesh } from '../../representations/drawing';
import { unit } from '../../representations/vector';
import { HELICES } from '../figures/helices';
import { leanDirection, leanPoint, OUTWARD } from '../lean';
import { RECEPTOR_PARTS, type ReceptorPart } from '../parts';

const isOnM3 = ({ chain, number }: ReceptorPart) =>
  number !== undefined && HELICES.some((helix) => helix.name === 'M3' && helix.chain === chain && number >= helix.from && number <= helix.to);

/** By the number of a part: where it leans to; undefined: it stays. */
const OUTWARD_OF: readonly (Vec3 | undefined)[] = RECEPTOR_PARTS.map((part) => {
  const leans = part.kind === 'helix' ? part.short === 'M3' : isOnM3(part);
  return leans && part.chain ? OUTWARD[part.chain] : undefined;
});

const GATE_PART = RECEPTOR_PARTS.findIndex(({ kind }) => kind === 'gate');

const pointAt = (column: Float32Array, at: number): Vec3 => [column[at] ?? 0, column[at + 1] ?? 0, column[at + 2] ?? 0];

/** What belongs to no part, as the thread of a ring, and the hoop of the gate widen about the pore axis. */
function outwardOf(part: number, at: Vec3): Vec3 | undefined {
  return part < 0 || part === GATE_PART ? unit([at[0], 0, at[2]]) : OUTWARD_OF[part];
}

function leanMesh(mesh: Mesh, openness: number): Mesh {
  const { atoms } = mesh;
  if (!atoms) return mesh;
  const [positions, normals] = [mesh.positions.slice(), mesh.normals.slice()];
  atoms.forEach((part, vertex) => {
    const place = pointAt(positions, 3 * vertex);
    const outward = outwardOf(part, place);
    if (!outward) return;
    const { at, angle } = leanPoint(place, outward, openness);
    if (angle === 0) return;
    positions.set(at, 3 * vertex);
    normals.set(leanDirection(pointAt(normals, 3 * vertex), outward, angle), 3 * vertex);
  });
  return { ...mesh, positions, normals };
}

/** `points` a primitive, each of three numbers. */
function leanColumn(column: Float32Array, parts: Int32Array, points: number, openness: number): Float32Array {
  const leaning = column.slice();
  parts.forEach((part, row) => {
    for (let point = 0; point < points; point++) {
      const start = 3 * (row * points + point);
      const place = pointAt(column, start);
      const outward = outwardOf(part, place);
      if (outward) leaning.set(leanPoint(place, outward, openness).at, start);
    }
  });
  return leaning;
}

/** `openness` 0 to 1; closed, it is the drawing itself. */
export function leanDrawing(drawing: Drawing, openness: number): Drawing {
  if (openness <= 0) return drawing;
  const { spheres, cylinders, lines, meshes } = drawing;
  return {
    spheres: { ...spheres, centers: leanColumn(spheres.centers, spheres.atoms, 1, openness) },
    cylinders: { ...cylinders, ends: leanColumn(cylinders.ends, cylinders.bonds, 2, openness) },
    lines: { ...lines, ends: leanColumn(lines.ends, lines.bonds, 2, openness) },
    ...(meshes && { meshes: meshes.map((mesh) => leanMesh(mesh, openness)) }),
  };
}

/** The triangles of some parts and those of all others, over the same corners; translucent the one, as it was the other. */
export function splitMesh(mesh: Mesh, is: (part: number) => boolean, cover: readonly [number, number]): readonly [rest: Mesh, taken: Mesh] {
  const [rest, taken]: [number[], number[]] = [[], []];
  for (let at = 0; at < mesh.indices.length; at += 3) {
    const first = mesh.indices[at] ?? 0;
    (is(mesh.atoms?.[first] ?? -1) ? taken : rest).push(first, mesh.indices[at + 1] ?? 0, mesh.indices[at + 2] ?? 0);
  }
  return [{ ...mesh, indices: Uint32Array.from(rest) }, { ...mesh, indices: Uint32Array.from(taken), look: 'translucent', cover }];
}
