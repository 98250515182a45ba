// The 2D formula as plain drawing data, so that it crosses a worker and is drawn as SVG elements, never as HTML.

export type DepictionShape =
  | { readonly kind: 'line'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
  | { readonly kind: 'polygon'; readonly points: readonly (readonly [x: number, y: number])[] }
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly size: number; readonly text: string };

export interface DepictionMark {
  readonly shape: DepictionShape;
  /** Element symbol for text and half-bonds that a theme may colour. */
  readonly element?: string;
}

/** y points down, as in SVG. */
export interface Depiction {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly DepictionMark[];
  /** Where each heavy atom lies; index = atom index of the molecule. */
  readonly atoms: readonly (readonly [x: number, y: number])[];
}

export const NO_DEPICTION: Depiction = { width: 0, height: 0, marks: [], atoms: [] };
