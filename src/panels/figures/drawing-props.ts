// What every drawing is given: its data it imports itself.

export interface DrawingProps {
  /** The panel's count of its sources. */
  readonly numbers: ReadonlyMap<string, number>;
}
