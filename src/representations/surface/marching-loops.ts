// How a surface passes a cube of the grid: the loops in which it cuts the cube's twelve edges, for each pattern of corners
// inside and outside. The tables are worked out here, from the rule that loops are made of one line per cut across each face.
// The surface gets one vertex a loop (dual marching cubes: G. M. Nielson, IEEE Visualization 2004, 489).

/** Corner number: x + 2 y + 4 z. Edge number: 4 times its axis, plus the two other coordinates of its lower corner. */
export const EDGES = [0, 1, 2].flatMap((axis) =>
  [0, 1, 2, 3].map((other) => {
    const [next, last] = [(axis + 1) % 3, (axis + 2) % 3];
    const from = ((other & 1) << next) | ((other >> 1) << last);
    return { axis, from, to: from | (1 << axis) };
  }),
);

const edgeOf = new Map(EDGES.map(({ from, to }, edge) => [8 * from + to, edge]));
const edgeBetween = (a: number, b: number): number => edgeOf.get(8 * Math.min(a, b) + Math.max(a, b)) ?? -1;

/** Face number: 2 times its axis, plus its side; its corners in order around it. */
const FACES = [0, 1, 2, 3, 4, 5].map((face) => {
  const axis = face >> 1;
  const [next, last] = [1 << ((axis + 1) % 3), 1 << ((axis + 2) % 3)];
  const base = (face & 1) << axis;
  return [base, base | next, base | next | last, base | last];
});

export const NO_FACE = 6;

export interface Loops {
  readonly count: number;
  /** Loop of each of the twelve edges; -1 where the edge is not cut. */
  readonly loopOf: Int8Array;
  /** A face that both lines of one loop cross; NO_FACE where there is none. */
  readonly doubled: number;
}

/** Bit c of `pattern`: corner c is inside. On faces cut twice the inside corners are cut off, on `inverted` the outside ones. */
function findLoops(pattern: number, inverted: number): Loops {
  const inside = (corner: number): boolean => ((pattern >> corner) & 1) === 1;
  const links: number[][] = EDGES.map(() => []);
  const twice: { face: number; line: readonly [number, number]; other: readonly [number, number] }[] = [];
  const link = (a: number, b: number): readonly [number, number] => {
    links[a]?.push(b);
    links[b]?.push(a);
    return [a, b];
  };
  FACES.forEach((corners, face) => {
    const edges = corners.map((corner, place) => edgeBetween(corner, corners[(place + 1) % 4] ?? 0));
    const cut = edges.filter((_, place) => inside(corners[place] ?? 0) !== inside(corners[(place + 1) % 4] ?? 0));
    const [a = 0, b = 0, c = 0, d = 0] = cut;
    if (cut.length === 2) link(a, b);
    // Edges a and b meet at the second corner, b and c at the third.
    else if (cut.length === 4) {
      const first = inside(corners[1] ?? 0) !== (face === inverted);
      twice.push(first ? { face, line: link(a, b), other: link(c, d) } : { face, line: link(b, c), other: link(d, a) });
    }
  });
  const loopOf = new Int8Array(12).fill(-1);
  let count = 0;
  links.forEach((own, start) => {
    if (own.length === 0 || loopOf[start] !== -1) return;
    const pending = [start];
    for (let edge = pending.pop(); edge !== undefined; edge = pending.pop()) {
      if (loopOf[edge] !== -1) continue;
      loopOf[edge] = count;
      pending.push(...(links[edge] ?? []));
    }
    count++;
  });
  const doubled = twice.find(({ line, other }) => loopOf[line[0]] === loopOf[other[0]])?.face ?? NO_FACE;
  return { count, loopOf, doubled };
}

const table: (Loops | undefined)[] = [];

/**
 * Two cubes that share a doubled face would join in one edge four times: such a pair passes that face as `inverted`
 * (R. Wenger, Isosurfaces, 2013), which makes two loops of each.
 */
export function loopsOf(pattern: number, inverted = NO_FACE): Loops {
  const place = 7 * pattern + inverted;
  return (table[place] ??= findLoops(pattern, inverted));
}
