// What the surface tests share: the topology of a mesh, closed formulas for balls, and counts of random points.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Atom } from '../../src/chemistry/molecule';
import { vanDerWaalsBalls, type Surface } from '../../src/representations/surface/surface';
import type { Balls } from '../../src/representations/surface/surface-field';

/** A linear congruential generator (Numerical Recipes' constants): the same numbers at each run. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

export interface Topology {
  /** Edges that are not in exactly two triangles which run along them in opposite directions. */
  readonly badEdges: number;
  /** Vertices less edges plus triangles: 2 for each sphere-like part. */
  readonly euler: number;
  readonly smallestArea: number;
  /** Share of the area in triangles that face against their vertices' normals. */
  readonly turned: number;
}

export function topologyOf({ positions, normals, indices }: Pick<Surface, 'positions' | 'normals' | 'indices'>): Topology {
  const vertices = positions.length / 3;
  /** How many triangles run along each edge, by its start times the number of vertices plus its end. */
  const edges = new Map<number, number>();
  let [smallestArea, turned, whole] = [Infinity, 0, 0];
  for (let at = 0; at < indices.length; at += 3) {
    const corners = [...indices.subarray(at, at + 3)];
    const [p = [], q = [], r = []] = corners.map((vertex) => [...positions.subarray(3 * vertex, 3 * vertex + 3)]);
    const sum = [0, 1, 2].map((axis) => corners.reduce((total, vertex) => total + (normals[3 * vertex + axis] ?? 0), 0));
    const [ux = 0, uy = 0, uz = 0] = q.map((value, axis) => value - (p[axis] ?? 0));
    const [vx = 0, vy = 0, vz = 0] = r.map((value, axis) => value - (p[axis] ?? 0));
    const face = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    const area = Math.hypot(...face) / 2;
    smallestArea = Math.min(smallestArea, area);
    whole += area;
    if (face.reduce((total, value, axis) => total + value * (sum[axis] ?? 0), 0) <= 0) turned += area;
    corners.forEach((vertex, place) => {
      const key = vertex * vertices + (corners[(place + 1) % 3] ?? 0);
      edges.set(key, (edges.get(key) ?? 0) + 1);
    });
  }
  const isGood = ([key, count]: [number, number]): boolean =>
    count === 1 && edges.get((key % vertices) * vertices + Math.floor(key / vertices)) === 1;
  return {
    badEdges: [...edges].filter((edge) => !isGood(edge)).length,
    euler: vertices - edges.size / 2 + indices.length / 3,
    smallestArea,
    turned: turned / whole,
  };
}

/** Signed distance from the nearest ball's face, and that ball, asked of every ball in turn. */
export function nearestFace({ centers, radii }: Balls, x: number, y: number, z: number): { distance: number; ball: number } {
  let nearest = { distance: Infinity, ball: -1 };
  for (let ball = 0; ball < radii.length; ball++) {
    const away = Math.hypot(x - (centers[3 * ball] ?? 0), y - (centers[3 * ball + 1] ?? 0), z - (centers[3 * ball + 2] ?? 0));
    const distance = away - (radii[ball] ?? 0);
    if (distance < nearest.distance) nearest = { distance, ball };
  }
  return nearest;
}

/** Area of the union of balls, from random points on each face that no other ball covers. */
export function randomArea(balls: Balls, points: number): number {
  const random = seededRandom(11);
  let area = 0;
  for (let ball = 0; ball < balls.radii.length; ball++) {
    const radius = balls.radii[ball] ?? 0;
    let free = 0;
    for (let point = 0; point < points; point++) {
      const [x, y, z] = onFace(balls, ball, 2 * random() - 1, 2 * Math.PI * random());
      if (nearestFace(balls, x, y, z).distance > -1e-9) free++;
    }
    area += (4 * Math.PI * radius ** 2 * free) / points;
  }
  return area;
}

function onFace({ centers, radii }: Balls, ball: number, height: number, angle: number): [number, number, number] {
  const radius = radii[ball] ?? 0;
  const width = Math.sqrt(1 - height * height);
  return [
    (centers[3 * ball] ?? 0) + radius * width * Math.cos(angle),
    (centers[3 * ball + 1] ?? 0) + radius * width * Math.sin(angle),
    (centers[3 * ball + 2] ?? 0) + radius * height,
  ];
}

