// A drawing as a binary STL file to print: the union of all its bodies as a closed solid, in millimetres, on z = 0.
// Bodies that touch are one solid; an ion that stands apart is a solid of its own.
import type { Drawing } from '../drawing';
import { solidMesh, solidParts, solidSize, type SolidSize } from './export-solid';

export interface StlOptions {
  /** Default 10: ketamine is about the length of a hand. */
  readonly millimetresPerAngstrom?: number;
  /** Least diameter of a rod; default 3, which printed plastic holds. */
  readonly minimumRodMillimetres?: number;
  /** Hears shares from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

const HEADER_BYTES = 80;
const TRIANGLE_BYTES = 50;

/** Millimetres of the print; undefined where there is nothing to print. */
export function printSize(drawing: Drawing, { millimetresPerAngstrom = 10, minimumRodMillimetres = 3 }: StlOptions = {}): SolidSize | undefined {
  return solidSize(solidParts(drawing, millimetresPerAngstrom, minimumRodMillimetres / 2));
}

/** Share of the work until the solid is there. */
const SOLID = 0.9;

export function exportStl(drawing: Drawing, options: StlOptions = {}): Uint8Array<ArrayBuffer> {
  const { millimetresPerAngstrom = 10, minimumRodMillimetres = 3, onProgress } = options;
  for (const value of [millimetresPerAngstrom, minimumRodMillimetres]) {
    if (!(value > 0) || !Number.isFinite(value)) throw new RangeError('The measures of a print must be positive numbers.');
  }
  const parts = solidParts(drawing, millimetresPerAngstrom, minimumRodMillimetres / 2);
  const { positions, indices } = solidMesh(parts, (share) => onProgress?.(share * SOLID));
  moveToCorner(positions);
  const count = indices.length / 3;
  const bytes = new Uint8Array(HEADER_BYTES + 4 + TRIANGLE_BYTES * count);
  // Must not begin with "solid": that marks the text form.
  bytes.set(new TextEncoder().encode('binary STL by ketamine-viewer, millimetres'));
  const view = new DataView(bytes.buffer);
  view.setUint32(HEADER_BYTES, count, true);
  const corners = new Float64Array(9);
  for (let triangle = 0; triangle < count; triangle++) {
    if (triangle % 10_000 === 0) onProgress?.(SOLID + ((1 - SOLID) * triangle) / count);
    for (let i = 0; i < 9; i++) corners[i] = positions[(indices[triangle * 3 + Math.trunc(i / 3)] as number) * 3 + (i % 3)] as number;
    writeTriangle(view, HEADER_BYTES + 4 + triangle * TRIANGLE_BYTES, corners);
  }
  return bytes;
}

/** Moves the bounding box to the origin, as printers expect. */
function moveToCorner(positions: Float32Array): void {
  const low = [Infinity, Infinity, Infinity];
  positions.forEach((value, at) => (low[at % 3] = Math.min(low[at % 3] ?? value, value)));
  positions.forEach((value, at) => (positions[at] = value - (low[at % 3] ?? 0)));
}

/** The unit normal, then the corners. */
function writeTriangle(view: DataView, at: number, corners: Float64Array): void {
  const [ax = 0, ay = 0, az = 0, bx = 0, by = 0, bz = 0, cx = 0, cy = 0, cz = 0] = corners;
  const [ux, uy, uz, vx, vy, vz] = [bx - ax, by - ay, bz - az, cx - ax, cy - ay, cz - az];
  const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  const size = Math.hypot(x, y, z);
  view.setFloat32(at, x / size, true);
  view.setFloat32(at + 4, y / size, true);
  view.setFloat32(at + 8, z / size, true);
  for (let i = 0; i < 9; i++) view.setFloat32(at + 12 + i * 4, corners[i] as number, true);
}
