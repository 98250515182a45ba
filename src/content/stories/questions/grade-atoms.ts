// Which atoms answer a question in a molecule, and what is said of those that the reader picked.

import type { Molecule } from '../../../chemistry/molecule';
import { elementName } from '../../../chemistry/elements';
import { type Highlight, highlight } from '../../../options/highlight-kind';
import { atomName, groupLabels } from '../../describe-atom';
import { highlightedAtoms } from '../../highlight';
import type { AtomQuestion } from './question';

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

const lower = (text: string) => `${text[0]?.toLowerCase() ?? ''}${text.slice(1)}`;

/** The smallest group that says more than the element. */
const groupBeside = (molecule: Molecule, atom: number): string | undefined => {
  const element = elementName(molecule.atoms[atom]?.element ?? '').toLowerCase();
  return groupLabels(molecule, [atom]).find((label) => label !== element);
};

/** "carbon 5, of the ketone" */
export function pickedName(molecule: Molecule, atom: number): string {
  const group = groupBeside(molecule, atom);
  return `${lower(atomName(molecule, atom))}${group === undefined ? '' : `, of the ${group}`}`;
}

export function pickedWords(molecule: Molecule, picked: readonly number[]): string {
  const [only] = picked;
  if (only === undefined) return '';
  if (picked.length === 1) return `That is ${pickedName(molecule, only)}.`;
  const isBond = picked.length === 2 && molecule.bonds.some(({ from, to }) => picked.includes(from) && picked.includes(to));
  const names = picked.slice(0, 4).map((atom) => lower(atomName(molecule, atom)));
  return `${isBond ? 'That is a bond, of' : 'Those are'} ${names.join(isBond ? ' and ' : ', ')}${picked.length > 4 ? ' and others' : ''}. One atom is asked for.`;
}

/** Atoms to choose from by name: all that are not hydrogen, and hydrogen where it is asked for. */
export function atomChoices(molecule: Molecule, { element }: Pick<AtomQuestion, 'element'>): readonly { readonly atom: number; readonly name: string }[] {
  return molecule.atoms.flatMap((each, atom) => {
    if (each.element === 'H' && element !== 'H') return [];
    const group = groupBeside(molecule, atom);
    return [{ atom, name: `${elementName(each.element)}\u00a0${atom + 1}${group === undefined ? '' : `, ${group}`}` }];
  });
}
