// What every figure has besides its drawing: a title, what kind of picture it is, a caption, and all that it shows in words.

import type { List, Paragraph, Table } from '../article';

/** How far a figure may be believed; shown under its title. */
export const FIGURE_KINDS = {
  schematic: 'Schematic, not to scale',
  computed: 'Computed from a published equation',
  published: 'Numbers as published',
  dated: 'Scale true to time',
} as const;

export interface FigureText {
  readonly title: string;
  readonly kind: keyof typeof FIGURE_KINDS;
  /** What a screen reader is told of the drawing, in a sentence or two. */
  readonly summary: string;
  /** Under the drawing: how to read it, and what it leaves out. */
  readonly caption: Paragraph;
  /** All that is drawn, in words; folded away but where the drawing is made of them. */
  readonly alternative: Table | List;
  readonly isDrawnInWords?: true;
}
