// Samples a field on a grid, only where its surface passes: blocks of 8 x 8 x 8 cells, halved down to the cells that are cut.
// A distance tells how far the surface is at least, so whole blocks are passed over after one sample.
import type { LocalField, SurfaceField } from './surface-field';

/** Cells along a block's edge, and grid points along it. */
export const BLOCK = 8;
export const POINTS = BLOCK + 1;
const CELLS = BLOCK ** 3;

export interface Block {
  /** Block numbers along x, y, z from the grid's origin. */
  readonly place: readonly [number, number, number];
  readonly field: LocalField;
  /** Å at each grid point, x fastest; NaN where nothing was asked. */
  readonly values: Float32Array;
  /** Bit c: corner c of the cell (x + 2 y + 4 z) is inside. Cells that are not cut have 0. */
  readonly patterns: Uint8Array;
  /** Numbers of the cut cells in the block, x fastest. */
  readonly cut: readonly number[];
}

export interface Grid {
  /** Å. */
  readonly origin: readonly [number, number, number];
  /** Å. */
  readonly spacing: number;
  readonly blocks: readonly Block[];
  blockAt(x: number, y: number, z: number): Block | undefined;
}

export const cellNumber = (x: number, y: number, z: number): number => x + BLOCK * (y + BLOCK * z);
export const pointNumber = (x: number, y: number, z: number): number => x + POINTS * (y + POINTS * z);

/** Steps in the point numbering from a cell's lower corner to its corner c. */
export const CORNER_STEPS = [0, 1, 2, 3, 4, 5, 6, 7].map((c) => pointNumber(c & 1, (c >> 1) & 1, c >> 2));

/** Share of a cell that a vertex may leave it by, to reach the surface. */
export const OVERSTEP = 0.15;

/** Blocks along an axis that one number can tell apart. */
const SPAN = 2 ** 17;

/** `report` is told the share of the blocks that are done, and may throw to stop. */
export function sampleBlocks(field: SurfaceField, spacing: number, report: (share: number) => void): Grid {
  const { centers, radii } = field.balls;
  const edge = BLOCK * spacing;
  const low = [Infinity, Infinity, Infinity];
  for (let at = 0; at < centers.length; at++) {
    const start = (centers[at] ?? 0) - (radii[Math.floor(at / 3)] ?? 0) - field.reach - 2 * spacing;
    low[at % 3] = Math.min(low[at % 3] ?? 0, start);
  }
  const [x0 = 0, y0 = 0, z0 = 0] = low;

  const keys = new Set<number>();
  for (let ball = 0; ball < radii.length; ball++) {
    const reach = (radii[ball] ?? 0) + field.reach + spacing;
    const blockOf = (axis: number, side: number): number =>
      Math.floor(((centers[3 * ball + axis] ?? 0) + side - (low[axis] ?? 0)) / edge);
    const [fromX, fromY, fromZ] = [blockOf(0, -reach), blockOf(1, -reach), blockOf(2, -reach)];
    const [toX, toY, toZ] = [blockOf(0, reach), blockOf(1, reach), blockOf(2, reach)];
    for (let z = fromZ; z <= toZ; z++) {
      for (let y = fromY; y <= toY; y++) for (let x = fromX; x <= toX; x++) keys.add((z * SPAN + y) * SPAN + x);
    }
  }

  const blocks = new Map<number, Block>();
  // Half a block's diagonal, and the step that vertices may take out of their cells.
  const radius = edge * 0.8661 + spacing * 2 * OVERSTEP;
  let done = 0;
  for (const key of keys) {
    if (done++ % 64 === 0) report(done / keys.size);
    const place = [key % SPAN, Math.floor(key / SPAN) % SPAN, Math.floor(key / SPAN / SPAN)] as const;
    const [x, y, z] = [x0 + place[0] * edge, y0 + place[1] * edge, z0 + place[2] * edge];
    const near = field.near(x + edge / 2, y + edge / 2, z + edge / 2, radius);
    const block = near && sampleBlock(near, place, [x0, y0, z0], spacing);
    if (block) blocks.set(key, block);
  }
  return {
    origin: [x0, y0, z0],
    spacing,
    blocks: [...blocks.values()],
    blockAt: (x, y, z) => blocks.get((z * SPAN + y) * SPAN + x),
  };
}

function sampleBlock(field: LocalField, place: Block['place'], origin: Grid['origin'], spacing: number): Block | undefined {
  const values = new Float32Array(POINTS ** 3).fill(Number.NaN);
  const patterns = new Uint8Array(CELLS);
  const cut: number[] = [];
  // From whole grid numbers, so that blocks that share a point place it at the same bits.
  const valueAt = (x: number, y: number, z: number): number => {
    const point = pointNumber(x, y, z);
    const known = values[point] ?? 0;
    if (!Number.isNaN(known)) return known;
    return (values[point] = field.sample(
      origin[0] + (place[0] * BLOCK + x) * spacing,
      origin[1] + (place[1] * BLOCK + y) * spacing,
      origin[2] + (place[2] * BLOCK + z) * spacing,
    ));
  };

  const descend = (x: number, y: number, z: number, size: number): void => {
    const half = size / 2;
    if (Math.abs(valueAt(x + half, y + half, z + half)) > size * spacing * 0.8661) return;
    for (let part = 0; part < 8; part++) {
      const [px, py, pz] = [x + half * (part & 1), y + half * ((part >> 1) & 1), z + half * (part >> 2)];
      if (half > 1) descend(px, py, pz, half);
      else testCell(px, py, pz);
    }
  };

  const testCell = (x: number, y: number, z: number): void => {
    let pattern = 0;
    for (let corner = 0; corner < 8; corner++) {
      if (valueAt(x + (corner & 1), y + ((corner >> 1) & 1), z + (corner >> 2)) < 0) pattern |= 1 << corner;
    }
    if (pattern === 0 || pattern === 255) return;
    const cell = cellNumber(x, y, z);
    patterns[cell] = pattern;
    cut.push(cell);
  };

  descend(0, 0, 0, BLOCK);
  return cut.length > 0 ? { place, field, values, patterns, cut } : undefined;
}
