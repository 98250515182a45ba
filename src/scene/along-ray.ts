// The balls, rods and lines of a drawing that a ray may meet: all of them in turn where there are few, by a tree of boxes where there are many.
import type { Cylinders, Lines, Spheres } from '../representations/drawing';
import { type BoxTree, buildBoxTree, type Widening, walkRay } from './box-tree';
import type { Ray } from './view-frame';

/** Below this a look at each is as quick. */
const MOST_IN_TURN = 1000;

type Columns = Spheres | Cylinders | Lines;

/** A drawing's columns never change, so a tree lasts as long as they do. */
const trees = new WeakMap<Columns, BoxTree>();

function treeOf(columns: Columns): BoxTree {
  const known = trees.get(columns);
  if (known) return known;
  const made = 'centers' in columns ? treeOfBalls(columns) : treeOfRods(columns, 'radii' in columns ? columns.radii : undefined);
  trees.set(columns, made);
  return made;
}

function treeOfBalls({ count, centers, radii }: Spheres): BoxTree {
  return buildBoxTree(count, (i, box) => {
    for (let axis = 0; axis < 3; axis++) {
      box[axis] = (centers[i * 3 + axis] ?? 0) - (radii[i] ?? 0);
      box[axis + 3] = (centers[i * 3 + axis] ?? 0) + (radii[i] ?? 0);
    }
  });
}

function treeOfRods({ count, ends }: Cylinders | Lines, radii: Float32Array | undefined): BoxTree {
  return buildBoxTree(count, (i, box) => {
    for (let axis = 0; axis < 3; axis++) {
      const [from, to] = [ends[i * 6 + axis] ?? 0, ends[i * 6 + 3 + axis] ?? 0];
      box[axis] = Math.min(from, to) - (radii?.[i] ?? 0);
      box[axis + 3] = Math.max(from, to) + (radii?.[i] ?? 0);
    }
  });
}

export const isLargeForRays = ({ count }: Columns): boolean => count > MOST_IN_TURN;

/** Makes what the first ray would have to wait for. */
export const readyAlongRay = (columns: Columns): void => void treeOf(columns);

/** `visit` returns the distance up to which the ray is still of interest, Å; −1 ends the walk. */
export function alongRay(columns: Columns, ray: Ray, widening: Widening, visit: (primitive: number) => number): void {
  if (isLargeForRays(columns)) return walkRay(treeOf(columns), ray, widening, visit);
  for (let i = 0; i < columns.count; i++) if (visit(i) < 0) return;
}
