// Plain buffers of four corners a primitive. Not instances: in software rendering an instance costs 8-22 µs, and these are
// 7 to 13 times faster; a GPU does not mind either.
import { BufferAttribute, BufferGeometry } from 'three';

export interface Column {
  readonly values: Float32Array | Uint8Array;
  /** Numbers a primitive. */
  readonly size: number;
  /** First of them that is used, and how many; default: all. */
  readonly offset?: number;
  readonly used?: number;
}

type Numbers = Float32Array | Uint8Array | Uint32Array;

const NOTHING = new Float32Array(0);

/**
 * Numbers that are made when they are asked for, which is when three hands them to the GPU, and let go when it has them: four times
 * over they would be most of the heap (63 of 100 MB for 100 000 atoms). After a lost context they are asked for again.
 */
function passing(length: number, size: number, isNormalized: boolean, make: () => Numbers): BufferAttribute {
  const attribute = new BufferAttribute(NOTHING, size, isNormalized);
  let made: Numbers | undefined;
  Object.defineProperties(attribute, { array: { get: () => (made ??= make()) }, count: { value: length / size } });
  return attribute.onUpload(() => {
    made = undefined;
  });
}

function fourfoldNumbers(values: Float32Array, { size, offset = 0, used = size }: Column, count: number): Float32Array {
  const array = new Float32Array(count * 4 * used);
  let at = 0;
  for (let i = 0; i < count; i++) {
    const from = i * size + offset;
    for (let corner = 0; corner < 4; corner++) {
      for (let k = 0; k < used; k++) array[at++] = values[from + k] ?? 0;
    }
  }
  return array;
}

/** Padded to four: unaligned vertex data is slow or refused. */
function fourfoldBytes(values: Uint8Array, { size, offset = 0, used = size }: Column, count: number): Uint8Array {
  const array = new Uint8Array(count * 16);
  let at = 0;
  for (let i = 0; i < count; i++) {
    const from = i * size + offset;
    for (let corner = 0; corner < 4; corner++, at += 4) {
      for (let k = 0; k < used; k++) array[at + k] = values[from + k] ?? 0;
    }
  }
  return array;
}

/** Each primitive's numbers four times over; bytes are handed to the shader as 0 to 1. */
function fourfold(column: Column, count: number): BufferAttribute {
  const { values, size, used = size } = column;
  if (values instanceof Uint8Array) return passing(count * 16, 4, true, () => fourfoldBytes(values, column, count));
  return passing(count * 4 * used, used, false, () => fourfoldNumbers(values, column, count));
}

/** Two triangles a primitive. */
function corners(count: number): Uint32Array {
  const index = new Uint32Array(count * 6);
  let at = 0;
  for (let corner = 0; corner < count * 4; corner += 4) {
    index[at++] = corner;
    index[at++] = corner + 1;
    index[at++] = corner + 2;
    index[at++] = corner + 2;
    index[at++] = corner + 1;
    index[at++] = corner + 3;
  }
  return index;
}

export function quadGeometry(count: number, columns: Readonly<Record<string, Column>>): BufferGeometry {
  const geometry = new BufferGeometry();
  for (const [name, column] of Object.entries(columns)) geometry.setAttribute(name, fourfold(column, count));
  geometry.setIndex(passing(count * 6, 1, false, () => corners(count)));
  return geometry;
}

/** Columns side by side: x y z and a radius become one. */
export function joined(count: number, points: Float32Array, stride: number, last: Float32Array): Float32Array {
  const result = new Float32Array(count * 4);
  for (let i = 0; i < count; i++) {
    for (let axis = 0; axis < 3; axis++) result[i * 4 + axis] = points[i * stride + axis] ?? 0;
    result[i * 4 + 3] = last[i] ?? 0;
  }
  return result;
}
