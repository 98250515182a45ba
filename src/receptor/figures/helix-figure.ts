// What the figures say of a helix in the membrane.

import type { Chain, FigurePoint } from './source';

export type HelixName = 'M1' | 'M2' | 'M3' | 'M4';

export interface HelixFigure {
  readonly chain: Chain;
  readonly name: HelixName;
  /** Residue numbers of the first and the last Cα. */
  readonly from: number;
  readonly to: number;
  /** One a residue, without a gap. */
  readonly ca: readonly FigurePoint[];
}
