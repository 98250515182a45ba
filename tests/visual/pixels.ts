// A screenshot as numbers. The browser itself decodes the PNG, so no image library is needed.
import type { Page } from 'playwright-core';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** r g b a, sRGB 0-255. */
  readonly data: Uint8Array;
}

export type Rgb = readonly [red: number, green: number, blue: number];

export async function decode(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, text } = await page.evaluate(async (url) => {
    const bitmap = await createImageBitmap(await (await fetch(url)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('No 2D canvas.');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let bytes = '';
    for (let from = 0; from < data.length; from += 8192) bytes += String.fromCharCode(...data.subarray(from, from + 8192));
    return { width: bitmap.width, height: bitmap.height, text: btoa(bytes) };
  }, `data:image/png;base64,${png.toString('base64')}`);
  return { width, height, data: Uint8Array.from(Buffer.from(text, 'base64')) };
}

export const capture = async (page: Page): Promise<Pixels> => decode(page, await page.screenshot());

export function at({ width, data }: Pixels, x: number, y: number): Rgb {
  const index = (Math.round(y) * width + Math.round(x)) * 4;
  return [data[index] ?? 0, data[index + 1] ?? 0, data[index + 2] ?? 0];
}

/** Largest difference of a channel. */
export const difference = (a: Rgb, b: Rgb): number => Math.max(...a.map((value, channel) => Math.abs(value - (b[channel] ?? 0))));

/** First and last column of a row, or row of a column, that differs from the ground. */
export function spanOf(pixels: Pixels, ground: Rgb, line: { readonly row: number } | { readonly column: number }, least = 12): readonly [number, number] {
  const length = 'row' in line ? pixels.width : pixels.height;
  const pixel = (index: number) => ('row' in line ? at(pixels, index, line.row) : at(pixels, line.column, index));
  const drawn = Array.from({ length }, (_, index) => index).filter((index) => difference(pixel(index), ground) > least);
  return [drawn[0] ?? -1, drawn.at(-1) ?? -1];
}

/** Means of blocks, so that a pixel's shift on an edge counts for little. */
export function shrunk({ width, height, data }: Pixels, factor: number): Float64Array {
  const [columns, rows] = [Math.floor(width / factor), Math.floor(height / factor)];
  const result = new Float64Array(columns * rows * 3);
  for (let y = 0; y < rows * factor; y++) {
    for (let x = 0; x < columns * factor; x++) {
      const block = (Math.floor(y / factor) * columns + Math.floor(x / factor)) * 3;
      for (let channel = 0; channel < 3; channel++) {
        result[block + channel] = (result[block + channel] ?? 0) + (data[(y * width + x) * 4 + channel] ?? 0) / factor ** 2;
      }
    }
  }
  return result;
}
