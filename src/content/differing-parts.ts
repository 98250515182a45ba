// What sets two molecules of different skeletons apart: the named parts that one has and the other has not, and their nitrogens.

import type { AtomPair } from '../chemistry/compare/common-substructure';
import { elementName } from '../chemistry/elements';
import type { Molecule } from '../chemistry/molecule';
import { subtract, triple } from '../chemistry/vector';
import { type AmineNitrogen, neighboursOf, type Parts, partsOf } from './parts-of';
import { chargeText, counted, inList, inWords, lowered, some } from './comparison-words';
import { atomName } from './describe-atom';

/** What is missing, what comes in, and what the nitrogen is like. */
export function differingParts(first: Molecule, second: Molecule, pairs: readonly AtomPair[]): readonly string[] {
  const [a, b] = [partsOf(first), partsOf(second)];
  const amine = amineWords(a, b);
  const missing = [...a.counts.keys()].filter((part) => !b.counts.has(part)).map((part) => `no ${part}`);
  const extra = [...b.counts].filter(([part]) => !a.counts.has(part)).map(([part, count]) => some(count, part));
  const fewer = [...b.counts].flatMap(([part, count]) => {
    const before = a.counts.get(part);
    return before === undefined || before === count ? [] : [`${counted(count, part)}, not ${inWords(before)}`];
  });
  const rings = amine.ring === '' ? ringWords(a, b) : { missing: [], extra: [] };
  const none = [...missing, ...rings.missing, ...amine.missing];
  const added = [...extra, ...rings.extra, ...amine.extra];
  const charges = first.charge === second.charge ? [] : [`charge ${chargeText(second.charge)}, not ${chargeText(first.charge)}`];
  const all = [
    ...(none.length > 0 ? [none.join(', ')] : []),
    ...(added.length > 0 ? [`it ${none.length > 0 ? 'has' : 'also has'} ${inList(added)}`] : []),
    ...fewer,
    ...(amine.ring === '' ? [] : [amine.ring]),
  ];
  const hands = otherHands(first, second, pairs).map((atom) => `${lowered(atomName(second, atom))} has the other hand`);
  return [...(all.length > 0 ? all : [bySize(first, second)]), ...(hands.length <= 4 ? hands : []), ...charges];
}

function ringWords(a: Parts, b: Parts) {
  return {
    missing: [...a.amineRings.keys()].filter((ring) => !b.amineRings.has(ring)).map((ring) => `no ${ring}`),
    extra: [...b.amineRings].filter(([ring]) => !a.amineRings.has(ring)).map(([ring, count]) => some(count, ring)),
  };
}

const CLASSES = ['', 'primary', 'secondary', 'tertiary', 'quaternary'] as const;
const classOf = ({ carbons }: AmineNitrogen) => CLASSES[carbons] ?? '';

/** Told once: the ring, else the methyl, else the class; with several amines their number alone. */
function amineWords({ amines: a }: Parts, { amines: b }: Parts): { readonly missing: readonly string[]; readonly extra: readonly string[]; readonly ring: string } {
  const [x, y] = [a[0], b[0]];
  if (a.length !== b.length) {
    if (b.length === 0) return { missing: ['no amine'], extra: [], ring: '' };
    if (a.length === 0) return { missing: [], extra: [some(b.length, 'amine')], ring: '' };
    return { missing: [], extra: [], ring: `${counted(b.length, 'amine')}, not ${inWords(a.length)}` };
  }
  if (!x || !y || a.length > 1) return { missing: [], extra: [], ring: '' };
  if (x.isInRing !== y.isInRing) return { missing: [], extra: [], ring: `its nitrogen is ${y.isInRing ? '' : 'not '}part of a ring` };
  const methyls = y.methyls - x.methyls;
  if (methyls !== 0 && y.methyls === 0) return { missing: ['no methyl on its nitrogen'], extra: [], ring: '' };
  if (methyls !== 0 && x.methyls === 0) return { missing: [], extra: [`${some(y.methyls, 'methyl')} on its nitrogen`], ring: '' };
  if (x.carbons !== y.carbons) return { missing: [], extra: [], ring: `its amine is ${classOf(y)}, not ${classOf(x)}` };
  return { missing: [], extra: [], ring: '' };
}

/** The same kinds of parts: then the atoms are counted. */
function bySize(first: Molecule, second: Molecule): string {
  const elements = [...new Set([...first.atoms, ...second.atoms].map(({ element }) => element))].filter((element) => element !== 'H');
  const words = elements.flatMap((element) => {
    const count = (molecule: Molecule) => molecule.atoms.filter((atom) => atom.element === element).length;
    const more = count(second) - count(first);
    return more === 0 ? [] : [`${counted(Math.abs(more), elementName(element).toLowerCase())} ${more > 0 ? 'more' : 'fewer'}`];
  });
  return words.length > 0 ? `the same kinds of parts, ${words.join(', ')}` : 'the same kinds of parts, joined otherwise';
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
