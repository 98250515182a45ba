// What sets one molecule apart from another, and how much of them is the same.

import { signed } from '../fault-parts';
import type { AmineClass, AtomsOf, ComparedPart, CountedPart, MoreAtoms } from '../grammar/compared-parts';
import { elementWord, list, numberWords, withArticle } from '../grammar/english';
import { room } from '../room';
import { english } from '../tongue';

const several = (count: number, noun: string) => `${numberWords(count)} ${noun}${count === 1 ? '' : 's'}`;
const onNitrogen = ({ isOnNitrogen }: ComparedPart) => (isOnNitrogen ? ' on its nitrogen' : '');
const some = ({ part, count }: CountedPart) => `${count === 1 ? withArticle(part.label) : several(count, part.label)}${onNitrogen(part)}`;
const more = (count: number, noun: string) => `${several(Math.abs(count), noun)} ${count > 0 ? 'more' : 'fewer'}`;
const charge = (value: number) => (value === 0 ? '0' : signed(value));
const allOr = (count: number, { name, heavy }: AtomsOf) => `${count === heavy ? `all ${heavy}` : `${count} of the ${heavy}`} of ${name}`;
const AMINES = ['', 'primary', 'secondary', 'tertiary', 'quaternary'] as const;

const STATES = {
  achiral: 'is not chiral',
  absolute: 'is one hand',
  racemic: 'stands for an equal mixture of both hands, one of which is drawn',
  relative: 'is known only by how its centres are arranged to each other',
  unspecified: 'has a hand that the source does not state',
} as const;

/** `other` is the second molecule, `one` the first; atoms are called as within a sentence. */
export const comparing = room('comparing', {
  same: (other: string, one: string) => `${other} and ${one} are the same molecule.`,
  noBond: 'There is no bond to lay on another.',
  nothing: (other: string, one: string) => `${other} and ${one} have nothing in common: they share not even one bond between heavy atoms.`,
  neither: 'So neither can be laid on the other. Heavy atoms are all but hydrogen.',
  sentence: (other: string, differences: readonly string[]) => `${other}: ${differences.join('; ')}.`,
  hands: (other: string, one: string, otherIs: keyof typeof STATES, oneIs: keyof typeof STATES) =>
    `${other}: the same atoms and bonds; it ${STATES[otherIs]}. ${one} ${STATES[oneIs]}.`,
  lacks: (parts: readonly ComparedPart[]) => parts.map((part) => `no ${part.label}${onNitrogen(part)}`).join(', '),
  has: (parts: readonly CountedPart[], isInstead: boolean) => `it ${isInstead ? 'has' : 'also has'} ${list(parts.map(some))}`,
  counted: (now: CountedPart, before: number) => `${several(now.count, now.part.label)}, not ${numberWords(before)}`,
  inRing: 'its nitrogen is part of a ring',
  notInRing: 'its nitrogen is not part of a ring',
  amine: (now: AmineClass, before: AmineClass) => `its amine is ${AMINES[now]}, not ${AMINES[before]}`,
  sameParts: (atoms: readonly MoreAtoms[]) =>
    ['the same kinds of parts', ...(atoms.length === 0 ? ['joined otherwise'] : atoms.map(({ element, more: count }) => more(count, elementWord(element))))].join(', '),
  otherHand: (atom: string) => `${atom} has the other hand`,
  charge: (now: number, before: number) => `charge ${charge(now)}, not ${charge(before)}`,
  skeleton: 'the same skeleton',
  hydrogens: (count: number, on: readonly string[]) => `${more(count, 'hydrogen')}${on.length === 0 ? '' : `, on ${on.join(' and ')}`}`,
  isotopes: (at: readonly string[]) => `other isotopes${at.length === 0 ? '' : `, at ${at.join(' and ')}`}`,
  elsewhere: 'hydrogens or charges stand elsewhere',
  mirror: 'the same atoms and bonds, the mirror image',
  arranged: 'the same atoms and bonds, otherwise arranged in space',
  /** '' where it is no stereocentre. */
  centre: (atom: string, now: string, before: string) =>
    now === '' ? `${atom} is no stereocentre` : before === '' ? `${atom} is a stereocentre, ${now}` : `${atom} is ${now}, not ${before}`,
  /** Of a double bond; '' where it is open. */
  side: (from: string, to: string, now: string, before: string) => `${from}=${to} is ${now || 'open'}, not ${before || 'open'}`,
  allShared: (count: number) => `All ${count} heavy atoms have a partner.`,
  shared: (count: number, one: AtomsOf, other: AtomsOf) => `${count} heavy atoms are shared: ${allOr(count, one)}, ${allOr(count, other)}.`,
  /** Root mean square, Å. */
  gap: (length: number) => `Laid over, partners are ${english.number(length, 2)}\u00a0Å apart (root mean square). Heavy atoms are all but hydrogen.`,
  early: 'The search was ended early, so a larger shared part may exist.',
});
