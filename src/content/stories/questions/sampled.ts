// A computed curve as points of a line, so that a story holds nothing but data.

/** `parts`: one less than the points, evenly spread. Six figures, which a file keeps as they are. */
export const sampled = (from: number, to: number, parts: number, value: (at: number) => number): readonly (readonly [x: number, y: number])[] =>
  Array.from({ length: parts + 1 }, (_, part) => {
    const at = Number((from + ((to - from) * part) / parts).toPrecision(6));
    return [at, Number(value(at).toPrecision(6))] as const;
  });
