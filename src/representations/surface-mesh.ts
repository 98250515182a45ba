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
  /** Per vertex, x y z of its loop's cuts of grid edges, Å. */
  readonly cuts: readonly (readonly number[])[];
}

/** A cell seen from another one, over the block's border where it lies there. */
interface Cell {
  readonly block: Block;
  readonly cell: number;
}

function cellAt(grid: Grid, { place }: Block, x: number, y: number, z: number): Cell | undefined {
  const step = (value: number): number => Math.floor(value / BLOCK);
  const block = grid.blockAt(place[0] + step(x), place[1] + step(y), place[2] + step(z));
  return block && { block, cell: cellNumber(x & (BLOCK - 1), y & (BLOCK - 1), z & (BLOCK - 1)) };
}

const column = (cell: number, axis: number): number => Math.floor(cell / BLOCK ** axis) % BLOCK;

function loopsInCell(grid: Grid, block: Block, cell: number): Loops {
  const plain = loopsOf(block.patterns[cell] ?? 0);
  if (plain.doubled === NO_FACE) return plain;
  const face = plain.doubled;
  const beyond = [0, 1, 2].map((axis) => column(cell, axis) + (axis === face >> 1 ? (face & 1 ? 1 : -1) : 0));
  const neighbor = cellAt(grid, block, beyond[0] ?? 0, beyond[1] ?? 0, beyond[2] ?? 0);
  const facing = loopsOf(neighbor?.block.patterns[neighbor.cell] ?? 0).doubled;
  return facing === (face ^ 1) ? loopsOf(block.patterns[cell] ?? 0, face) : plain;
}

export function meshGrid(grid: Grid, report: (share: number) => void): Quads {
  const { spacing, origin } = grid;
  const positions: number[] = [];
  const cells: number[] = [];
  const owners: number[] = [];
  const cuts: number[][] = [];
  /** First vertex of each cut cell, and its loops. */
  const firsts = new Map<Block, Int32Array>();
  const loops = new Map<Block, Map<number, Loops>>();

  grid.blocks.forEach((block, owner) => {
    const first = new Int32Array(BLOCK ** 3).fill(-1);
    const own = new Map<number, Loops>();
    firsts.set(block, first);
    loops.set(block, own);
    for (const cell of block.cut) {
      const found = loopsInCell(grid, block, cell);
      own.set(cell, found);
      first[cell] = owners.length;
      const corner = [0, 1, 2].map((axis) => (origin[axis] ?? 0) + ((block.place[axis] ?? 0) * BLOCK + column(cell, axis)) * spacing);
      for (let loop = 0; loop < found.count; loop++) {
        const crossed = cutsOf(block, cell, found, loop, corner, spacing);
        const share = 3 / crossed.length;
        for (let axis = 0; axis < 3; axis++) {
          let sum = 0;
          for (let at = axis; at < crossed.length; at += 3) sum += crossed[at] ?? 0;
          positions.push(sum * share);
        }
        cells.push(...corner);
        owners.push(owner);
        cuts.push(crossed);
      }
    }
  });

  const corners: number[] = [];
  grid.blocks.forEach((block, done) => {
    if (done % 64 === 0) report(done / grid.blocks.length);
    for (const cell of block.cut) addFaces(block, cell);
  });
  return { corners, positions: Float64Array.from(positions), cells: Float64Array.from(cells), blocks: Int32Array.from(owners), cuts };

  /** The faces of the cut edges that leave a cell's lower corner; each edge of the grid has one such cell. */
  function addFaces(block: Block, cell: number): void {
    const pattern = block.patterns[cell] ?? 0;
    const [x, y, z] = [column(cell, 0), column(cell, 1), column(cell, 2)];
    for (let axis = 0; axis < 3; axis++) {
      const inside = (pattern & 1) === 1;
      if (inside === (((pattern >> (1 << axis)) & 1) === 1)) continue;
      const face: number[] = [];
      // Around the edge: the four cells in which its lower corner has these two other coordinates.
      for (const other of [0, 1, 3, 2]) {
        const step = [0, 0, 0];
        step[(axis + 1) % 3] = other & 1;
        step[(axis + 2) % 3] = other >> 1;
        const found = cellAt(grid, block, x - (step[0] ?? 0), y - (step[1] ?? 0), z - (step[2] ?? 0));
        const loop = found && loops.get(found.block)?.get(found.cell)?.loopOf[4 * axis + other];
        if (!found || loop === undefined) throw new Error('A cut edge of the grid has a cell that is not cut.');
        face.push((firsts.get(found.block)?.[found.cell] ?? 0) + loop);
      }
      corners.push(...(inside ? face : face.toReversed()));
    }
  }
}

function cutsOf(block: Block, cell: number, { loopOf }: Loops, loop: number, corner: readonly number[], spacing: number): number[] {
  const base = pointNumber(column(cell, 0), column(cell, 1), column(cell, 2));
  const crossed: number[] = [];
  EDGES.forEach(({ axis, from, to }, edge) => {
    if (loopOf[edge] !== loop) return;
    const start = block.values[base + (CORNER_STEPS[from] ?? 0)] ?? 0;
    const end = block.values[base + (CORNER_STEPS[to] ?? 0)] ?? 0;
    const share = start / (start - end);
    for (let along = 0; along < 3; along++) {
      crossed.push((corner[along] ?? 0) + spacing * (along === axis ? share : (from >> along) & 1));
    }
  });
  return crossed;
}
