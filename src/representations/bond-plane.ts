// Where the second and third rod of a multiple bond lie: in the plane of the bond and its neighbours, as chemists draw them.
import type { Molecule, Vec3 } from '../chemistry/molecule';
import { add, anyPerpendicular, cross, dot, length, scale, subtract, unit } from './vector';

/** For each atom the atoms bonded to it, in the order of the bonds. */
export function neighborLists(molecule: Molecule): readonly (readonly number[])[] {
  const lists: number[][] = molecule.atoms.map(() => []);
  for (const { from, to } of molecule.bonds) {
    lists[from]?.push(to);
    lists[to]?.push(from);
  }
  return lists;
}

/** Below this sine a neighbour counts as in line with the bond and says nothing about its plane. */
const IN_LINE = 0.1;

/**
 * Unit vector at right angles to the bond, in the plane of its neighbours. A bond without neighbours out of line,
 * as in N2 or the middle of an allene, gets a fixed one.
 */
export function inPlane(
  molecule: Molecule,
  neighbors: readonly (readonly number[])[],
  from: number,
  to: number,
): Vec3 {
  const start = molecule.atoms[from]?.position ?? [0, 0, 0];
  const end = molecule.atoms[to]?.position ?? [0, 0, 0];
  const axis = unit(subtract(end, start));
  let normal: Vec3 = [0, 0, 0];
  for (const [atom, other, origin] of [[from, to, start], [to, from, end]] as const) {
    for (const neighbor of neighbors[atom] ?? []) {
      const position = molecule.atoms[neighbor]?.position;
      if (neighbor === other || !position) continue;
      const turned = cross(axis, unit(subtract(position, origin)));
      if (length(turned) < IN_LINE) continue;
      normal = add(normal, dot(turned, normal) < 0 ? scale(turned, -1) : turned);
    }
  }
  return length(normal) < IN_LINE ? anyPerpendicular(axis) : unit(cross(unit(normal), axis));
}
