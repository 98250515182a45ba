// Which atoms answer a question in a molecule, and what is said of those that the reader picked.

import type { Molecule } from '../../../chemistry/molecule';
import { type Highlight, highlight } from '../../../options/highlight-kind';
import { type AtomWords, nameOfGroup } from '../../atom-words';
import { atomName, atomWithin, tellingGroup, tellingGroups } from '../../describe-atom';
import { highlightedAtoms } from '../../highlight';
import type { AtomQuestion } from './question';
import { VERDICTS_IN_ENGLISH } from './verdict-words';

export const targetOf = ({ target }: Pick<AtomQuestion, 'target'>): Highlight | undefined => (target === undefined ? undefined : highlight.read(target));

/** 0-based, ascending. `found`: atoms that fit the pattern, where the target is one. */
export function rightAtoms(molecule: Molecule, question: Pick<AtomQuestion, 'target' | 'element'>, found: readonly number[] = []): readonly number[] {
  const target = targetOf(question);
  const all = molecule.atoms.map((_, atom) => atom);
  const named = target === undefined ? all : target.kind === 'smarts' ? found : highlightedAtoms(molecule, target);
  return named.filter((atom) => question.element === undefined || molecule.atoms[atom]?.element === question.element);
}

/** A bond or a group is right if all of its atoms are. */
export const isRightPick = (right: readonly number[], picked: readonly number[]): boolean => picked.length > 0 && picked.every((atom) => right.includes(atom));

/** "carbon 5, of the ketone" */
export const pickedName = (molecule: Molecule, atom: number, { verdicts: say, ...words } = VERDICTS_IN_ENGLISH): string =>
  say.picked(atomWithin(molecule, atom, words), tellingGroup(molecule, [atom]));

const MOST_NAMED = 4;

export function pickedWords(molecule: Molecule, picked: readonly number[], words = VERDICTS_IN_ENGLISH): string {
  const { verdicts: say } = words;
  const [only] = picked;
  if (only === undefined) return '';
  if (picked.length === 1) return say.thatIs(pickedName(molecule, only, words));
  const isBond = picked.length === 2 && molecule.bonds.some(({ from, to }) => picked.includes(from) && picked.includes(to));
  const names = picked.slice(0, MOST_NAMED).map((atom) => atomWithin(molecule, atom, words));
  return isBond ? say.bond(names) : say.several(names, picked.length > MOST_NAMED);
}

/** Atoms to choose from by name: all that are not hydrogen, and hydrogen where it is asked for. */
export function atomChoices(molecule: Molecule, { element }: Pick<AtomQuestion, 'element'>, say: AtomWords = VERDICTS_IN_ENGLISH): readonly { readonly atom: number; readonly name: string }[] {
  return molecule.atoms.flatMap((each, atom) => {
    if (each.element === 'H' && element !== 'H') return [];
    const [group] = tellingGroups(molecule, [atom]);
    return [{ atom, name: `${atomName(molecule, atom, say)}${group === undefined ? '' : `, ${nameOfGroup(group, say)}`}` }];
  });
}
