// A key for React that stays with a mesh: a drawing's meshes have no names.
import type { Mesh } from '../../representations/drawing';

const keys = new WeakMap<Mesh, number>();
let last = 0;

export function meshKey(mesh: Mesh): number {
  const known = keys.get(mesh) ?? ++last;
  keys.set(mesh, known);
  return known;
}
