// Four-sided faces to triangles, and what they enclose.

/** Two triangles a face, along its crease where it has one, else along its shorter diagonal. */
export function splitFaces(corners: readonly number[], positions: Float64Array, creased: Uint8Array): Uint32Array {
  const indices = new Uint32Array((corners.length / 4) * 6);
  const squared = (a: number, b: number): number => {
    let sum = 0;
    for (let axis = 0; axis < 3; axis++) sum += ((positions[3 * a + axis] ?? 0) - (positions[3 * b + axis] ?? 0)) ** 2;
    return sum;
  };
  for (let at = 0; at < corners.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = corners.slice(at, at + 4);
    const sharp = ((creased[a] ?? 0) & (creased[c] ?? 0)) - ((creased[b] ?? 0) & (creased[d] ?? 0));
    const alongAC = sharp === 0 ? squared(a, c) <= squared(b, d) : sharp > 0;
    indices.set(alongAC ? [a, b, c, a, c, d] : [b, c, d, b, d, a], (at / 4) * 6);
  }
  return indices;
}

export interface Measure {
  /** Å². */
  readonly area: number;
  /** Å³. */
  readonly volume: number;
}

/** Area, and the volume by the divergence theorem, of a closed mesh whose triangles turn counterclockwise seen from outside. */
export function measureMesh(positions: ArrayLike<number>, indices: ArrayLike<number>): Measure {
  let area = 0;
  let volume = 0;
  // From the first vertex, so that a molecule far from the origin loses no digits.
  const [ox, oy, oz] = [positions[0] ?? 0, positions[1] ?? 0, positions[2] ?? 0];
  const at = (corner: number): [number, number, number] => {
    const place = 3 * (indices[corner] ?? 0);
    return [(positions[place] ?? 0) - ox, (positions[place + 1] ?? 0) - oy, (positions[place + 2] ?? 0) - oz];
  };
  for (let corner = 0; corner < indices.length; corner += 3) {
    const [ax, ay, az] = at(corner);
    const [bx, by, bz] = at(corner + 1);
    const [cx, cy, cz] = at(corner + 2);
    const [ux, uy, uz, vx, vy, vz] = [bx - ax, by - ay, bz - az, cx - ax, cy - ay, cz - az];
    const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    area += Math.sqrt(nx * nx + ny * ny + nz * nz) / 2;
    volume += (ax * nx + ay * ny + az * nz) / 6;
  }
  return { area, volume };
}
