// What sets two molecules of different skeletons apart: the named parts that one has and the other has not, and their nitrogens.

import type { AtomPair } from '../chemistry/compare/common-substructure';
import { elementOf } from '../chemistry/elements';
import type { Molecule } from '../chemistry/molecule';
import { subtract, triple } from '../chemistry/vector';
import type { AmineClass, ComparedPart, CountedPart } from '../languages/grammar/compared-parts';
import type { CompareWords } from './compare-words';
import { atomWithin } from './describe-atom';
import { type AmineNitrogen, neighboursOf, type Parts, partsOf } from './parts-of';

/** What is missing, what comes in, and what the nitrogen is like. */
export function differingParts(first: Molecule, second: Molecule, pairs: readonly AtomPair[], words: CompareWords): readonly string[] {
  const { comparing: say } = words;
  const [a, b] = [partsOf(first), partsOf(second)];
  const amine = amineParts(a, b, words);
  const [named, rings] = [apart(a.counts, b.counts), amine.told === undefined ? apart(a.amineRings, b.amineRings) : NONE];
  const none = [...named.missing, ...rings.missing, ...amine.missing];
  const added = [...named.extra, ...rings.extra, ...amine.extra];
  const others = [...b.counts].flatMap(([id, part]) => {
    const before = a.counts.get(id)?.count;
    return before === undefined || before === part.count ? [] : [say.counted(part, before)];
  });
  const charges = first.charge === second.charge ? [] : [say.charge(second.charge, first.charge)];
  const all = [
    ...(none.length > 0 ? [say.lacks(none)] : []),
    ...(added.length > 0 ? [say.has(added, none.length > 0)] : []),
    ...others,
    ...(amine.told === undefined ? [] : [amine.told]),
  ];
  const hands = otherHands(first, second, pairs).map((atom) => say.otherHand(atomWithin(second, atom, words)));
  return [...(all.length > 0 ? all : [bySize(first, second, words)]), ...(hands.length <= 4 ? hands : []), ...charges];
}

interface Apart {
  readonly missing: readonly ComparedPart[];
  readonly extra: readonly CountedPart[];
}

const NONE: Apart = { missing: [], extra: [] };

const apart = (a: Parts['counts'], b: Parts['counts']): Apart => ({
  missing: [...a.values()].filter(({ part }) => !b.has(part.id)).map(({ part }) => part),
  extra: [...b.values()].filter(({ part }) => !a.has(part.id)),
});

const AMINE: ComparedPart = { id: 'amine', label: 'amine' };
const METHYL: ComparedPart = { id: 'methyl', label: 'methyl', isOnNitrogen: true };

const classOf = ({ carbons }: AmineNitrogen) => Math.min(4, carbons) as AmineClass;

/** Told once: the ring, else the methyl, else the class; with several amines their number alone. */
function amineParts({ amines: a }: Parts, { amines: b }: Parts, { comparing: say }: CompareWords): Apart & { readonly told?: string } {
  const [x, y] = [a[0], b[0]];
  if (a.length !== b.length) {
    if (b.length === 0) return { ...NONE, missing: [AMINE] };
    const now = { part: AMINE, count: b.length };
    return a.length === 0 ? { ...NONE, extra: [now] } : { ...NONE, told: say.counted(now, a.length) };
  }
  if (!x || !y || a.length > 1) return NONE;
  if (x.isInRing !== y.isInRing) return { ...NONE, told: y.isInRing ? say.inRing : say.notInRing };
  if (y.methyls === 0 && x.methyls !== 0) return { ...NONE, missing: [METHYL] };
  if (x.methyls === 0 && y.methyls !== 0) return { ...NONE, extra: [{ part: METHYL, count: y.methyls }] };
  return x.carbons === y.carbons ? NONE : { ...NONE, told: say.amine(classOf(y), classOf(x)) };
}

const atomsOf = ({ atoms }: Molecule, symbol: string) => atoms.filter(({ element }) => element === symbol).length;

/** The same kinds of parts: then the atoms are counted. */
function bySize(first: Molecule, second: Molecule, { comparing: say }: CompareWords): string {
  const symbols = [...new Set([...first.atoms, ...second.atoms].map(({ element }) => element))].filter((symbol) => symbol !== 'H');
  const more = symbols.map((symbol) => {
    const { number, name } = elementOf(symbol) ?? { number: 0, name: symbol };
    return { element: { number, english: name }, more: atomsOf(second, symbol) - atomsOf(first, symbol) };
  });
  return say.sameParts(more.filter((each) => each.more !== 0));
}

/** Which way round three neighbours stand about a centre, by its sign. */
function turn({ atoms }: Molecule, centre: number, around: readonly number[]): number {
  const [a, b, c] = around.map((atom) => subtract(atoms[atom]?.position ?? [0, 0, 0], atoms[centre]?.position ?? [0, 0, 0]));
  return a && b && c ? triple(a, b, c) : 0;
}

/** Stereocentres of the second whose neighbours stand around them the other way round than their partners do; only where both
 * hands are known. R and S would not do: other neighbours rank otherwise. */
function otherHands(first: Molecule, second: Molecule, pairs: readonly AtomPair[]): readonly number[] {
  if (first.stereo !== 'absolute' || second.stereo !== 'absolute') return [];
  const partner = new Map(pairs);
  return pairs.flatMap(([b, a]) => {
    if (!/^[RS]$/.test(second.atoms[b]?.stereo ?? '') || !/^[RS]$/.test(first.atoms[a]?.stereo ?? '')) return [];
    const around = neighboursOf(second, b).filter((atom) => partner.has(atom)).slice(0, 3);
    return turn(second, b, around) * turn(first, a, around.map((atom) => partner.get(atom) ?? 0)) < 0 ? [b] : [];
  });
}
