// What sets two molecules of one skeleton apart: hydrogens, charge, isotopes, and the hands of their centres.

import type { AtomPair } from '../chemistry/compare/common-substructure';
import type { Molecule } from '../chemistry/molecule';
import { chargeText, counted, lowered } from './comparison-words';
import { hydrogensAt } from './parts-of';
import { atomName } from './describe-atom';
import { moleculeName } from './describe-molecule';

export interface Told {
  readonly sentence: string;
  /** The sentence names both molecules already. */
  readonly isWhole?: boolean;
  readonly first: readonly number[];
  readonly second: readonly number[];
}

const lit = (of: readonly AtomPair[]) => ({ first: of.map(([, a]) => a), second: of.map(([b]) => b) });

export const sameSentence = (first: Molecule, second: Molecule) => `${moleculeName(second)} and ${moleculeName(first)} are the same molecule.`;

/** Mass numbers at an atom and its hydrogens, as far as they are stated. */
const isotopesAt = (molecule: Molecule, atom: number) =>
  [atom, ...hydrogensAt(molecule, atom)].map((each) => molecule.atoms[each]?.isotope ?? 0).filter((isotope) => isotope > 0).sort().join();

/** Every heavy atom and bond has its partner: hydrogens, charge, isotopes and hands are left. */
export function sameSkeleton(first: Molecule, second: Molecule, pairs: readonly AtomPair[]): Told {
  const changed = pairs.filter(([b, a]) => {
    const [x, y] = [first.atoms[a], second.atoms[b]];
    return x?.charge !== y?.charge || isotopesAt(first, a) !== isotopesAt(second, b) || hydrogensAt(first, a).length !== hydrogensAt(second, b).length;
  });
  const atHand = pairs.filter(([b, a]) => first.atoms[a]?.stereo !== second.atoms[b]?.stereo);
  if (changed.length > 0) {
    const more = second.atoms.length - first.atoms.length;
    const places = changed.filter(([b, a]) => hydrogensAt(first, a).length !== hydrogensAt(second, b).length).map(([b]) => lowered(atomName(second, b)));
    const where = places.length > 0 && places.length <= 3 ? `, on ${places.join(' and ')}` : '';
    const hydrogens = more === 0 ? [] : [`${counted(Math.abs(more), 'hydrogen')} ${more > 0 ? 'more' : 'fewer'}${where}`];
    const charges = first.charge === second.charge ? [] : [`charge ${chargeText(second.charge)}, not ${chargeText(first.charge)}`];
    const isotopes = changed.filter(([b, a]) => isotopesAt(first, a) !== isotopesAt(second, b)).map(([b]) => lowered(atomName(second, b)));
    const others = isotopes.length > 0 && more === 0 ? [`other isotopes${isotopes.length <= 3 ? `, at ${isotopes.join(' and ')}` : ''}`] : [];
    const moved = more === 0 && charges.length + others.length === 0 ? ['hydrogens or charges stand elsewhere'] : [];
    return { sentence: ['the same skeleton', ...hydrogens, ...charges, ...others, ...moved].join('; '), ...lit(changed) };
  }
  const same = 'the same atoms and bonds';
  if (first.stereo !== second.stereo) {
    return { sentence: `${moleculeName(second)}: ${same}; it ${handState(second)}. ${moleculeName(first)} ${handState(first)}.`, isWhole: true, ...lit([]) };
  }
  const bonds = bondHands(first, second, pairs);
  if (atHand.length === 0 && bonds.length === 0) {
    return { sentence: sameSentence(first, second), isWhole: true, ...lit([]) };
  }
  const hands = atHand.map(([b, a]) => `${lowered(atomName(second, b))} is ${second.atoms[b]?.stereo ?? 'no stereocentre'}, not ${first.atoms[a]?.stereo ?? 'one'}`);
  const isMirror = bonds.length === 0 && pairs.every(([b, a]) => MIRRORED[first.atoms[a]?.stereo ?? ''] === second.atoms[b]?.stereo);
  const kind = isMirror && atHand.length > 0 ? ', the mirror image' : ', otherwise arranged in space';
  const list = hands.length + bonds.length <= 4 ? `; ${[...hands, ...bonds].join(', ')}` : '';
  return { sentence: `${same}${kind}${list}`, ...lit(atHand) };
}

const MIRRORED: Readonly<Record<string, string | undefined>> = { R: 'S', S: 'R', r: 'r', s: 's' };

const HAND_STATE = {
  achiral: 'is not chiral',
  absolute: 'is one hand',
  racemic: 'stands for an equal mixture of both hands, one of which is drawn',
  relative: 'is known only by how its centres are arranged to each other',
  unspecified: 'has a hand that the source does not state',
} as const;

const handState = ({ stereo }: Molecule) => HAND_STATE[stereo];

/** Double bonds whose sides differ. */
function bondHands(first: Molecule, second: Molecule, pairs: readonly AtomPair[]): readonly string[] {
  const partner = new Map(pairs.map(([b, a]) => [b, a]));
  return second.bonds.flatMap(({ from, to, stereo }) => {
    const [a, b] = [partner.get(from), partner.get(to)];
    const twin = first.bonds.find((bond) => (bond.from === a && bond.to === b) || (bond.from === b && bond.to === a));
    if (!twin || twin.stereo === stereo) return [];
    return [`${lowered(atomName(second, from))}=${lowered(atomName(second, to))} is ${stereo ?? 'open'}, not ${twin.stereo ?? 'open'}`];
  });
}
