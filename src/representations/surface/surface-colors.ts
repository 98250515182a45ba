// The colours of an electrostatic potential: a scale with two arms and white at zero, as data.
import type { Rgb } from '../element-style';

export type PotentialPalette = 'cpk' | 'colour-safe';

/**
 * From the most negative to the most positive value, evenly spaced, white at zero. `cpk`: the chemist's red, white, blue.
 * `colour-safe`: orange, white, purple: apart also without red or green cones.
 */
export const POTENTIAL_COLORS: Readonly<Record<PotentialPalette, readonly Rgb[]>> = {
  cpk: [[196, 24, 32], [244, 139, 123], [255, 255, 255], [128, 160, 240], [28, 62, 190]],
  'colour-safe': [[172, 84, 0], [246, 178, 92], [255, 255, 255], [176, 166, 216], [86, 44, 142]],
};

/** sRGB 0-255. Values past -range and +range take the end colours; NaN is grey, as it is no value. */
export function potentialColor(value: number, range: number, palette: PotentialPalette = 'cpk'): Rgb {
  if (Number.isNaN(value)) return [128, 128, 128];
  const colors = POTENTIAL_COLORS[palette];
  const share = range > 0 ? Math.min(1, Math.max(-1, value / range)) : Math.sign(value);
  const place = ((share + 1) / 2) * (colors.length - 1);
  const step = Math.min(colors.length - 2, Math.floor(place));
  const [low, high] = [colors[step] ?? [255, 255, 255], colors[step + 1] ?? [255, 255, 255]];
  const mix = (from: number, to: number): number => Math.round(from + (to - from) * (place - step));
  return [mix(low[0], high[0]), mix(low[1], high[1]), mix(low[2], high[2])];
}

/** r g b per value, sRGB bytes, for the vertices of a surface. */
export function potentialColors(values: Float32Array, range: number, palette: PotentialPalette = 'cpk'): Uint8Array {
  const bytes = new Uint8Array(3 * values.length);
  values.forEach((value, vertex) => bytes.set(potentialColor(value, range, palette), 3 * vertex));
  return bytes;
}
