// What a picture on the screen may cost, from the best down. Saved pictures, videos and printed ones are always the best.

export interface Quality {
  /** Pixels of the device for one of CSS, at most. */
  readonly mostPixels: number;
  /** That are averaged at rest, 1 to 16. */
  readonly samples: number;
  /** Whether bodies shade those near them, pixel by pixel. */
  readonly isShaded: boolean;
}

export const BEST: Quality = { mostPixels: 2, samples: 16, isShaded: true };

export const QUALITIES = [
  BEST,
  { mostPixels: 1, samples: 8, isShaded: true },
  { mostPixels: 1, samples: 4, isShaded: false },
  { mostPixels: 0.75, samples: 4, isShaded: false },
] as const satisfies readonly Quality[];
