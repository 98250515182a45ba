// What sets two molecules of one skeleton apart: hydrogens, charge, isotopes, and the hands of their centres.

import type { AtomPair } from '../chemistry/compare/common-substructure';
import type { Molecule } from '../chemistry/molecule';
import type { CompareWords } from './compare-words';
import { atomWithin } from './describe-atom';
import { moleculeName } from './describe-molecule';
import { hydrogensAt } from './parts-of';

/** A sentence that names both molecules already, or the differences that one names. */
export type Told = ({ readonly sentence: string } | { readonly differences: readonly string[] }) & {
  readonly first: readonly number[];
  readonly second: readonly number[];
};

const lit = (of: readonly AtomPair[]) => ({ first: of.map(([, a]) => a), second: of.map(([b]) => b) });

export const sameSentence = (first: Molecule, second: Molecule, words: CompareWords) =>
  words.comparing.same(moleculeName(second, words), moleculeName(first, words));

/** Mass numbers at an atom and its hydrogens, as far as they are stated. */
const isotopesAt = (molecule: Molecule, atom: number) =>
  [atom, ...hydrogensAt(molecule, atom)].map((each) => molecule.atoms[each]?.isotope ?? 0).filter((isotope) => isotope > 0).sort().join();

const MOST_NAMED = 3;
const MOST_HANDS = 4;

/** Every heavy atom and bond has its partner: hydrogens, charge, isotopes and hands are left. */
export function sameSkeleton(first: Molecule, second: Molecule, pairs: readonly AtomPair[], words: CompareWords): Told {
  const changed = pairs.filter(([b, a]) => {
    const [x, y] = [first.atoms[a], second.atoms[b]];
    return x?.charge !== y?.charge || isotopesAt(first, a) !== isotopesAt(second, b) || hydrogensAt(first, a).length !== hydrogensAt(second, b).length;
  });
  return changed.length > 0 ? { differences: byHydrogens(first, second, changed, words), ...lit(changed) } : byHands(first, second, pairs, words);
}

function byHydrogens(first: Molecule, second: Molecule, changed: readonly AtomPair[], words: CompareWords): readonly string[] {
  const { comparing: say } = words;
  const named = (of: readonly AtomPair[]) => (of.length <= MOST_NAMED ? of.map(([b]) => atomWithin(second, b, words)) : []);
  const more = second.atoms.length - first.atoms.length;
  const places = changed.filter(([b, a]) => hydrogensAt(first, a).length !== hydrogensAt(second, b).length);
  const hydrogens = more === 0 ? [] : [say.hydrogens(more, named(places))];
  const charges = first.charge === second.charge ? [] : [say.charge(second.charge, first.charge)];
  const isotopes = changed.filter(([b, a]) => isotopesAt(first, a) !== isotopesAt(second, b));
  const others = isotopes.length > 0 && more === 0 ? [say.isotopes(named(isotopes))] : [];
  const moved = more === 0 && charges.length + others.length === 0 ? [say.elsewhere] : [];
  return [say.skeleton, ...hydrogens, ...charges, ...others, ...moved];
}

const MIRRORED: Readonly<Record<string, string | undefined>> = { R: 'S', S: 'R', r: 'r', s: 's' };

function byHands(first: Molecule, second: Molecule, pairs: readonly AtomPair[], words: CompareWords): Told {
  const { comparing: say } = words;
  if (first.stereo !== second.stereo) return { sentence: say.hands(moleculeName(second, words), moleculeName(first, words), second.stereo, first.stereo), ...lit([]) };
  const atHand = pairs.filter(([b, a]) => first.atoms[a]?.stereo !== second.atoms[b]?.stereo);
  const bonds = bondHands(first, second, pairs, words);
  if (atHand.length === 0 && bonds.length === 0) return { sentence: sameSentence(first, second, words), ...lit([]) };
  const hands = atHand.map(([b, a]) => say.centre(atomWithin(second, b, words), second.atoms[b]?.stereo ?? '', first.atoms[a]?.stereo ?? ''));
  const isMirror = bonds.length === 0 && pairs.every(([b, a]) => MIRRORED[first.atoms[a]?.stereo ?? ''] === second.atoms[b]?.stereo);
  const told = [...hands, ...bonds];
  return { differences: [isMirror && atHand.length > 0 ? say.mirror : say.arranged, ...(told.length <= MOST_HANDS ? [told.join(', ')] : [])], ...lit(atHand) };
}

/** Double bonds whose sides differ. */
function bondHands(first: Molecule, second: Molecule, pairs: readonly AtomPair[], words: CompareWords): readonly string[] {
  const partner = new Map(pairs.map(([b, a]) => [b, a]));
  return second.bonds.flatMap(({ from, to, stereo }) => {
    const [a, b] = [partner.get(from), partner.get(to)];
    const twin = first.bonds.find((bond) => (bond.from === a && bond.to === b) || (bond.from === b && bond.to === a));
    if (!twin || twin.stereo === stereo) return [];
    return [words.comparing.side(atomWithin(second, from, words), atomWithin(second, to, words), stereo ?? '', twin.stereo ?? '')];
  });
}
