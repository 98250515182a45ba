// What the option `receptor` comes to: the molecule where it sits in the pore, and what stands around it.

import type { Molecule } from '../chemistry/molecule';
import type { Surroundings } from '../representations/surroundings';

/** How the molecule came to where it is shown. */
export type PlacementKind =
  /** Its stereocentre, amine, carbonyl and ipso atoms lie on those of the ligand in the structure. */
  | 'superposed'
  /** Only a part of it is shared with the ligand and lies on that. */
  | 'hypothetical'
  /** It shares nothing with the ligand, and stands beside the pore. */
  | 'apart';

export interface ReceptorView {
  /** The molecule that it was made for, as it is shown without a receptor. */
  readonly base: Molecule;
  /** The same in the frame of the picture: Å, y along the pore to the outside of the cell, the origin in the Asn ring. */
  readonly molecule: Molecule;
  readonly kind: PlacementKind;
  /** Å, over the atoms that were laid on the ligand's; undefined where none were. */
  readonly rmsd: number | undefined;
  /** How it came to where it is, for the reader. */
  readonly sentence: string;
  readonly surroundings: Surroundings;
}
