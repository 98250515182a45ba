// How the molecule came to where it stands in the receptor, in one sentence for the reader.

import type { Molecule } from '../chemistry/molecule';
import { angstrom } from './describe-atom';
import { moleculeName } from './describe-molecule';

/** What is known of a placement; `kind` as ReceptorView has it. */
export interface Placement {
  readonly kind: 'superposed' | 'hypothetical' | 'apart';
  /** Å. */
  readonly rmsd: number | undefined;
  /** Atoms that were laid on the ligand's. */
  readonly shared: number;
  /** Of the centre that it has in common with the ligand. */
  readonly hand?: 'same' | 'other' | undefined;
}

/** S-ketamine, which is in the structure, with and without its proton; a hand is told by the placement. */
const OF_STRUCTURE: ReadonlySet<string> = new Set(['C13H16ClNO', 'C13H17ClNO+']);

/** What lies on the ligand's centre is certain only for the ligand itself. */
export const placementKind = ({ formula }: Molecule, { kind }: Placement): Placement['kind'] => (kind === 'superposed' && !OF_STRUCTURE.has(formula) ? 'hypothetical' : kind);

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const countOf = (count: number) => COUNTS[count] ?? String(count);

const fit = (rmsd: number | undefined) => (rmsd === undefined ? '' : `, RMSD ${angstrom(rmsd)}`);

/** A few words for the label of the picture. */
export function placementWords({ kind, rmsd }: Pick<Placement, 'kind' | 'rmsd'>): string {
  if (kind === 'superposed') return `laid on the ligand${fit(rmsd)}`;
  return kind === 'hypothetical' ? `hypothetical placement${fit(rmsd)}` : 'not placed: it stands beside the pore';
}

export function placementSentence(molecule: Molecule, placement: Placement): string {
  const { rmsd, shared, hand } = placement;
  const kind = placementKind(molecule, placement);
  const name = moleculeName(molecule);
  const gap = rmsd === undefined ? '' : `, ${angstrom(rmsd)} apart (root mean square)`;
  if (kind === 'superposed') return `${name} is laid on the ligand of the structure by ${countOf(shared)} atoms${gap}.`;
  if (kind === 'apart') return `${name} shares too little with ketamine to be laid on the ligand. It is shown beside the pore, to scale, and not placed.`;
  if (hand === 'other') return `Hypothetical placement: ${name} is the other hand; the structure holds the S hand. Laid on the ligand by ${countOf(shared)} atoms${gap}, the rest of it points elsewhere.`;
  return `Hypothetical placement: ${name} is not in this structure. It is laid on the ligand by the ${countOf(shared)} atoms that the two share${gap}.`;
}

export const LOOKING_SENTENCE = 'Looking for what it shares with ketamine; until then it stands beside the pore.';
