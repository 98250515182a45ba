// Writes encoded pictures of equal length as an MP4 file (ISO/IEC 14496-12, 14496-14, 14496-15; VP9 by the WebM project's
// "VP Codec ISO Media File Format Binding"). One video track, all its samples in one chunk. Pure.

export interface VideoSample {
  readonly data: Uint8Array;
  readonly isKey: boolean;
  /** Its place among those shown, from 0. */
  readonly place: number;
}

export interface VideoTrack {
  /** `avc1.…` or `vp09.…`. */
  readonly codec: string;
  /** The encoder's own description: AVCDecoderConfigurationRecord of H.264. */
  readonly description?: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Whole frames a second. */
  readonly rate: number;
  /** In the order in which they are decoded. */
  readonly samples: readonly VideoSample[];
}

type Part = Uint8Array | string | readonly number[];

const bytesOf = (part: Part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part instanceof Uint8Array ? part : Uint8Array.from(part));

function joined(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const pieces = parts.map(bytesOf);
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

const u16 = (value: number) => [(value >> 8) & 255, value & 255];
const u32 = (value: number) => [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const u32s = (values: readonly number[]) => Uint8Array.from(values.flatMap(u32));
const zeros = (count: number) => new Uint8Array(count);
const box = (type: string, ...parts: Part[]) => {
  const content = joined(parts);
  return joined([u32(content.length + 8), type, content]);
};
const fullBox = (type: string, flags: number, ...parts: Part[]) => box(type, u32(flags), ...parts);

/** No turn, no shift: 16.16 and 2.30 fixed point. */
const UPRIGHT = u32s([0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000]);
/** BT.709 primaries and matrix, sRGB transfer, limited range, as encoders make of a canvas. */
const COLOR = [...u16(1), ...u16(13), ...u16(1), 0];

function sampleEntry({ codec, description, width, height }: VideoTrack): Uint8Array {
  const kind = codec.slice(0, 4);
  const [, profile = '0', level = '40', depth = '8'] = codec.split('.');
  const configuration =
    kind === 'avc1'
      ? box('avcC', description ?? [])
      : fullBox('vpcC', 0x01000000, [Number(profile), Number(level), (Number(depth) << 4) | (1 << 1), 1, 13, 1], u16(0));
  return box(
    kind, zeros(6), u16(1), zeros(16), u16(width), u16(height), u32(0x480000), u32(0x480000), zeros(4), u16(1), zeros(32), u16(24), [255, 255],
    configuration, box('colr', 'nclx', COLOR),
  );
}

export function writeMp4(track: VideoTrack): Uint8Array<ArrayBuffer> {
  const { width, height, rate, samples } = track;
  const count = samples.length;
  const start = box('ftyp', 'isom', u32(0x200), 'isom', 'iso2', 'mp41', ...(track.codec.startsWith('avc1') ? ['avc1'] : []));
  // Pictures that refer to later ones are decoded after them: then all are shown so many places later, and the edit list takes it back.
  const delay = Math.max(0, ...samples.map(({ place }, index) => index - place));
  const order = delay > 0 ? [fullBox('ctts', 0, u32s([count, ...samples.flatMap(({ place }, index) => [1, place - index + delay])]))] : [];
  const edit = delay > 0 ? [box('edts', fullBox('elst', 0, u32s([1, count, delay, 0x10000])))] : [];
  const keys = samples.flatMap(({ isKey }, index) => (isKey ? [index + 1] : []));
  const movie = (offset: number) => {
    const table = box(
      'stbl',
      fullBox('stsd', 0, u32(1), sampleEntry(track)),
      fullBox('stts', 0, u32s([1, count, 1])),
      ...order,
      fullBox('stss', 0, u32s([keys.length, ...keys])),
      fullBox('stsc', 0, u32s([1, 1, count, 1])),
      fullBox('stsz', 0, u32s([0, count, ...samples.map(({ data }) => data.length)])),
      fullBox('stco', 0, u32s([1, offset])),
    );
    const information = box('minf', fullBox('vmhd', 1, zeros(8)), box('dinf', fullBox('dref', 0, u32(1), fullBox('url ', 1))), table);
    const media = box(
      'mdia',
      // 0x55c4: no language.
      fullBox('mdhd', 0, u32s([0, 0, rate, count]), u16(0x55c4), zeros(2)),
      fullBox('hdlr', 0, zeros(4), 'vide', zeros(12), 'video\0'),
      information,
    );
    const header = fullBox('tkhd', 3, u32s([0, 0, 1, 0, count]), zeros(8), zeros(8), UPRIGHT, u32s([width * 65536, height * 65536]));
    const whole = fullBox('mvhd', 0, u32s([0, 0, rate, count, 0x10000]), u16(0x100), zeros(10), UPRIGHT, zeros(24), u32(2));
    return box('moov', whole, box('trak', header, ...edit, media));
  };
  // The movie box is as long whatever the offset says.
  const offset = start.length + movie(0).length + 8;
  return joined([start, movie(offset), box('mdat', ...samples.map(({ data }) => data))]);
}
