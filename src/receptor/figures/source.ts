// Where the figures of this folder come from and in which frame they are. PDB 7EU8 (EMD-31309, cryo-EM, 4.07 Å; CC0): human
// GluN1–GluN2B NMDA receptor with S-ketamine, glycine and glutamate; Zhang et al. 2021, Nature 596:301–305,
// doi 10.1038/s41586-021-03769-9. What they cannot say is in src/content/receptor-caveats.ts.

import type { Vec3 } from '../../chemistry/molecule';

export type Chain = 'A' | 'B' | 'C' | 'D';
export type Subunit = 'GluN1' | 'GluN2B';
export const SUBUNIT_OF = { A: 'GluN1', B: 'GluN2B', C: 'GluN1', D: 'GluN2B' } as const satisfies Record<Chain, Subunit>;

/**
 * The frame of every figure here: Å, right-handed. Origin: centre of the four Cα of the Asn ring (GluN1 Asn616 twice, GluN2B Asn615
 * twice). z: the pore axis, towards the extracellular side, to the centre of the four Cα of the Thr ring. x: from the axis towards Cα of
 * GluN1 Asn616 of chain A. Rounded to 0.1 Å.
 */
export type FigurePoint = Vec3;
