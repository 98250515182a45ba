// Turns a field into a closed mesh: one vertex for each loop in which the surface passes a cell of the grid, one four-sided
// face for each grid edge that it cuts, and each face as two triangles. Every edge lies in exactly two triangles.
import { BLOCK, CORNER_STEPS, cellNumber, pointNumber, type Block, type Grid } from './marching-blocks';
import { EDGES, loopsOf, NO_FACE, type Loops } from './marching-loops';

/** The connections of the mesh, before its vertices are put on the surface. */
export interface Quads {
  /** Vertices of each four-sided face, counterclockwise seen from outside. */
  readonly corners: readonly number[];
  /** x y z per vertex: means of the cuts of its loop, Å. */
  readonly positions: Float64Array;
  /** x y z per vertex: the lower corner of its cell, Å. */
  readonly cells: Float64Array;
  /** The block of each vertex: an index into the grid's blocks. */
  readonly blocks: Int32Array;
  /** Per vertex, x y z of its loop's cuts of grid edges, Å; empty unless asked for. */
  readonly cuts: readonly (readonly number[])[];
}

/** What each cut cell of a block is given. */
interface Numbering {
  /** First vertex of each cell. */
  readonly first: Int32Array;
  /** The face that each cell passes inverted. */
  readonly inverted: Uint8Array;
}

const column = (cell: number, axis: number): number => (cell >> (3 * axis)) & (BLOCK - 1);

/** `keepCuts`: whether the cuts of each vertex's loop are asked for. */
export function meshGrid(grid: Grid, keepCuts: boolean, report: (share: number) => void): Quads {
  const { spacing, origin } = grid;
  const positions: number[] = [];
  const cells: number[] = [];
  const owners: number[] = [];
  const cuts: number[][] = [];
  const corners: number[] = [];
  const numberings = new Map<Block, Numbering>();

  grid.blocks.forEach((block, owner) => {
    if (owner % 64 === 0) report(owner / grid.blocks.length / 2);
    const numbering = { first: new Int32Array(BLOCK ** 3).fill(-1), inverted: new Uint8Array(BLOCK ** 3).fill(NO_FACE) };
    numberings.set(block, numbering);
    const corner = [0, 0, 0];
    for (const cell of block.cut) {
      const inverted = invertedFace(grid, block, cell);
      const loops = loopsOf(block.patterns[cell] ?? 0, inverted);
      numbering.inverted[cell] = inverted;
      numbering.first[cell] = owners.length;
      for (let axis = 0; axis < 3; axis++) {
        corner[axis] = (origin[axis] ?? 0) + ((block.place[axis] ?? 0) * BLOCK + column(cell, axis)) * spacing;
      }
      for (let loop = 0; loop < loops.count; loop++) {
        const crossed = cutsOf(block, cell, loops, loop, corner, spacing);
        for (let axis = 0; axis < 3; axis++) {
          let sum = 0;
          for (let at = axis; at < crossed.length; at += 3) sum += crossed[at] ?? 0;
          positions.push((3 * sum) / crossed.length);
          cells.push(corner[axis] ?? 0);
        }
        owners.push(owner);
        if (keepCuts) cuts.push(crossed);
      }
    }
  });

  const face = [0, 0, 0, 0];
  grid.blocks.forEach((block, done) => {
    if (done % 64 === 0) report(0.5 + done / grid.blocks.length / 2);
    for (const cell of block.cut) addFaces(block, cell);
  });
  return { corners, positions: Float64Array.from(positions), cells: Float64Array.from(cells), blocks: Int32Array.from(owners), cuts };

  /** The faces of the cut edges that leave a cell's lower corner; each edge of the grid has one such cell. */
  function addFaces(block: Block, cell: number): void {
    const pattern = block.patterns[cell] ?? 0;
    const inside = (pattern & 1) === 1;
    for (let axis = 0; axis < 3; axis++) {
      if (inside === (((pattern >> (1 << axis)) & 1) === 1)) continue;
      // Around the edge: the four cells in which its lower corner has these two other coordinates.
      for (let turn = 0; turn < 4; turn++) {
        const other = AROUND[turn] ?? 0;
        const [next, last] = [other & 1, other >> 1];
        const [x, y, z] = axis === 0 ? [0, next, last] : axis === 1 ? [last, 0, next] : [next, last, 0];
        face[turn] = vertexOf(block, column(cell, 0) - x, column(cell, 1) - y, column(cell, 2) - z, 4 * axis + other);
      }
      const [a = 0, b = 0, c = 0, d = 0] = face;
      if (inside) corners.push(a, b, c, d);
      else corners.push(d, c, b, a);
    }
  }

  /** Of the loop that cuts an edge of a cell; the cell may lie one step over the block's border. */
  function vertexOf(block: Block, x: number, y: number, z: number, edge: number): number {
    const owner = x < 0 || y < 0 || z < 0 ? blockOver(grid, block, x, y, z) : block;
    const numbering = owner && numberings.get(owner);
    const cell = cellNumber(x & (BLOCK - 1), y & (BLOCK - 1), z & (BLOCK - 1));
    const first = numbering?.first[cell] ?? -1;
    if (!owner || first < 0) throw new Error('A cut edge of the grid has a cell that is not cut.');
    return first + (loopsOf(owner.patterns[cell] ?? 0, numbering?.inverted[cell]).loopOf[edge] ?? 0);
  }
}

/** The cells around an edge, in order: bit 0 and bit 1 are the steps down the next axis and the one after it. */
const AROUND = [0, 1, 3, 2];

function blockOver(grid: Grid, { place }: Block, x: number, y: number, z: number): Block | undefined {
  return grid.blockAt(place[0] + (x >> 3), place[1] + (y >> 3), place[2] + (z >> 3));
}

/** The face that this cell and its neighbour there would both cross with two lines of one loop; else NO_FACE. */
function invertedFace(grid: Grid, block: Block, cell: number): number {
  const face = loopsOf(block.patterns[cell] ?? 0).doubled;
  if (face === NO_FACE) return NO_FACE;
  const [x = 0, y = 0, z = 0] = [0, 1, 2].map((axis) => column(cell, axis) + (axis === face >> 1 ? (face & 1 ? 1 : -1) : 0));
  const beyond = blockOver(grid, block, x, y, z);
  const pattern = beyond?.patterns[cellNumber(x & (BLOCK - 1), y & (BLOCK - 1), z & (BLOCK - 1))] ?? 0;
  return loopsOf(pattern).doubled === (face ^ 1) ? face : NO_FACE;
}

function cutsOf(block: Block, cell: number, { loopOf }: Loops, loop: number, corner: readonly number[], spacing: number): number[] {
  const base = pointNumber(column(cell, 0), column(cell, 1), column(cell, 2));
  const crossed: number[] = [];
  for (let edge = 0; edge < 12; edge++) {
    const ends = EDGES[edge];
    if (loopOf[edge] !== loop || !ends) continue;
    const start = block.values[base + (CORNER_STEPS[ends.from] ?? 0)] ?? 0;
    const end = block.values[base + (CORNER_STEPS[ends.to] ?? 0)] ?? 0;
    const share = start / (start - end);
    for (let along = 0; along < 3; along++) {
      crossed.push((corner[along] ?? 0) + spacing * (along === ends.axis ? share : (ends.from >> along) & 1));
    }
  }
  return crossed;
}
