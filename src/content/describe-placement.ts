// How the molecule came to where it stands in the receptor, in one sentence for the reader.

import type { Molecule } from '../chemistry/molecule';
import { placing } from '../languages/en/placing';
import { type AtomWords, IN_ENGLISH } from './atom-words';
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

/** A few words for the label of the picture. */
export function placementWords({ kind, rmsd }: Pick<Placement, 'kind' | 'rmsd'>, { briefly: say } = placing.words): string {
  return kind === 'apart' ? say.apart : say[kind](rmsd);
}

export interface PlacingWords extends Pick<AtomWords, 'molecules'> {
  readonly placing: typeof placing.words;
}

const PLACED_IN_ENGLISH: PlacingWords = { molecules: IN_ENGLISH.molecules, placing: placing.words };

/** `placement` undefined: it is looked for. */
export function placementSentence(molecule: Molecule, placement: Placement | undefined, words = PLACED_IN_ENGLISH): string {
  const { placing: say } = words;
  if (!placement) return say.looking;
  const { rmsd, shared, hand } = placement;
  const kind = placementKind(molecule, placement);
  const name = moleculeName(molecule, words);
  if (kind === 'superposed') return say.superposed(name, shared, rmsd);
  if (kind === 'apart') return say.apart(name);
  return hand === 'other' ? say.otherHand(name, shared, rmsd) : say.hypothetical(name, shared, rmsd);
}
