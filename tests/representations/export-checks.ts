// What a slicer asks of a mesh: every edge in exactly two triangles that run along it in opposite directions, and what it encloses.

export interface Triangles {
  /** x y z per vertex. */
  readonly positions: ArrayLike<number>;
  readonly indices: ArrayLike<number>;
}

/** The same triangles with vertices at the same place made one, each place rounded to `grain`; 0 for exactly equal. */
export function welded({ positions, indices }: Triangles, grain = 0): Triangles {
  const places = new Map<string, number>();
  const points: number[] = [];
  const index = Uint32Array.from({ length: indices.length }, (_, corner) => {
    const at = (indices[corner] ?? 0) * 3;
    const point = [positions[at] ?? 0, positions[at + 1] ?? 0, positions[at + 2] ?? 0];
    const key = point.map((value) => (grain > 0 ? Math.round(value / grain) : value)).join();
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, points.length / 3);
    points.push(...point);
    return points.length / 3 - 1;
  });
  return { positions: points, indices: index };
}

const key = (a: number, b: number) => a * 2 ** 26 + b;

/** Edges that are not in exactly two triangles, once in each direction. */
export function badEdges({ indices }: Triangles): number {
  const directed = new Map<number, number>();
  for (let at = 0; at < indices.length; at += 3) {
    for (let side = 0; side < 3; side++) {
      const edge = key(indices[at + side] ?? 0, indices[at + ((side + 1) % 3)] ?? 0);
      directed.set(edge, (directed.get(edge) ?? 0) + 1);
    }
  }
  let bad = 0;
  for (const [edge, count] of directed) {
    const [a, b] = [Math.floor(edge / 2 ** 26), edge % 2 ** 26];
    if (a === b || count !== 1 || directed.get(key(b, a)) !== 1) bad++;
  }
  return bad;
}

/** By the divergence theorem; positive where triangles run counterclockwise seen from outside. */
export function signedVolume({ positions, indices }: Triangles): number {
  const at = (corner: number, axis: number) => positions[(indices[corner] ?? 0) * 3 + axis] ?? 0;
  let sum = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [i, i + 1, i + 2].map((corner) => [at(corner, 0), at(corner, 1), at(corner, 2)]) as [number[], number[], number[]];
    const [ax = 0, ay = 0, az = 0] = a;
    const [bx = 0, by = 0, bz = 0] = b;
    const [cx = 0, cy = 0, cz = 0] = c;
    sum += (ax * (by * cz - bz * cy) - ay * (bx * cz - bz * cx) + az * (bx * cy - by * cx)) / 6;
  }
  return sum;
}

/** Lowest and highest x, y, z. */
export function bounds({ positions }: Triangles): { readonly low: number[]; readonly high: number[] } {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let at = 0; at < positions.length; at++) {
    low[at % 3] = Math.min(low[at % 3] ?? 0, positions[at] ?? 0);
    high[at % 3] = Math.max(high[at % 3] ?? 0, positions[at] ?? 0);
  }
  return { low, high };
}

/** Connected pieces: vertices joined by triangles. */
export function pieces({ positions, indices }: Triangles): number {
  const parent = Int32Array.from({ length: positions.length / 3 }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? 0] ?? 0;
    return at;
  };
  for (let at = 0; at < indices.length; at += 3) {
    for (const side of [1, 2]) parent[root(indices[at + side] ?? 0)] = root(indices[at] ?? 0);
  }
  return new Set(Array.from(indices, root)).size;
}
