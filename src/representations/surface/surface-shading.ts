// The van der Waals mesh as it is drawn: on a crease each ball has its own vertices, so that light and colour change there
// at once. The drawn mesh has the same triangles; exports take the closed one.
import { distanceToBall, type Balls } from './surface-field';
import type { Surface } from './surface';

export type ShadedSurface = Pick<Surface, 'positions' | 'normals' | 'indices' | 'nearestAtom'>;

/** Å. A vertex nearer than this to two balls' faces belongs to both. */
const ON_FACE = 2e-3;

export function splitCreases(surface: Surface, balls: Balls): ShadedSurface {
  const { positions, normals, nearestAtom } = surface;
  const indices = surface.indices.slice();
  const sources: number[] = [];
  const owners: number[] = [];
  /** The vertex made for a vertex and another ball than its own. */
  const made = new Map<number, number>();
  const count = nearestAtom.length;
  const at = (vertex: number, axis: number): number => positions[3 * vertex + axis] ?? 0;

  for (let corner = 0; corner < indices.length; corner += 3) {
    const vertices = indices.subarray(corner, corner + 3);
    const [a = 0, b = 0, c = 0] = vertices;
    const middle = [0, 1, 2].map((axis) => (at(a, axis) + at(b, axis) + at(c, axis)) / 3);
    const distance = (ball: number): number => distanceToBall(balls, ball, middle[0] ?? 0, middle[1] ?? 0, middle[2] ?? 0);
    let ball = nearestAtom[a] ?? 0;
    for (const other of [nearestAtom[b] ?? 0, nearestAtom[c] ?? 0]) if (distance(other) < distance(ball)) ball = other;
    for (const [place, vertex] of vertices.entries()) {
      if (nearestAtom[vertex] === ball) continue;
      if (Math.abs(distanceToBall(balls, ball, at(vertex, 0), at(vertex, 1), at(vertex, 2))) > ON_FACE) continue;
      const key = vertex * balls.radii.length + ball;
      const known = made.get(key);
      indices[corner + place] = known ?? count + sources.length;
      if (known !== undefined) continue;
      made.set(key, count + sources.length);
      sources.push(vertex);
      owners.push(ball);
    }
  }

  const whole = count + sources.length;
  const shaded = {
    positions: new Float32Array(3 * whole),
    normals: new Float32Array(3 * whole),
    indices,
    nearestAtom: Int32Array.from({ length: whole }, (_, vertex) => (vertex < count ? nearestAtom[vertex] : owners[vertex - count]) ?? 0),
  };
  for (let vertex = 0; vertex < whole; vertex++) {
    const source = vertex < count ? vertex : (sources[vertex - count] ?? 0);
    const ball = shaded.nearestAtom[vertex] ?? 0;
    const away = Math.hypot(...[0, 1, 2].map((axis) => at(source, axis) - (balls.centers[3 * ball + axis] ?? 0)));
    for (let axis = 0; axis < 3; axis++) {
      shaded.positions[3 * vertex + axis] = at(source, axis);
      const radial = (at(source, axis) - (balls.centers[3 * ball + axis] ?? 0)) / away;
      shaded.normals[3 * vertex + axis] = away > 0 ? radial : (normals[3 * source + axis] ?? 0);
    }
  }
  return shaded;
}
