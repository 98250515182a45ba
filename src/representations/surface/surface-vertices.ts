// Puts the vertices of a mesh on its surface: first evened out among their neighbours, then moved along the field's
// gradient, each kept about its own cell so that no triangle turns over. Where balls meet, onto the crease.
import { OVERSTEP, type Grid } from './marching-blocks';
import { moveOntoCrease, normalAt } from './surface-crease';
import type { LocalField, SurfaceField } from './surface-field';
import type { Quads } from './surface-mesh';

export interface Vertices {
  /** x y z, Å. */
  readonly positions: Float64Array;
  /** Unit vectors outward. */
  readonly normals: Float32Array;
  readonly nearestAtom: Int32Array;
  /** 1 where the vertex lies on a crease. */
  readonly creased: Uint8Array;
}

const ROUNDS = 2;
/** Share of a cell at its walls in which none goes onto a crease, so that two never meet there. */
const MARGIN = 0.02;

/** Moves the positions of `quads` in place. */
export function placeVertices(field: SurfaceField, grid: Grid, quads: Quads, report: (share: number) => void): Vertices {
  const { blocks, cells, cuts, positions } = quads;
  const count = blocks.length;
  const creased = new Uint8Array(count);
  const normals = new Float32Array(3 * count);
  const nearestAtom = new Int32Array(count);
  const meeting = cuts.map((points, vertex) => ballsThatMeet(fieldOf(vertex), points));
  const point = new Float64Array(3);
  const onCrease = new Float64Array(3);

  if (field.creased) for (let vertex = 0; vertex < count; vertex++) settle(vertex, 1);
  for (let round = 1; round <= ROUNDS; round++) {
    evenOut(positions, quads.corners, creased);
    for (let vertex = 0; vertex < count; vertex++) {
      if (vertex % 4096 === 0) report((round - 1 + vertex / count) / ROUNDS);
      settle(vertex, round);
    }
  }
  for (let vertex = 0; vertex < count; vertex++) finish(vertex);
  return { positions, normals, nearestAtom, creased };

  function fieldOf(vertex: number): LocalField {
    const block = grid.blocks[blocks[vertex] ?? 0];
    if (!block) throw new Error('A vertex has no block.');
    return block.field;
  }

  /** Into the cell, and onto the surface, in so many steps, or its crease. */
  function settle(vertex: number, steps: number): void {
    const local = fieldOf(vertex);
    read(vertex);
    const met = meeting[vertex];
    if (met) {
      onCrease.set(point);
      const reached = moveOntoCrease(field.balls, met, onCrease) && isInCell(vertex, onCrease);
      // A crease buried under another ball is none.
      creased[vertex] = reached && local.sample(onCrease[0] ?? 0, onCrease[1] ?? 0, onCrease[2] ?? 0) > -1e-3 ? 1 : 0;
      if (creased[vertex]) point.set(onCrease);
    }
    if (!creased[vertex]) {
      for (let step = 0; step < steps; step++) {
        const miss = local.sample(point[0] ?? 0, point[1] ?? 0, point[2] ?? 0);
        for (let axis = 0; axis < 3; axis++) point[axis] = (point[axis] ?? 0) - miss * (local.gradient[axis] ?? 0);
        keepInCell(vertex, met ? -MARGIN : OVERSTEP);
      }
    }
    positions.set(point, 3 * vertex);
  }

  function finish(vertex: number): void {
    const local = fieldOf(vertex);
    read(vertex);
    local.sample(point[0] ?? 0, point[1] ?? 0, point[2] ?? 0);
    nearestAtom[vertex] = local.atom;
    if (!creased[vertex]) {
      normals.set(local.gradient, 3 * vertex);
      return;
    }
    const sum = new Float64Array(3);
    const one = new Float64Array(3);
    for (const ball of meeting[vertex] ?? []) {
      normalAt(field.balls, ball, point, one);
      for (let axis = 0; axis < 3; axis++) sum[axis] = (sum[axis] ?? 0) + (one[axis] ?? 0);
    }
    const size = Math.hypot(...sum);
    normals.set(sum.map((part) => part / size), 3 * vertex);
  }

  function read(vertex: number): void {
    for (let axis = 0; axis < 3; axis++) point[axis] = positions[3 * vertex + axis] ?? 0;
  }

  function isInCell(vertex: number, place: Float64Array): boolean {
    for (let axis = 0; axis < 3; axis++) {
      const inside = ((place[axis] ?? 0) - (cells[3 * vertex + axis] ?? 0)) / grid.spacing;
      if (!(inside >= MARGIN && inside <= 1 - MARGIN)) return false;
    }
    return true;
  }

  /** `over`: the share of a cell by which the vertex may leave it. */
  function keepInCell(vertex: number, over: number): void {
    for (let axis = 0; axis < 3; axis++) {
      const start = cells[3 * vertex + axis] ?? 0;
      const [least, most] = [start - over * grid.spacing, start + (1 + over) * grid.spacing];
      point[axis] = Math.min(most, Math.max(least, point[axis] ?? 0));
    }
  }
}

/** The two or three balls whose faces the loop's cuts lie on; undefined for one, or for more than one point can lie on. */
function ballsThatMeet(local: LocalField, points: readonly number[]): number[] | undefined {
  const met = new Set<number>();
  for (let at = 0; at < points.length; at += 3) {
    local.sample(points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] ?? 0);
    met.add(local.atom);
  }
  return met.size === 2 || met.size === 3 ? [...met] : undefined;
}

/** Moves each vertex halfway to the mean of the vertices it shares edges with, in place. */
function evenOut(positions: Float64Array, corners: readonly number[], creased: Uint8Array): void {
  const sums = new Float64Array(positions.length);
  const counts = new Float64Array(positions.length / 3);
  for (let at = 0; at < corners.length; at += 4) {
    for (let side = 0; side < 4; side++) {
      const from = corners[at + side] ?? 0;
      const to = corners[at + ((side + 1) % 4)] ?? 0;
      // Along a crease only its own vertices pull, so that it stays where it is.
      if (creased[from] && !creased[to]) continue;
      for (let axis = 0; axis < 3; axis++) sums[3 * from + axis] = (sums[3 * from + axis] ?? 0) + (positions[3 * to + axis] ?? 0);
      counts[from] = (counts[from] ?? 0) + 1;
    }
  }
  for (let at = 0; at < positions.length; at++) {
    const count = counts[Math.floor(at / 3)] ?? 0;
    if (count > 0) positions[at] = ((positions[at] ?? 0) + (sums[at] ?? 0) / count) / 2;
  }
}
