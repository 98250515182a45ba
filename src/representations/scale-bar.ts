// The length of the bar that says how large a picture is: round, in ångström.

/** CSS pixels. */
const LONGEST = 132;
const ROUND = [5, 2, 1];

export interface BarLength {
  /** Å: 1, 2 or 5 times a power of ten. */
  readonly angstrom: number;
  /** CSS pixels. */
  readonly pixels: number;
}

/** The longest round length that takes up at most so many pixels; `perAngstrom`: CSS pixels for one Å. */
export function barLength(perAngstrom: number, longest = LONGEST): BarLength {
  const most = longest / perAngstrom;
  const power = 10 ** Math.floor(Math.log10(most));
  const angstrom = (ROUND.find((each) => each * power <= most * 1.000001) ?? 1) * power;
  return { angstrom, pixels: angstrom * perAngstrom };
}

/** `point`: the decimal sign. */
export const barWords = ({ angstrom }: BarLength, point = '.'): string => `${angstrom < 1 ? angstrom.toPrecision(1).replace('.', point) : angstrom} Å`;
