// A drawing as one solid: the union of its balls and rods, sampled as a signed distance on a grid and closed by marching tetrahedra
// (export-solid-mesh.ts), so that every edge lies in exactly two triangles.
import type { Drawing } from '../drawing';
import { withoutCavities } from './export-solid-cavities';
import { marchTetrahedra, type SampledGrid, type SolidMesh } from './export-solid-mesh';

/** Balls, and rods with round ends; lengths in any one unit. */
export interface SolidPart {
  readonly from: readonly [number, number, number];
  /** The same as `from` for a ball. */
  readonly to: readonly [number, number, number];
  readonly radius: number;
}

/** Values of the grid, 4 bytes each: 32 MB. */
const MOST_POINTS = 8_000_000;
/** A rod keeps its shape when this many grid steps fit into the smallest radius. */
const STEPS_PER_RADIUS = 2.5;
/** A round body thinner than this many steps could slip between the grid's points. */
const THINNEST_STEPS = 1.1;
/** And along the longest side, so that large balls are round. */
const STEPS_PER_SIDE = 110;

/** 25 MB of STL: more makes slicers slow and prints no finer. */
const MOST_TRIANGLES = 500_000;
/** Triangles on a square of one grid step, as counted on balls. */
const TRIANGLES_PER_SQUARE = 6;

type Grid = Omit<SampledGrid, 'values'>;

/** The solid parts of a drawing scaled by `factor`; none thinner than `thinnest`. Loose ornaments without a bond are left out. */
export function solidParts({ spheres, cylinders, lines }: Drawing, factor: number, thinnest: number): SolidPart[] {
  const point = (columns: Float32Array, at: number): SolidPart['from'] => [
    (columns[at] ?? 0) * factor,
    (columns[at + 1] ?? 0) * factor,
    (columns[at + 2] ?? 0) * factor,
  ];
  const parts: SolidPart[] = [];
  for (let i = 0; i < spheres.count; i++) {
    const center = point(spheres.centers, i * 3);
    parts.push({ from: center, to: center, radius: Math.max((spheres.radii[i] ?? 0) * factor, thinnest) });
  }
  for (const [rods, radii] of [[cylinders, cylinders.radii], [lines, undefined]] as const) {
    for (let i = 0; i < rods.count; i++) {
      if ((rods.bonds[i] ?? -1) < 0) continue;
      const radius = Math.max((radii?.[i] ?? 0) * factor, thinnest);
      parts.push({ from: point(rods.ends, i * 6), to: point(rods.ends, i * 6 + 3), radius });
    }
  }
  return parts;
}

/** Shares of the work that sampling, marching and closing cavities take, as measured on molecules of 300 atoms. */
const [SAMPLED, MARCHED] = [0.3, 0.8];

/** `onProgress` hears shares from 0 to 1. */
export function solidMesh(parts: readonly SolidPart[], onProgress?: (share: number) => void): SolidMesh {
  if (parts.length === 0) return { positions: new Float32Array(0), indices: new Uint32Array(0) };
  const grid = gridFor(parts);
  const values = distances(parts, grid, (share) => onProgress?.(share * SAMPLED));
  return withoutCavities(marchTetrahedra({ ...grid, values }, (share) => onProgress?.(SAMPLED + share * (MARCHED - SAMPLED))));
}

export interface SolidSize {
  /** Along x, y, z; the unit of the parts. */
  readonly sides: readonly [number, number, number];
  /** Across the thinnest part, after what is too thin for the grid has been made thicker. */
  readonly thinnest: number;
}

/** undefined for no parts. */
export function solidSize(parts: readonly SolidPart[]): SolidSize | undefined {
  if (parts.length === 0) return undefined;
  const least = THINNEST_STEPS * gridFor(parts).step;
  const thick = parts.map((part) => ({ ...part, radius: Math.max(part.radius, least) }));
  return { sides: sides(thick), thinnest: 2 * thick.reduce((thinnest, { radius }) => Math.min(thinnest, radius), Infinity) };
}

