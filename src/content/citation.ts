// The shape of a source. A DOI stands in one only if it was seen in a text of the source; author lists likewise, "et al." elsewhere.

export interface Citation {
  readonly authors: string;
  readonly year: number | undefined;
  readonly title?: string;
  /** Journal, book or kind of document. */
  readonly where: string;
  /** Volume and pages. */
  readonly pages?: string;
  readonly doi?: string;
  /** A word on how to read it. */
  readonly note?: string;
}
