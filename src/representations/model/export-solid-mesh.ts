// Closes a sampled signed distance by marching tetrahedra (Doi and Koide, IEICE Trans. 1991, E74, 214): unlike marching cubes they
// have no ambiguous case, so the mesh is closed and no edge lies in more than two triangles, whatever the samples.

export interface SampledGrid {
  /** Distance between grid points; any unit. */
  readonly step: number;
  readonly origin: readonly [number, number, number];
  /** Grid points along x, y, z. */
  readonly size: readonly [number, number, number];
  /** One value a grid point, x fastest; negative inside, and never on the outermost points. */
  readonly values: Float32Array;
}

export interface SolidMesh {
  /** x y z per vertex, in the unit of the grid. */
  readonly positions: Float32Array;
  /** Three vertices a triangle, counterclockwise seen from outside. */
  readonly indices: Uint32Array;
}

/** Share of a grid edge kept between a vertex and the edge's ends, so that no triangle shrinks to nothing. */
const CLEARANCE = 0.02;

/** The six tetrahedra of a cube about its diagonal: corners as bits x 1, y 2, z 4. Neighbouring cubes cut their faces alike. */
const TETRAHEDRA = [
  [0, 1, 3, 7], [0, 1, 5, 7], [0, 2, 3, 7], [0, 2, 6, 7], [0, 4, 5, 7], [0, 4, 6, 7],
] as const;

/** An edge between two corners of the cube, the lower one first: low * 8 + high. */
type Edge = number;

const edge = (a: number, b: number): Edge => (a < b ? a * 8 + b : b * 8 + a);
const bit = (corner: number, axis: number) => (corner >> axis) & 1;
const middle = (which: Edge) => [0, 1, 2].map((axis) => (bit(which >> 3, axis) + bit(which & 7, axis)) / 2);

/** Three edges, turned so that the triangle faces from the inner corner to the outer one. */
function facing(edges: readonly [Edge, Edge, Edge], inner: number, outer: number): readonly Edge[] {
  const [a = [], b = [], c = []] = edges.map(middle);
  const [[ux = 0, uy = 0, uz = 0], [vx = 0, vy = 0, vz = 0]] = [b, c].map((end) => end.map((value, axis) => value - (a[axis] ?? 0))) as [number[], number[]];
  const normal = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  const across = normal.reduce((sum, part, axis) => sum + part * (bit(outer, axis) - bit(inner, axis)), 0);
  return across > 0 ? edges : [edges[0], edges[2], edges[1]];
}

/** Edges of the triangles, three each, for every pattern of inner corners (one bit a corner). */
const TRIANGLES: readonly Uint8Array[] = Array.from({ length: 256 }, (_, pattern) =>
  Uint8Array.from(
    TETRAHEDRA.flatMap((corners) => {
      const inner = corners.filter((corner) => bit(pattern, corner) === 1);
      const outer = corners.filter((corner) => bit(pattern, corner) === 0);
      const [a = 0, b = 0, c = 0] = inner;
      const [p = 0, q = 0, r = 0] = outer;
      if (inner.length === 1) return facing([edge(a, p), edge(a, q), edge(a, r)], a, p);
      if (inner.length === 3) return facing([edge(a, p), edge(b, p), edge(c, p)], a, p);
      if (inner.length !== 2) return [];
      const [ap, aq, bq, bp] = [edge(a, p), edge(a, q), edge(b, q), edge(b, p)];
      return facing([ap, aq, bq], a, q).concat(facing([ap, bq, bp], a, p));
    }),
  ),
);

/** Numbers that grow in number, without the cost of a list. */
function growing<T extends Float32Array | Uint32Array>(make: (length: number) => T): { readonly push: (value: number) => void; readonly taken: () => T; readonly count: () => number } {
  let [room, count] = [make(1 << 16), 0];
  return {
    push: (value) => {
      if (count === room.length) {
        const more = make(room.length * 2);
        more.set(room);
        room = more;
      }
      room[count++] = value;
    },
    taken: () => room.slice(0, count) as T,
    count: () => count,
  };
}

/** `onProgress` hears shares from 0 to 1. */
export function marchTetrahedra({ step, origin, size: [nx, ny, nz], values }: SampledGrid, onProgress?: (share: number) => void): SolidMesh {
  const positions = growing((length) => new Float32Array(length));
  const indices = growing((length) => new Uint32Array(length));
  const layer = nx * ny;
  const offsets = Int32Array.from({ length: 8 }, (_, corner) => bit(corner, 0) + nx * bit(corner, 1) + layer * bit(corner, 2));
  // The vertex on each edge that starts in this layer of the grid or in the next, by the edge's direction; -1 where there is none.
  const known = [new Int32Array(layer * 8).fill(-1), new Int32Array(layer * 8).fill(-1)] as const;
  const at = (point: number) => ((values[point] as number) < 0 ? 1 : 0);

  const vertexOn = (base: number, i: number, j: number, k: number, which: Edge): number => {
    const [low, high] = [which >> 3, which & 7];
    const start = base + (offsets[low] as number);
    const level = k + bit(low, 2);
    const found = known[(level & 1) as 0 | 1];
    const key = (start - level * layer) * 8 + (high ^ low);
    if (found[key] !== -1) return found[key] as number;
    const [a, b] = [values[start] as number, values[base + (offsets[high] as number)] as number];
    const share = Math.min(1 - CLEARANCE, Math.max(CLEARANCE, a / (a - b)));
    const index = positions.count() / 3;
    positions.push(origin[0] + step * (i + bit(low, 0) + share * bit(high ^ low, 0)));
    positions.push(origin[1] + step * (j + bit(low, 1) + share * bit(high ^ low, 1)));
    positions.push(origin[2] + step * (k + bit(low, 2) + share * bit(high ^ low, 2)));
    found[key] = index;
    return index;
  };

  for (let k = 0; k + 1 < nz; k++) {
    onProgress?.(k / nz);
    for (let j = 0; j + 1 < ny; j++) {
      const row = k * layer + j * nx;
      for (let i = 0; i + 1 < nx; i++) {
        const base = row + i;
        const lower = at(base) | (at(base + 1) << 1) | (at(base + nx) << 2) | (at(base + nx + 1) << 3);
        const above = base + layer;
        const pattern = lower | (at(above) << 4) | (at(above + 1) << 5) | (at(above + nx) << 6) | (at(above + nx + 1) << 7);
        if (pattern === 0 || pattern === 255) continue;
        for (const which of TRIANGLES[pattern] ?? []) indices.push(vertexOn(base, i, j, k, which));
      }
    }
    known[(k & 1) as 0 | 1].fill(-1);
  }
  return { positions: positions.taken(), indices: indices.taken() };
}
