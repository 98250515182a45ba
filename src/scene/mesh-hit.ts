// Where a ray meets a surface: Möller and Trumbore's test (1997), of triangles that turn their front to the eye and of others.
import type { Mesh } from '../representations/drawing';
import type { Ray } from './view-frame';

const longest = new WeakMap<Uint32Array, number>();

/** Å², of the longest edge: a triangle farther from the ray than that is refused by one distance. */
function longestEdge({ indices, positions }: Mesh): number {
  const known = longest.get(indices);
  if (known !== undefined) return known;
  let most = 0;
  for (let at = 0; at < indices.length; at++) {
    const a = 3 * (indices[at] ?? 0);
    const b = 3 * (indices[at % 3 === 2 ? at - 2 : at + 1] ?? 0);
    const [x, y, z] = [0, 1, 2].map((axis) => (positions[a + axis] ?? 0) - (positions[b + axis] ?? 0)) as [number, number, number];
    most = Math.max(most, x * x + y * y + z * z);
  }
  longest.set(indices, most);
  return most;
}

/** Told of each triangle that the ray meets, in no order: Å along the ray, whether its front is met, its nearest corner. */
export type Crossed = (distance: number, isFront: boolean, vertex: number) => void;

export function crossMesh(mesh: Mesh, { origin: o, direction: d }: Ray, crossed: Crossed): void {
  const { indices, positions } = mesh;
  const reach = longestEdge(mesh);
  for (let at = 0; at < indices.length; at += 3) {
    const a = 3 * (indices[at] ?? 0);
    const x = o[0] - (positions[a] ?? 0);
    const y = o[1] - (positions[a + 1] ?? 0);
    const z = o[2] - (positions[a + 2] ?? 0);
    const along = x * d[0] + y * d[1] + z * d[2];
    if (x * x + y * y + z * z - along * along > reach) continue;
    const [b, c] = [3 * (indices[at + 1] ?? 0), 3 * (indices[at + 2] ?? 0)];
    const ux = (positions[b] ?? 0) - (positions[a] ?? 0);
    const uy = (positions[b + 1] ?? 0) - (positions[a + 1] ?? 0);
    const uz = (positions[b + 2] ?? 0) - (positions[a + 2] ?? 0);
    const vx = (positions[c] ?? 0) - (positions[a] ?? 0);
    const vy = (positions[c + 1] ?? 0) - (positions[a + 1] ?? 0);
    const vz = (positions[c + 2] ?? 0) - (positions[a + 2] ?? 0);
    const px = d[1] * vz - d[2] * vy;
    const py = d[2] * vx - d[0] * vz;
    const pz = d[0] * vy - d[1] * vx;
    // Positive for a front.
    const turn = ux * px + uy * py + uz * pz;
    if (turn === 0) continue;
    const u = (x * px + y * py + z * pz) / turn;
    if (u < 0 || u > 1) continue;
    const qx = y * uz - z * uy;
    const qy = z * ux - x * uz;
    const qz = x * uy - y * ux;
    const v = (d[0] * qx + d[1] * qy + d[2] * qz) / turn;
    if (v < 0 || u + v > 1) continue;
    const t = (vx * qx + vy * qy + vz * qz) / turn;
    const w = 1 - u - v;
    if (t > 0) crossed(t, turn > 0, (w >= u && w >= v ? a : u >= v ? b : c) / 3);
  }
}

/** `distance` Å along the ray; `index`: the atom that the triangle's nearest vertex belongs to. */
export function meshHit(mesh: Mesh, ray: Ray): { readonly distance: number; readonly index: number } {
  const { atoms, look } = mesh;
  let [distance, index] = [Infinity, -1];
  if (!atoms || look !== 'opaque') return { distance, index };
  crossMesh(mesh, ray, (t, isFront, vertex) => {
    if (!isFront || t >= distance) return;
    [distance, index] = [t, atoms[vertex] ?? -1];
  });
  return { distance, index };
}
