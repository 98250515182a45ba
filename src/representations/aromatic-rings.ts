// Finds the planar rings made of aromatic bonds, so that each can carry its circle.
import type { Molecule, Vec3 } from '../chemistry/molecule';
import { add, cross, dot, length, scale, subtract, unit } from './vector';

export interface AromaticRing {
  /** Atom indices in order around the ring. */
  readonly atoms: readonly number[];
  readonly center: Vec3;
  /** Unit vectors that span the ring's plane. */
  readonly u: Vec3;
  readonly v: Vec3;
  /** Mean distance of the bonds' middles from the centre, Å. */
  readonly apothem: number;
}

const LONGEST = 8;
/** Å out of the mean plane; a boat-shaped ring gets no circle. */
const FLAT_WITHIN = 0.25;

/** Shortest path from `start` to `goal` over aromatic bonds that is not their own bond, or undefined past the longest ring. */
function detour(neighbors: ReadonlyMap<number, readonly number[]>, start: number, goal: number): number[] | undefined {
  const cameFrom = new Map<number, number>([[start, -1]]);
  let edge = [start];
  for (let size = 2; size <= LONGEST && edge.length > 0; size++) {
    const next: number[] = [];
    for (const atom of edge) {
      for (const neighbor of neighbors.get(atom) ?? []) {
        if (cameFrom.has(neighbor) || (atom === start && neighbor === goal)) continue;
        cameFrom.set(neighbor, atom);
        if (neighbor === goal) {
          const path: number[] = [];
          for (let step = goal; step >= 0; step = cameFrom.get(step) ?? -1) path.push(step);
          return path;
        }
        next.push(neighbor);
      }
    }
    edge = next;
  }
  return undefined;
}

function measured(molecule: Molecule, atoms: readonly number[]): AromaticRing | undefined {
  const points = atoms.map((atom) => molecule.atoms[atom]?.position ?? ([0, 0, 0] as const));
  const center = scale(points.reduce(add, [0, 0, 0]), 1 / points.length);
  const spokes = points.map((point) => subtract(point, center));
  const following = (index: number) => spokes[(index + 1) % spokes.length] ?? center;
  const normal = unit(spokes.reduce<Vec3>((sum, spoke, index) => add(sum, cross(spoke, following(index))), [0, 0, 0]));
  const first = spokes[0];
  if (!first || spokes.some((spoke) => Math.abs(dot(spoke, normal)) > FLAT_WITHIN)) return undefined;
  const u = unit(subtract(first, scale(normal, dot(first, normal))));
  const middles = spokes.map((spoke, index) => length(scale(add(spoke, following(index)), 0.5)));
  const apothem = middles.reduce((sum, each) => sum + each, 0) / middles.length;
  return { atoms, center, u, v: cross(normal, u), apothem };
}

export function findAromaticRings(molecule: Molecule): readonly AromaticRing[] {
  const neighbors = new Map<number, number[]>();
  const aromatic = molecule.bonds.filter(({ order }) => order === 'aromatic');
  const link = (from: number, to: number) => neighbors.set(from, [...(neighbors.get(from) ?? []), to]);
  for (const { from, to } of aromatic) {
    link(from, to);
    link(to, from);
  }
  const found = new Map<string, readonly number[]>();
  for (const { from, to } of aromatic) {
    const ring = detour(neighbors, from, to);
    if (ring) found.set(ring.toSorted((a, b) => a - b).join(' '), ring);
  }
  return [...found.values()].flatMap((ring) => measured(molecule, ring) ?? []);
}
