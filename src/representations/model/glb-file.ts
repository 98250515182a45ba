// The parts of a GLB file: typed columns that follow each other in its binary chunk, and the container around them.

const ARRAY_BUFFER = 34962;
const ELEMENT_ARRAY_BUFFER = 34963;
const FLOAT = 5126;
const UNSIGNED_INT = 5125;
const UNSIGNED_SHORT = 5123;

interface Accessor {
  readonly bufferView: number;
  readonly componentType: number;
  readonly count: number;
  readonly type: 'SCALAR' | 'VEC3' | 'VEC4';
  readonly normalized?: true;
  readonly min?: readonly number[];
  readonly max?: readonly number[];
}

/** sRGB byte to linear light as 16 bits: glTF's vertex colours are linear. */
const LINEAR = Uint16Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return Math.round(65535 * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
});

/** The binary chunk as it grows: each view begins at a multiple of four bytes, as every accessor type needs. */
export class BinaryPieces {
  readonly accessors: Accessor[] = [];
  readonly views: object[] = [];
  private readonly parts: Uint8Array[] = [];
  length = 0;

  vectors(values: Float32Array): number {
    const min = [Infinity, Infinity, Infinity];
    const max = [-Infinity, -Infinity, -Infinity];
    values.forEach((value, at) => {
      min[at % 3] = Math.min(min[at % 3] ?? value, value);
      max[at % 3] = Math.max(max[at % 3] ?? value, value);
    });
    return this.add(values, ARRAY_BUFFER, { componentType: FLOAT, count: values.length / 3, type: 'VEC3', min, max });
  }

  /** Four components: three of 16 bits would break the alignment of four. */
  colors(bytes: Uint8Array): number {
    const count = bytes.length / 3;
    const values = Uint16Array.from({ length: count * 4 }, (_, at) => (at % 4 === 3 ? 65535 : (LINEAR[bytes[(at >> 2) * 3 + (at % 4)] ?? 0] ?? 0)));
    return this.add(values, ARRAY_BUFFER, { componentType: UNSIGNED_SHORT, count, type: 'VEC4', normalized: true });
  }

  numbers(values: Uint32Array): number {
    return this.add(values, ELEMENT_ARRAY_BUFFER, { componentType: UNSIGNED_INT, count: values.length, type: 'SCALAR' });
  }

  bytes(): Uint8Array {
    return joined(this.parts, this.length);
  }

  private add(values: Float32Array | Uint16Array | Uint32Array, target: number, accessor: Omit<Accessor, 'bufferView'>): number {
    const bytes = littleEndian(values);
    this.views.push({ buffer: 0, byteOffset: this.length, byteLength: bytes.length, target });
    this.accessors.push({ bufferView: this.views.length - 1, ...accessor });
    this.parts.push(bytes);
    this.length += bytes.length;
    return this.accessors.length - 1;
  }
}

/** Whatever the order of bytes of the machine. All columns here are multiples of four bytes long. */
function littleEndian(values: Float32Array | Uint16Array | Uint32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.byteLength));
  const size = values.BYTES_PER_ELEMENT;
  values.forEach((value, at) => {
    if (values instanceof Float32Array) view.setFloat32(at * size, value, true);
    else if (values instanceof Uint16Array) view.setUint16(at * size, value, true);
    else view.setUint32(at * size, value, true);
  });
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A length, a type, and data filled up to a multiple of four bytes. */
function chunk(type: string, data: Uint8Array, filler: number): Uint8Array {
  const size = Math.ceil(data.length / 4) * 4;
  const bytes = new Uint8Array(8 + size).fill(filler);
  new DataView(bytes.buffer).setUint32(0, size, true);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  return bytes;
}

/** Header of 12 bytes, then the chunks: JSON filled up with spaces, binary with zeros. */
export function container(json: Uint8Array, binary: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunks = [chunk('JSON', json, 0x20), ...(binary.length > 0 ? [chunk('BIN\0', binary, 0)] : [])];
  const length = chunks.reduce((sum, { length: size }) => sum + size, 12);
  const header = new Uint8Array(12);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x46546c67, true);
  view.setUint32(4, 2, true);
  view.setUint32(8, length, true);
  return joined([header, ...chunks], length);
}
