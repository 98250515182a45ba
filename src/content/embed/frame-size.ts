// How large an embedded viewer is in somebody's page: as wide as its column in a given shape, or so many pixels and never wider than the column.

/** Pixels; without `isFixed` they are a shape alone. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
  readonly isFixed: boolean;
}

const fluid = (width: number, height: number): FrameSize => ({ width, height, isFixed: false });
const fixed = (width: number, height: number): FrameSize => ({ width, height, isFixed: true });

export const FRAME_SIZES = {
  'column-4-3': fluid(4, 3),
  'column-16-9': fluid(16, 9),
  'column-1-1': fluid(1, 1),
  small: fixed(400, 300),
  medium: fixed(640, 480),
  large: fixed(960, 540),
} as const satisfies Record<string, FrameSize>;

export type FrameSizeId = keyof typeof FRAME_SIZES;

/** Pixels of a side: below, no button fits; above, no screen does. */
export const SIDE_LIMITS = { least: 160, most: 4096 } as const;

/** Pixels that stand for a column, where a number must be named. */
const COLUMN = 640;

/** Whole pixels of a side, as typed; undefined for what is none. */
export function readSide(written: string): number | undefined {
  const side = /^\s*\d{1,4}\s*$/.test(written) ? Number(written) : Number.NaN;
  return side >= SIDE_LIMITS.least && side <= SIDE_LIMITS.most ? side : undefined;
}

/** Pixels, also where the column decides. */
export function namedPixels({ width, height, isFixed }: FrameSize): { readonly width: number; readonly height: number } {
  return isFixed ? { width, height } : { width: COLUMN, height: Math.round((COLUMN * height) / width) };
}

/** CSS declarations by their names. */
export function sizeStyle({ width, height, isFixed }: FrameSize): Readonly<Record<'width' | 'max-width' | 'aspect-ratio', string>> {
  return { width: isFixed ? `${width}px` : '100%', 'max-width': '100%', 'aspect-ratio': `${width} / ${height}` };
}