/** Volume inside which `isInside` says yes, from random points in a box around the balls. */
export function randomVolume(balls: Balls, points: number, isInside: (x: number, y: number, z: number) => boolean): number {
  const random = seededRandom(5);
  const ranges = [0, 1, 2].map((axis) => {
    const sides = Array.from(balls.radii, (radius, ball) => [(balls.centers[3 * ball + axis] ?? 0) - radius, (balls.centers[3 * ball + axis] ?? 0) + radius]).flat();
    return [Math.min(...sides), Math.max(...sides)] as const;
  });
  const pick = (axis: number): number => (ranges[axis]?.[0] ?? 0) + random() * ((ranges[axis]?.[1] ?? 0) - (ranges[axis]?.[0] ?? 0));
  let inside = 0;
  for (let point = 0; point < points; point++) if (isInside(pick(0), pick(1), pick(2))) inside++;
  return (inside / points) * ranges.reduce((product, [from, to]) => product * (to - from), 1);
}

/** Whether a probe cannot reach a place, from a dense choice of places where its centre can stand (a golden spiral a ball). */
export function probeTest(balls: Balls, probe: number, perBall: number): (x: number, y: number, z: number) => boolean {
  const enlarged: Balls = { centers: balls.centers, radii: Array.from(balls.radii, (radius) => radius + probe) };
  const standing: number[] = [];
  for (let ball = 0; ball < balls.radii.length; ball++) {
    for (let point = 0; point < perBall; point++) {
      const place = onFace(enlarged, ball, (2 * point + 1) / perBall - 1, point * Math.PI * (3 - Math.sqrt(5)));
      if (nearestFace(enlarged, ...place).distance > -1e-9) standing.push(...place);
    }
  }
  return (x, y, z) => {
    const { distance } = nearestFace(balls, x, y, z);
    if (distance <= 0 || distance >= probe) return distance <= 0;
    for (let at = 0; at < standing.length; at += 3) {
      const squared = (x - (standing[at] ?? 0)) ** 2 + (y - (standing[at + 1] ?? 0)) ** 2 + (z - (standing[at + 2] ?? 0)) ** 2;
      if (squared < probe * probe) return false;
    }
    return true;
  };
}

const atom = (element: string, x: number, y: number, z: number): Pick<Atom, 'element' | 'position' | 'charge'> => ({ element, position: [x, y, z], charge: 0 });

/** C-H 1.087 Å, tetrahedral. */
export const METHANE = vanDerWaalsBalls({
  atoms: [
    atom('C', 0, 0, 0),
    ...[[1, 1, 1], [1, -1, -1], [-1, 1, -1], [-1, -1, 1]].map(([x = 0, y = 0, z = 0]) => {
      const step = 1.087 / Math.sqrt(3);
      return atom('H', x * step, y * step, z * step);
    }),
  ],
});

/** C-C 1.397 Å, C-H 1.084 Å, planar. */
export const BENZENE = vanDerWaalsBalls({
  atoms: [['C', 1.397], ['H', 2.481]].flatMap(([element, distance]) =>
    [0, 1, 2, 3, 4, 5].map((corner) => {
      const angle = (corner * Math.PI) / 3;
      return atom(String(element), Number(distance) * Math.cos(angle), Number(distance) * Math.sin(angle), 0);
    }),
  ),
});

/** The library's S-ketamine, as its file has it. */
export const KETAMINE = vanDerWaalsBalls({ atoms: readAtoms('esketamine') });

function readAtoms(name: string): ReturnType<typeof atom>[] {
  const lines = readFileSync(fileURLToPath(new URL(`../../molecules/${name}.mol`, import.meta.url)), 'utf8').split(/\r?\n/);
  const count = Number(lines[3]?.slice(0, 3));
  return lines.slice(4, 4 + count).map((line) => {
    const [x = 0, y = 0, z = 0] = [0, 10, 20].map((start) => Number(line.slice(start, start + 10)));
    return atom(line.slice(31, 34).trim(), x, y, z);
  });
}
