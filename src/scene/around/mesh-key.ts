// A key for React that stays with a mesh, and with the same one in another pose: a drawing's meshes have no names, and its triangles do
// not change when its corners move.
import type { Mesh } from '../../representations/drawing';

const keys = new WeakMap<Uint32Array, number>();
let last = 0;

export function meshKey({ indices }: Mesh): number {
  const known = keys.get(indices) ?? ++last;
  keys.set(indices, known);
  return known;
}
