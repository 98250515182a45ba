// What sets one molecule apart from another, in the reader's words, and how much of them is the same.

import type { Alignment } from '../chemistry/compare/superpose-molecules';
import type { Molecule } from '../chemistry/molecule';
import { sameSentence, sameSkeleton } from './same-skeleton';
import { differingParts } from './differing-parts';
import { moleculeName } from './describe-molecule';

/** What an alignment of the second molecule (moving) on the first (fixed) says of the two. */
export type Shared = Pick<Alignment, 'pairs' | 'onlyMoving' | 'onlyFixed' | 'rmsd' | 'isProven'>;

export interface Comparison {
  /** What sets the second apart from the first. */
  readonly sentence: string;
  /** How much they share. */
  readonly shared: string;
  /** Atoms that differ, 0-based, in the first and in the second. */
  readonly first: readonly number[];
  readonly second: readonly number[];
}

const heavyCount = ({ atoms }: Molecule) => atoms.filter(({ element }) => element !== 'H').length;

/** `shared` undefined: not even one bond is the same. */
export function describeComparison(first: Molecule, second: Molecule, shared: Shared | undefined): Comparison {
  const [one, other] = [moleculeName(first), moleculeName(second)];
  const differing = { first: shared?.onlyFixed ?? [], second: shared?.onlyMoving ?? [] };
  if (!shared && first.smiles === second.smiles) return { sentence: sameSentence(first, second), shared: 'There is no bond to lay on another.', ...differing };
  if (!shared) {
    return {
      sentence: `${other} and ${one} have nothing in common: they share not even one bond between heavy atoms.`,
      shared: 'So neither can be laid on the other. Heavy atoms are all but hydrogen.',
      ...differing,
    };
  }
  const hasSameSkeleton = shared.onlyFixed.length === 0 && shared.onlyMoving.length === 0;
  const told = hasSameSkeleton ? sameSkeleton(first, second, shared.pairs) : undefined;
  const list = told ? told.sentence : differingParts(first, second, shared.pairs).join('; ');
  return {
    sentence: told?.isWhole ? list : `${other}: ${list}.`,
    shared: sharedWords(first, second, shared),
    first: told?.first ?? differing.first,
    second: told?.second ?? differing.second,
  };
}

const outOf = (count: number, all: number) => (count === all ? `all ${all}` : `${count} of the ${all}`);

function sharedWords(first: Molecule, second: Molecule, { pairs, rmsd, isProven }: Shared): string {
  const count = pairs.length;
  const [a, b] = [heavyCount(first), heavyCount(second)];
  const part = a === b && a === count ? `All ${count} heavy atoms have a partner` : `${count} heavy atoms are shared: ${outOf(count, a)} of ${moleculeName(first)}, ${outOf(count, b)} of ${moleculeName(second)}`;
  const gap = `Laid over, partners are ${rmsd.toFixed(2)}\u00a0Å apart (root mean square). Heavy atoms are all but hydrogen.`;
  return `${part}. ${gap}${isProven ? '' : ' The search was ended early, so a larger shared part may exist.'}`;
}
