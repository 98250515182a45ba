// Places on an axis as shares of its length: 0 at its beginning, 1 at its end.

export type Range = readonly [from: number, to: number];

export const linearShare = (value: number, [from, to]: Range): number => (value - from) / (to - from);

/** Equal lengths for equal factors; all above 0. */
export const logShare = (value: number, [from, to]: Range): number => Math.log(value / from) / Math.log(to / from);

/** For CSS and SVG. */
export const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/** A number with a real minus sign. */
export const signed = (value: number, digits = 0): string => value.toFixed(digits).replace('-', '−');

/**
 * Places for labels that want to stand at `wanted` (shares, ascending) and need `gap` from centre to centre:
 * as near as they can, in their order, and within half a gap of both ends.
 */
export function spreadLabels(wanted: readonly number[], gap: number): readonly number[] {
  const last = wanted.length - 1;
  // Without the gaps the order alone is left to keep: those that would cross share the mean of their wishes.
  const runs: { sum: number; count: number }[] = [];
  for (const [index, place] of wanted.entries()) {
    let run = { sum: place - index * gap, count: 1 };
    for (let before = runs.at(-1); before && before.sum / before.count > run.sum / run.count; before = runs.at(-1)) {
      run = { sum: run.sum + before.sum, count: run.count + before.count };
      runs.pop();
    }
    runs.push(run);
  }
  const places = runs.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  const room = 1 - gap / 2 - last * gap;
  return places.map((place, index) => Math.min(room, Math.max(gap / 2, place)) + index * gap);
}
