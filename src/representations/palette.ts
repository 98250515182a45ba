// Which colour means which element, in two palettes: the chemist's convention, and one that stays apart without red or
// green cones. Sizes do not depend on it.
import { elementStyle, type Rgb } from './element-style';

export type PaletteId = 'cpk' | 'colour-safe';

/**
 * Hues of Okabe and Ito, "Color Universal Design" (2008, jfly.uni-koeln.de/color), given to the elements whose conventional
 * colour they are nearest to; bromine and iodine take darker tones of two of them. What is not here keeps its conventional
 * colour: letters tell it apart.
 */
const COLOUR_SAFE: Readonly<Record<string, Rgb>> = {
  H: [236, 234, 229],
  B: [204, 121, 167],
  C: [110, 115, 123],
  N: [0, 114, 178],
  O: [213, 94, 0],
  F: [86, 180, 233],
  P: [230, 159, 0],
  S: [240, 228, 66],
  Cl: [0, 158, 115],
  Br: [122, 46, 18],
  I: [90, 42, 110],
};

/** The elements that the colour-safe palette keeps apart by colour alone. */
export const COLOUR_SAFE_ELEMENTS: readonly string[] = Object.keys(COLOUR_SAFE);

/** sRGB 0-255, by symbol. */
export function elementColor(symbol: string, palette: PaletteId = 'cpk'): Rgb {
  const safe = palette === 'colour-safe' && Object.hasOwn(COLOUR_SAFE, symbol) ? COLOUR_SAFE[symbol] : undefined;
  return safe ?? elementStyle(symbol).color;
}
