// A drawing as a binary STL file to print: the union of all its bodies as a closed solid, in millimetres, on z = 0.
// Bodies that touch are one solid; an ion that stands apart is a solid of its own.
import type { Drawing } from '../drawing';
import { solidMesh, solidParts } from './export-solid';

export interface StlOptions {
  /** Default 10: ketamine is about the length of a hand. */
  readonly millimetresPerAngstrom?: number;
  /** Least diameter of a rod; default 3, which printed plastic holds. */
  readonly minimumRodMillimetres?: number;
}

const HEADER_BYTES = 80;
const TRIANGLE_BYTES = 50;

export function exportStl(drawing: Drawing, { millimetresPerAngstrom = 10, minimumRodMillimetres = 3 }: StlOptions = {}): Uint8Array {
  for (const value of [millimetresPerAngstrom, minimumRodMillimetres]) {
    if (!(value > 0) || !Number.isFinite(value)) throw new RangeError('The measures of a print must be positive numbers.');
  }
  const { positions, indices } = solidMesh(solidParts(drawing, millimetresPerAngstrom, minimumRodMillimetres / 2));
  moveToCorner(positions);
  const count = indices.length / 3;
  const bytes = new Uint8Array(HEADER_BYTES + 4 + TRIANGLE_BYTES * count);
  // Must not begin with "solid": that marks the text form.
  bytes.set(new TextEncoder().encode('binary STL by ketamine-viewer, millimetres'));
  const view = new DataView(bytes.buffer);
  view.setUint32(HEADER_BYTES, count, true);
  for (let triangle = 0; triangle < count; triangle++) {
    const corners = [0, 1, 2].map((corner) => {
      const at = (indices[triangle * 3 + corner] ?? 0) * 3;
      return [positions[at] ?? 0, positions[at + 1] ?? 0, positions[at + 2] ?? 0] as const;
    });
    const numbers = [...normalOf(corners), ...corners.flat()];
    numbers.forEach((value, index) => view.setFloat32(HEADER_BYTES + 4 + triangle * TRIANGLE_BYTES + index * 4, value, true));
  }
  return bytes;
}

/** Moves the bounding box to the origin, as printers expect. */
function moveToCorner(positions: Float32Array): void {
  const low = [Infinity, Infinity, Infinity];
  positions.forEach((value, at) => (low[at % 3] = Math.min(low[at % 3] ?? value, value)));
  positions.forEach((value, at) => (positions[at] = value - (low[at % 3] ?? 0)));
}

function normalOf(corners: readonly (readonly [number, number, number])[]): readonly number[] {
  const [a = [0, 0, 0], b = [0, 0, 0], c = [0, 0, 0]] = corners;
  const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
  const v = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const;
  const normal = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  const size = Math.hypot(...normal);
  return normal.map((part) => part / size);
}
