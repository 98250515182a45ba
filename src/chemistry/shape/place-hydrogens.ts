// Puts hydrogens that a 3D file leaves out around their atoms, where the bonds already there leave room.

import type { Vec3 } from '../molecule';
import { across, neighboursOf, type Structure } from '../structure';
import { add, cross, dot, length, normalize, scale, subtract } from '../vector';

/** X-H bond lengths, Å (CRC Handbook, gas phase); others get 1.0 plus a little with the period. */
const LENGTHS: Readonly<Record<string, number>> = { C: 1.09, N: 1.01, O: 0.96, S: 1.34, P: 1.42, B: 1.19, Si: 1.48, F: 0.92, Cl: 1.27, Br: 1.41, I: 1.61 };

const TETRAHEDRAL = 1 / 3;

/** Positions of all atoms: those of the file, and of each added hydrogen. */
export function placeHydrogens(structure: Structure): Vec3[] {
  const positions: Vec3[] = structure.atoms.map(({ position }) => position ?? [0, 0, 0]);
  for (let atom = 0; atom < structure.firstAdded; atom++) {
    const around = neighboursOf(structure, atom);
    const added = around.filter((each) => each >= structure.firstAdded);
    if (added.length === 0) continue;
    const middle = positions[atom] ?? [0, 0, 0];
    const fixed = around.filter((each) => each < structure.firstAdded);
    const taken = fixed.map((each) => normalize(subtract(positions[each] ?? middle, middle)));
    const flat = isFlat(structure, atom);
    const spine = fixed.length === 1 ? besides(structure, fixed[0] ?? 0, atom, positions) : undefined;
    const bond = LENGTHS[structure.atoms[atom]?.element ?? ''] ?? 1.5;
    directions(taken, added.length, flat, spine).forEach((direction, index) => {
      positions[added[index] ?? 0] = add(middle, scale(direction, bond));
    });
  }
  return positions;
}

/** sp2: a double bond, or a nitrogen or oxygen beside one (amide, aniline). */
function isFlat(structure: Structure, atom: number): boolean {
  const double = (of: number) => (structure.bondsOf[of] ?? []).some((bond) => structure.bonds[bond]?.order === 2);
  if (double(atom)) return true;
  return structure.atoms[atom]?.element === 'N' && structure.atoms[atom]?.charge === 0 && neighboursOf(structure, atom).some(double);
}

/** Direction from the only neighbour to one of its other neighbours: it tells where staggered or in-plane is. */
function besides(structure: Structure, neighbour: number, atom: number, positions: readonly Vec3[]): Vec3 | undefined {
  const other = (structure.bondsOf[neighbour] ?? [])
    .map((bond) => across(structure.bonds[bond], neighbour))
    .find((each) => each !== atom && each < structure.firstAdded);
  const [from, to] = [positions[neighbour], positions[other ?? -1]];
  return from && to ? normalize(subtract(to, from)) : undefined;
}

function directions(taken: readonly Vec3[], count: number, flat: boolean, spine: Vec3 | undefined): Vec3[] {
  const [a, b] = taken;
  if (!a) return freeDirections(count);
  const away = normalize(scale(taken.reduce(add, [0, 0, 0]), -1));
  if (taken.length >= 3 || (taken.length === 2 && count === 1 && flat)) return [length(away) > 0 ? away : perpendicular(a)];
  if (taken.length === 2 && b) {
    const side = normalize(cross(a, b));
    const normal = length(side) > 0 ? side : perpendicular(a);
    const back = length(away) > 0 ? away : perpendicular(normal);
    return [1, -1].slice(0, count).map((sign) => normalize(add(scale(back, 0.577), scale(normal, sign * 0.816))));
  }
  // One neighbour: round its axis, staggered to what stands behind it, or in its plane.
  const behind = spine ? normalize(subtract(spine, scale(a, dot(spine, a)))) : perpendicular(a);
  const first = length(behind) > 0 ? behind : perpendicular(a);
  const second = cross(a, first);
  const along = flat ? 0.5 : TETRAHEDRAL;
  const out = Math.sqrt(1 - along * along);
  const turns = flat ? [180, 0] : [180, 60, 300];
  return turns.slice(0, count).map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const around = add(scale(first, Math.cos(angle)), scale(second, Math.sin(angle)));
    return normalize(add(scale(a, -along), scale(around, out)));
  });
}

/** Hydrogens about a lone atom: tetrahedron corners, of two a bent pair. */
function freeDirections(count: number): Vec3[] {
  const corners: Vec3[] = [[1, 1, 1], [-1, -1, 1], [-1, 1, -1], [1, -1, -1], [-1, -1, -1], [1, 1, -1]];
  return corners.slice(0, count).map(normalize);
}




function perpendicular(a: Vec3): Vec3 {
  const [x, y] = [Math.abs(a[0]), Math.abs(a[1])];
  return normalize(cross(a, x < y ? [1, 0, 0] : [0, 1, 0]));
}
