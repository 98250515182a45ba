// How much of the picture's frame other things cover, which a fitted picture keeps clear of.

/** CSS pixels that the caption above and the bar with its colour key below take up; as in poster.css. */
export const COVERED_BY_BARS = { top: 68, bottom: 84 } as const;
