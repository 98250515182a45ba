// How a molecule came to where it stands in the receptor, and what is seen there.

import { numberWords } from '../grammar/english';
import { room } from '../room';
import { english } from '../tongue';

const angstrom = (length: number) => `${english.number(length, 2)}\u00a0Å`;
/** Å. */
const fit = (rmsd: number | undefined) => (rmsd === undefined ? '' : `, RMSD ${angstrom(rmsd)}`);
const apart = (rmsd: number | undefined) => (rmsd === undefined ? '' : `, ${angstrom(rmsd)} apart (root mean square)`);

export const placing = room('placing', {
  looking: 'Looking for what it shares with ketamine; until then it stands beside the pore.',
  /** For the label of the picture. */
  briefly: {
    superposed: (rmsd: number | undefined) => `laid on the ligand${fit(rmsd)}`,
    hypothetical: (rmsd: number | undefined) => `hypothetical placement${fit(rmsd)}`,
    apart: 'not placed: it stands beside the pore',
  },
  superposed: (name: string, shared: number, rmsd: number | undefined) => `${name} is laid on the ligand of the structure by ${numberWords(shared)} atoms${apart(rmsd)}.`,
  apart: (name: string) => `${name} shares too little with ketamine to be laid on the ligand. It is shown beside the pore, to scale, and not placed.`,
  otherHand: (name: string, shared: number, rmsd: number | undefined) =>
    `Hypothetical placement: ${name} is the other hand; the structure holds the S hand. Laid on the ligand by ${numberWords(shared)} atoms${apart(rmsd)}, the rest of it points elsewhere.`,
  hypothetical: (name: string, shared: number, rmsd: number | undefined) =>
    `Hypothetical placement: ${name} is not in this structure. It is laid on the ligand by the ${numberWords(shared)} atoms that the two share${apart(rmsd)}.`,
  /** `across`: the width of the picture. */
  receptor: (across: string) => `The NMDA receptor of PDB\u00a07EU8${across === '' ? '' : `, seen ${across} across`}.`,
  /** Å. */
  membrane: (thickness: number) => `The sites of glycine and glutamate and the membrane, ${english.number(thickness, 0)}\u00a0Å thick, are schematic.`,
  layers:
    'From top to bottom: the amino-terminal domains (ATD), the ligand-binding domains (LBD), and the transmembrane domains (TMD) in the membrane; four subunits, two GluN1 and two GluN2B.',
  helices: 'The helices M1 to M4 of four subunits stand around the pore; the gate is at its top, where the M3 helices cross.',
  rings: 'Three rings line it: the Thr ring 15.1\u00a0Å above the Asn ring, the hydrophobic ring at 12.2 and 9.9\u00a0Å, and the Asn ring at 0\u00a0Å, by the filter.',
  hollow: 'The hollow between the gate and the filter, with the residues around the ligand of the entry, S-ketamine.',
  nearest: (residues: readonly { readonly name: string; readonly subunit: string; readonly chain: string; readonly distance: number }[]) =>
    `Nearest to it: ${residues.map(({ name, subunit, chain, distance }) => `${name} of ${subunit}, chain ${chain}, ${angstrom(distance)}`).join('; ')}. The distances are approximate, and 2.57\u00a0Å is closer than two carbons without a bond come.`,
  hydrogenBond: 'The hydrogen bond from its amine to Asn616 of GluN1 is reported by the authors, not within 3.5\u00a0Å in this entry.',
  /** What is not in the structure is only drawn there. */
  lies: {
    whole: (name: string, isHypothetical: boolean) => `${name} ${isHypothetical ? 'is drawn' : 'lies'} in the middle of the pore, within the membrane: a small thing at this scale.`,
    pore: (name: string, isHypothetical: boolean) => `${name} ${isHypothetical ? 'is drawn' : 'lies'} between the Thr ring and the Asn ring, at the height of the hydrophobic ring.`,
    pocket: (name: string, isHypothetical: boolean) => `${name} ${isHypothetical ? 'is drawn' : 'lies'} in the middle.`,
  },
  cut: (percent: number) => `The front is cut open by ${english.number(percent, 0)}\u00a0%.`,
});
