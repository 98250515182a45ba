// The few numbers that a benchmark quotes.

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return { median: at(sorted.length >> 1), min: at(0), max: at(sorted.length - 1) };
}

/** `123 (110-140)`. */
export function formatSpread({ median, min, max }: Spread, digits = 0): string {
  const [m, a, b] = [median, min, max].map((value) => value.toFixed(digits));
  return `${m} (${a}-${b})`;
}