function gridFor(parts: readonly SolidPart[]): Grid {
  const thinnest = parts.reduce((least, { radius }) => Math.min(least, radius), Infinity);
  const finest = Math.sqrt((TRIANGLES_PER_SQUARE * faceArea(parts)) / MOST_TRIANGLES);
  let step = Math.max(finest, Math.min(thinnest / STEPS_PER_RADIUS, Math.max(...sides(parts)) / STEPS_PER_SIDE));
  for (;;) {
    // Parts too thin for the step are made thicker, which widens the grid in turn.
    const grown = (radius: number) => Math.max(radius, THINNEST_STEPS * step);
    const bound = (axis: 0 | 1 | 2, sign: 1 | -1) =>
      parts.reduce((most, { from, to, radius }) => Math.max(most, sign * from[axis] + grown(radius), sign * to[axis] + grown(radius)), -Infinity);
    const origin = [-bound(0, -1) - 2 * step, -bound(1, -1) - 2 * step, -bound(2, -1) - 2 * step] as const;
    const size = ([0, 1, 2] as const).map((axis) => Math.ceil((bound(axis, 1) - origin[axis]) / step) + 3) as unknown as Grid['size'];
    if (size[0] * size[1] * size[2] <= MOST_POINTS) return { step, origin, size };
    step *= 1.1;
  }
}

/** Of all parts as if none hid another, or four times their box where they crowd it: an estimate from above. */
function faceArea(parts: readonly SolidPart[]): number {
  const [x, y, z] = sides(parts);
  const apart = parts.reduce((sum, { from, to, radius }) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
    return sum + 2 * Math.PI * radius * (length + 2 * radius);
  }, 0);
  return Math.min(apart, 8 * (x * y + y * z + z * x));
}

function sides(parts: readonly SolidPart[]): readonly [number, number, number] {
  const side = (axis: 0 | 1 | 2) => {
    const high = parts.reduce((most, { from, to, radius }) => Math.max(most, from[axis] + radius, to[axis] + radius), -Infinity);
    const low = parts.reduce((least, { from, to, radius }) => Math.min(least, from[axis] - radius, to[axis] - radius), Infinity);
    return high - low;
  };
  return [side(0), side(1), side(2)];
}

/** Signed distance to the union, true within two steps of its face; each part writes its own neighbourhood only. */
function distances(parts: readonly SolidPart[], { step, origin, size }: Grid, onProgress: (share: number) => void): Float32Array {
  const [nx, ny, nz] = size;
  const values = new Float32Array(nx * ny * nz).fill(2 * step);
  for (const [index, { from, to, radius: asked }] of parts.entries()) {
    onProgress(index / parts.length);
    const radius = Math.max(asked, THINNEST_STEPS * step);
    const range = (axis: 0 | 1 | 2) => {
      const reach = radius + 2 * step;
      const low = Math.floor((Math.min(from[axis], to[axis]) - reach - origin[axis]) / step);
      const high = Math.ceil((Math.max(from[axis], to[axis]) + reach - origin[axis]) / step);
      return [Math.max(0, low), Math.min(size[axis] - 1, high)] as const;
    };
    const [[x0, x1], [y0, y1], [z0, z1]] = [range(0), range(1), range(2)];
    const [ax, ay, az] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
    const square = ax * ax + ay * ay + az * az;
    for (let k = z0; k <= z1; k++) {
      const pz = origin[2] + k * step - from[2];
      for (let j = y0; j <= y1; j++) {
        const py = origin[1] + j * step - from[1];
        const row = (k * ny + j) * nx;
        for (let i = x0; i <= x1; i++) {
          const px = origin[0] + i * step - from[0];
          const t = square > 0 ? Math.min(1, Math.max(0, (px * ax + py * ay + pz * az) / square)) : 0;
          const [dx, dy, dz] = [px - t * ax, py - t * ay, pz - t * az];
          const value = Math.sqrt(dx * dx + dy * dy + dz * dz) - radius;
          if (value < (values[row + i] as number)) values[row + i] = value;
        }
      }
    }
  }
  return values;
}
