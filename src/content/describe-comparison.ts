// What sets one molecule apart from another, in the reader's words, and how much of them is the same.

import type { Alignment } from '../chemistry/compare/superpose-molecules';
import type { Molecule } from '../chemistry/molecule';
import type { AtomsOf } from '../languages/grammar/compared-parts';
import { COMPARE_IN_ENGLISH, type CompareWords } from './compare-words';
import { moleculeName } from './describe-molecule';
import { differingParts } from './differing-parts';
import { sameSentence, sameSkeleton } from './same-skeleton';

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
export function describeComparison(first: Molecule, second: Molecule, shared: Shared | undefined, words = COMPARE_IN_ENGLISH): Comparison {
  const { comparing: say } = words;
  const [one, other] = [moleculeName(first, words), moleculeName(second, words)];
  if (!shared) {
    const isSame = first.smiles === second.smiles;
    return { sentence: isSame ? sameSentence(first, second, words) : say.nothing(other, one), shared: isSame ? say.noBond : say.neither, first: [], second: [] };
  }
  const { pairs, onlyFixed, onlyMoving } = shared;
  const told = onlyFixed.length === 0 && onlyMoving.length === 0
    ? sameSkeleton(first, second, pairs, words)
    : { differences: differingParts(first, second, pairs, words), first: onlyFixed, second: onlyMoving };
  return {
    sentence: 'sentence' in told ? told.sentence : say.sentence(other, told.differences),
    shared: sharedWords(first, second, shared, words),
    first: told.first,
    second: told.second,
  };
}

function sharedWords(first: Molecule, second: Molecule, { pairs: { length }, rmsd, isProven }: Shared, words: CompareWords): string {
  const { comparing: say } = words;
  const [one, other] = [first, second].map((molecule) => ({ name: moleculeName(molecule, words), heavy: heavyCount(molecule) })) as [AtomsOf, AtomsOf];
  const part = one.heavy === length && other.heavy === length ? say.allShared(length) : say.shared(length, one, other);
  return [part, say.gap(rmsd), ...(isProven ? [] : [say.early])].join(' ');
}
