// Visits all pairs of points that lie near each other, by a grid of cells: linear in the number of points. Pure, no three.

/** The cells around one, and itself, as steps along x, y and z. */
const AROUND = Array.from({ length: 27 }, (_, step) => [(step % 3) - 1, (Math.floor(step / 3) % 3) - 1, Math.floor(step / 9) - 1] as const);

/** Points of each cell, as a list from the last to the first. */
interface Cells {
  readonly last: ReadonlyMap<number, number>;
  readonly before: Int32Array;
}

function cellsOf(keys: Float64Array, counts: (point: number) => boolean): Cells {
  const last = new Map<number, number>();
  const before = new Int32Array(keys.length).fill(-1);
  keys.forEach((key, point) => {
    if (!counts(point)) return;
    before[point] = last.get(key) ?? -1;
    last.set(key, point);
  });
  return { last, before };
}

/**
 * `points`: x y z each. Visits each point with each other that `casts` and lies within `reach`. Cell by cell, since to look a
 * cell up costs more than a visit.
 */
export function visitNear(points: Float32Array, casts: Uint8Array, reach: number, visit: (point: number, other: number) => void): void {
  const count = points.length / 3;
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at++) {
    const value = points[at] ?? 0;
    const axis = at % 3;
    if (value < (low[axis] ?? 0)) low[axis] = value;
    if (value > (high[axis] ?? 0)) high[axis] = value;
  }
  const cell = (point: number, axis: number) => Math.floor(((points[point * 3 + axis] ?? 0) - (low[axis] ?? 0)) / reach) + 1;
  // One empty cell at each side, so that a step from a cell never leads into another row.
  const [row = 1, column = 1] = low.map((value, axis) => Math.floor(((high[axis] ?? 0) - value) / reach) + 3);
  const keys = new Float64Array(count);
  for (let point = 0; point < count; point++) keys[point] = (cell(point, 2) * column + cell(point, 1)) * row + cell(point, 0);
  const all = cellsOf(keys, () => true);
  const casters = cellsOf(keys, (point) => casts[point] === 1);
  const steps = AROUND.map(([x, y, z]) => (z * column + y) * row + x);
  const most = reach * reach;
  for (const [key, start] of all.last) {
    for (const step of steps) {
      const caster = casters.last.get(key + step);
      if (caster === undefined) continue;
      for (let point = start; point >= 0; point = all.before[point] ?? -1) {
        const x = points[point * 3] ?? 0;
        const y = points[point * 3 + 1] ?? 0;
        const z = points[point * 3 + 2] ?? 0;
        for (let other = caster; other >= 0; other = casters.before[other] ?? -1) {
          const dx = (points[other * 3] ?? 0) - x;
          const dy = (points[other * 3 + 1] ?? 0) - y;
          const dz = (points[other * 3 + 2] ?? 0) - z;
          if (dx * dx + dy * dy + dz * dz <= most && other !== point) visit(point, other);
        }
      }
    }
  }
}
