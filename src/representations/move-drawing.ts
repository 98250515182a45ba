// A drawing carried into another frame, such as from the molecule's own into that of the receptor that it sits in.
import { type Motion, place, rotate } from '../chemistry/compare/rigid-motion';
import type { Molecule, Vec3 } from '../chemistry/molecule';
import type { Drawing, Mesh } from './drawing';

function eachPoint(points: Float32Array, move: (point: Vec3) => Vec3): Float32Array {
  const moved = new Float32Array(points.length);
  for (let at = 0; at < points.length; at += 3) moved.set(move([points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] ?? 0]), at);
  return moved;
}

export function moveMesh(mesh: Mesh, motion: Motion): Mesh {
  return {
    ...mesh,
    positions: eachPoint(mesh.positions, (point) => place(motion, point)),
    normals: eachPoint(mesh.normals, (normal) => rotate(motion.rotation, normal)),
  };
}

export function moveDrawing(drawing: Drawing, motion: Motion): Drawing {
  const moved = (points: Float32Array) => eachPoint(points, (point) => place(motion, point));
  const { spheres, cylinders, lines, meshes } = drawing;
  return {
    spheres: { ...spheres, centers: moved(spheres.centers) },
    cylinders: { ...cylinders, ends: moved(cylinders.ends) },
    lines: { ...lines, ends: moved(lines.ends) },
    ...(meshes && { meshes: meshes.map((mesh) => moveMesh(mesh, motion)) }),
  };
}

export const moveMolecule = (molecule: Molecule, motion: Motion): Molecule => ({
  ...molecule,
  atoms: molecule.atoms.map((atom) => ({ ...atom, position: place(motion, atom.position) })),
});
