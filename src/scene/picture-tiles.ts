// The arithmetic of a picture made in tiles: where they lie, what the whole shows, and how pixels read back become an image.

/** Pixels from the top left corner of the picture. */
export interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Longest side that is offered: 8K. */
const MOST_PIXELS = 8192;

/** Row by row; together they cover the picture once. */
export function tilesOf(width: number, height: number, side: number): readonly Tile[] {
  for (const size of [width, height]) {
    if (!Number.isInteger(size) || size < 1 || size > MOST_PIXELS) throw new RangeError(`A picture has 1 to ${MOST_PIXELS} pixels a side.`);
  }
  const starts = (length: number) => Array.from({ length: Math.ceil(length / side) }, (_, index) => index * side);
  return starts(height).flatMap((y) =>
    starts(width).map((x) => ({ x, y, width: Math.min(side, width - x), height: Math.min(side, height - y) })),
  );
}

/** From rows bottom up with colours multiplied by their coverage, as WebGL reads them, to rows top down with plain colours. */
export function straightened(pixels: Uint8Array, width: number, height: number): Uint8ClampedArray<ArrayBuffer> {
  const image = new Uint8ClampedArray(pixels.length);
  for (let row = 0; row < height; row++) {
    image.set(pixels.subarray((height - 1 - row) * width * 4, (height - row) * width * 4), row * width * 4);
  }
  for (let at = 0; at < image.length; at += 4) {
    const alpha = image[at + 3] ?? 0;
    if (alpha === 0 || alpha === 255) continue;
    for (let channel = at; channel < at + 3; channel++) image[channel] = Math.round(((image[channel] ?? 0) * 255) / alpha);
  }
  return image;
}
