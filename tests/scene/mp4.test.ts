// The film as a file: boxes that add up, samples where the table says, and the time that was asked for.
import { describe, expect, it } from 'vitest';
import { writeMp4 } from '../../src/scene/mp4';

const CONTAINERS = new Set(['moov', 'trak', 'mdia', 'minf', 'dinf', 'stbl', 'edts']);

/** Every box by its type, contents without the header; throws where lengths do not add up. */
function boxesOf(bytes: Uint8Array, found = new Map<string, { readonly at: number; readonly data: DataView }>(), start = 0, end = bytes.length) {
  for (let at = start; at < end; ) {
    const view = new DataView(bytes.buffer, at);
    const length = view.getUint32(0);
    if (length < 8 || at + length > end) throw new Error('A box is longer than what holds it.');
    const type = new TextDecoder().decode(bytes.subarray(at + 4, at + 8));
    found.set(type, { at, data: new DataView(bytes.buffer, at + 8, length - 8) });
    if (CONTAINERS.has(type)) boxesOf(bytes, found, at + 8, at + length);
    at += length;
  }
  return found;
}

const sample = (place: number, isKey = false) => ({ data: Uint8Array.from({ length: 3 + place }, () => 10 + place), isKey, place });
const film = (places: readonly number[]) =>
  writeMp4({ codec: 'avc1.640028', description: Uint8Array.of(1, 2, 3), width: 1280, height: 720, rate: 30, samples: places.map((place) => sample(place, place === 0)) });
const numbers = (data: DataView | undefined) => Array.from({ length: ((data?.byteLength ?? 0) - 4) / 4 }, (_, index) => data?.getUint32(4 + index * 4));

describe('an MP4', () => {
  it('begins with its signature, and its boxes add up', () => {
    const bytes = film([0, 1, 2, 3]);
    expect(new TextDecoder().decode(bytes.subarray(4, 12))).toBe('ftypisom');
    expect([...boxesOf(bytes).keys()]).toEqual(expect.arrayContaining(['ftyp', 'moov', 'mvhd', 'trak', 'tkhd', 'stsd', 'stts', 'stsz', 'stco', 'mdat']));
  });

  it('says how many pictures a second and how many in all, and where they lie', () => {
    const bytes = film([0, 1, 2, 3]);
    const boxes = boxesOf(bytes);
    expect(numbers(boxes.get('mdhd')?.data).slice(2, 4)).toEqual([30, 4]);
    expect(numbers(boxes.get('stts')?.data)).toEqual([1, 4, 1]);
    expect(numbers(boxes.get('stsz')?.data)).toEqual([0, 4, 3, 4, 5, 6]);
    expect(numbers(boxes.get('stss')?.data)).toEqual([1, 1]);
    const [, offset = 0] = numbers(boxes.get('stco')?.data);
    expect(offset).toBe((boxes.get('mdat')?.at ?? 0) + 8);
    expect([...bytes.subarray(offset, offset + 4)]).toEqual([10, 10, 10, 11]);
    expect(boxes.has('ctts')).toBe(false);
  });

  it('shows pictures in their order where they are decoded in another', () => {
    // Places shown: 0, 2, 1, 3; each is due one place after its decoding at the earliest.
    const boxes = boxesOf(film([0, 2, 1, 3]));
    expect(numbers(boxes.get('ctts')?.data)).toEqual([4, 1, 1, 1, 2, 1, 0, 1, 1]);
    expect(numbers(boxes.get('elst')?.data)).toEqual([1, 4, 1, 0x10000]);
  });
});
