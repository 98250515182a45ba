// What the options `surface` and `color` come to: colours of the atoms, and a surface that takes its time to be made.

import type { Molecule } from '../chemistry/molecule';
import type { Mesh } from '../representations/drawing';
import type { AtomColors } from '../representations/color-atoms';
import type { Told } from '../languages/said';
import type { MadeSurface } from '../representations/surface/making/made-surface';

export interface Dress {
  /** The molecule as it was loaded, whatever shape of it is shown: another one wears another dress. */
  readonly base: Molecule;
  readonly atoms?: AtomColors | undefined;
  readonly surface?: MadeSurface | undefined;
  /** The surface as it is drawn. */
  readonly mesh?: Mesh | undefined;
  /** kJ/(mol e): half the width of the scale of the potential. */
  readonly range?: number | undefined;
  /** A surface is under way: the share that is done, and since when (milliseconds, as performance.now() counts). */
  readonly making?: { readonly share: number; readonly startedAt: number } | undefined;
  /** Sentences for the reader: why there is no surface, or no charge. */
  readonly faults: readonly Told[];
}
