// A drawing as triangles: balls with their poles in place, rods with caps, each a closed shell turned outward. For model files.
import type { Vec3 } from '../../chemistry/molecule';
import type { Drawing } from '../drawing';
import type { Rgb } from '../element-style';
import { add, anyPerpendicular, between, cross, scale, subtract, unit } from '../vector';

/** Corners are shared within a smooth face only; where faces meet at an edge, or colours change, points are there twice. */
export interface TriangleMesh {
  /** x y z per vertex, Å. */
  readonly positions: Float32Array;
  /** Unit vectors outward, per vertex. */
  readonly normals: Float32Array;
  /** r g b per vertex, sRGB 0-255. */
  readonly colors: Uint8Array;
  /** Three vertices a triangle, counterclockwise seen from outside. */
  readonly indices: Uint32Array;
}

export interface TriangulateOptions {
  /** Segments around a ball's equator, even, at least 6; by default 32, fewer where there are many balls. */
  readonly segments?: number;
  /** Hears shares from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

const vectorAt = (columns: Float32Array, at: number): Vec3 => [columns[at] ?? 0, columns[at + 1] ?? 0, columns[at + 2] ?? 0];
const colorAt = (columns: Uint8Array, at: number): Rgb => [columns[at] ?? 0, columns[at + 1] ?? 0, columns[at + 2] ?? 0];

const FINEST = 32;
const COARSEST = 8;
/** About what a phone turns smoothly. */
const MOST_TRIANGLES = 1_000_000;

export function triangulate(drawing: Drawing, { segments = defaultSegments(drawing), onProgress }: TriangulateOptions = {}): TriangleMesh {
  if (!Number.isInteger(segments) || segments < 6 || segments % 2 !== 0) throw new RangeError('A ball needs an even number of segments, six at least.');
  const { spheres, cylinders } = drawing;
  const mesh = new MeshColumns();
  const bodies = spheres.count + cylinders.count;
  for (let i = 0; i < spheres.count; i++) {
    onProgress?.(i / bodies);
    addBall(mesh, vectorAt(spheres.centers, i * 3), spheres.radii[i] ?? 0, colorAt(spheres.colors, i * 3), segments);
  }
  for (let i = 0; i < cylinders.count; i++) {
    onProgress?.((spheres.count + i) / bodies);
    const [from, to] = [vectorAt(cylinders.ends, i * 6), vectorAt(cylinders.ends, i * 6 + 3)];
    addRod(mesh, from, to, cylinders.radii[i] ?? 0, [colorAt(cylinders.colors, i * 6), colorAt(cylinders.colors, i * 6 + 3)], Math.max(6, segments / 2));
  }
  return mesh.build();
}

/** A ball has segments² triangles (less its poles), a rod about four times its half as many. */
function defaultSegments({ spheres, cylinders }: Drawing): number {
  for (let segments = FINEST; segments > COARSEST; segments -= 4) {
    if (spheres.count * segments ** 2 + cylinders.count * 4 * segments <= MOST_TRIANGLES) return segments;
  }
  return COARSEST;
}

class MeshColumns {
  private readonly positions: number[] = [];
  private readonly normals: number[] = [];
  private readonly colors: number[] = [];
  private readonly indices: number[] = [];

  vertex(position: Vec3, normal: Vec3, color: Rgb): number {
    this.positions.push(...position);
    this.normals.push(...normal);
    this.colors.push(...color);
    return this.positions.length / 3 - 1;
  }

  triangle(a: number, b: number, c: number): void {
    this.indices.push(a, b, c);
  }

  build(): TriangleMesh {
    return {
      positions: Float32Array.from(this.positions),
      normals: Float32Array.from(this.normals),
      colors: Uint8Array.from(this.colors),
      indices: Uint32Array.from(this.indices),
    };
  }
}

/** Rings of latitude about y; one vertex at each pole, and no seam: the last segment closes on the first vertex. */
function addBall(mesh: MeshColumns, center: Vec3, radius: number, color: Rgb, segments: number): void {
  if (!(radius > 0)) return;
  const rings = segments / 2;
  const put = (normal: Vec3) => mesh.vertex(add(center, scale(normal, radius)), normal, color);
  const north = put([0, 1, 0]);
  const rows = Array.from({ length: rings - 1 }, (_, ring) => {
    const polar = ((ring + 1) * Math.PI) / rings;
    return Array.from({ length: segments }, (__, segment) => {
      const turn = (segment * 2 * Math.PI) / segments;
      return put([Math.sin(polar) * Math.sin(turn), Math.cos(polar), Math.sin(polar) * Math.cos(turn)]);
    });
  });
  const south = put([0, -1, 0]);
  const at = (ring: number, segment: number) => rows[ring]?.[segment % segments] ?? 0;
  for (let segment = 0; segment < segments; segment++) {
    mesh.triangle(north, at(0, segment), at(0, segment + 1));
    for (let ring = 0; ring + 1 < rows.length; ring++) {
      mesh.triangle(at(ring, segment), at(ring + 1, segment), at(ring + 1, segment + 1));
      mesh.triangle(at(ring, segment), at(ring + 1, segment + 1), at(ring, segment + 1));
    }
    mesh.triangle(south, at(rows.length - 1, segment + 1), at(rows.length - 1, segment));
  }
}

function addRod(mesh: MeshColumns, from: Vec3, to: Vec3, radius: number, [first, second]: readonly [Rgb, Rgb], segments: number): void {
  const axis = unit(subtract(to, from));
  if (!(radius > 0) || Math.hypot(...axis) === 0) return;
  const across = anyPerpendicular(axis);
  const along = cross(axis, across);
  const outward = Array.from({ length: segments }, (_, segment) => {
    const turn = (segment * 2 * Math.PI) / segments;
    return add(scale(across, Math.cos(turn)), scale(along, Math.sin(turn)));
  });
  const ring = (center: Vec3, color: Rgb, normal?: Vec3) =>
    outward.map((direction) => mesh.vertex(add(center, scale(direction, radius)), normal ?? direction, color));
  const wall = (low: readonly number[], high: readonly number[]) => {
    for (let i = 0; i < segments; i++) {
      const next = (i + 1) % segments;
      mesh.triangle(low[i] ?? 0, low[next] ?? 0, high[next] ?? 0);
      mesh.triangle(low[i] ?? 0, high[next] ?? 0, high[i] ?? 0);
    }
  };
  const cap = (center: Vec3, normal: Vec3, color: Rgb, isStart: boolean) => {
    const middle = mesh.vertex(center, normal, color);
    const rim = ring(center, color, normal);
    for (let i = 0; i < segments; i++) {
      const [here, next] = [rim[i] ?? 0, rim[(i + 1) % segments] ?? 0];
      if (isStart) mesh.triangle(middle, next, here);
      else mesh.triangle(middle, here, next);
    }
  };
  if (first.join() === second.join()) {
    wall(ring(from, first), ring(to, first));
  } else {
    const middle = between(from, to, 0.5);
    wall(ring(from, first), ring(middle, first));
    wall(ring(middle, second), ring(to, second));
  }
  cap(from, scale(axis, -1), first, true);
  cap(to, axis, second, false);
}
