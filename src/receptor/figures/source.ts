// Where the figures of this folder come from, in which frame they are, and what they cannot say.

import type { Vec3 } from '../../chemistry/molecule';

export type Chain = 'A' | 'B' | 'C' | 'D';
export type Subunit = 'GluN1' | 'GluN2B';
export const SUBUNIT_OF = { A: 'GluN1', B: 'GluN2B', C: 'GluN1', D: 'GluN2B' } as const satisfies Record<Chain, Subunit>;

export const SOURCE = {
  entry: 'PDB 7EU8',
  map: 'EMD-31309',
  method: 'cryo-EM',
  /** Å. */
  resolution: 4.07,
  holds: 'human GluN1–GluN2B NMDA receptor with S-ketamine, glycine and glutamate',
  authors: 'Zhang et al. 2021',
  journal: 'Nature 596:301–305',
  doi: '10.1038/s41586-021-03769-9',
  /** wwPDB entries are CC0. */
  licence: 'CC0',
} as const;

/**
 * The frame of every figure here: Å, right-handed. Origin: centre of the four Cα of the Asn ring (GluN1 Asn616 twice, GluN2B Asn615
 * twice). z: the pore axis, towards the extracellular side, to the centre of the four Cα of the Thr ring. x: from the axis towards Cα of
 * GluN1 Asn616 of chain A. Rounded to 0.1 Å.
 */
export type FigurePoint = Vec3;

/** What every view of the figures must not hide. */
export const CAVEATS = {
  resolution: '4.07 Å map: side-chain positions are approximate; several side chains are truncated at Cβ in the deposited model.',
  ligand: 'The ligand was fitted as a rigid body and its B-factors are all 0.00.',
  hydrogenBond: 'In the deposited coordinates no protein N or O lies within 4.0 Å of the amine nitrogen; the hydrogen bond to GluN1 Asn616 is reported by the authors (structure, simulation and mutants), not seen as a contact here.',
  closeContact: 'GluN2B Leu643 CD1 of chain B to the aryl ring is 2.57 Å, closer than van der Waals contact: treat distances as approximate.',
  notModelled: 'Glycine, glutamate and Mg²⁺ are not modelled in the entry.',
  gaps: 'Residues missing from the model are drawn as gaps.',
} as const satisfies Record<string, string>;
