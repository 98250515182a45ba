// A molecule in short: what it holds, its rings, its charge, its hand.

import { atomWords, chargeWords, countWords, elementCounts, elementWord, list, nounWords, numberWords, withArticle } from '../grammar/english';
import { capital, type ElementCount, type Noun, type SpokenAtom, type SpokenElement, type SpokenHand } from '../grammar/spoken-things';
import { room } from '../room';

const HALOGEN = /^(fluorine|chlorine|bromine|iodine)$/;

const groupWords = (noun: Noun, count: number) => {
  const name = noun.kind === 'group' && HALOGEN.test(noun.label) ? noun.label : nounWords(noun);
  return count === 1 ? withArticle(name) : `${numberWords(count)} ${name}s`;
};

const chargeOf = (whole: number) => (whole === 0 ? 'It has no charge as a whole' : `Its charge is ${chargeWords(whole)}`);

const WHOLE = {
  absolute: 'It and its mirror image are two different molecules',
  racemic: 'It stands for equal parts of both hands, of which one is drawn',
  relative: 'Only how its centres stand to each other is known; one of two mirror images is drawn',
  unspecified: 'A hand or a side is not stated; one possibility is drawn',
} as const;

export const shortReading = room('shortReading', {
  /** `name`: '' where it has none. */
  made: (name: string, counts: readonly ElementCount[]) => capital(`${name === '' ? '' : `${name}: `}${elementCounts(counts)}.`),
  oneAtom: (name: string, element: SpokenElement, charge: number) => {
    const what = `a single atom of ${elementWord(element)}`;
    return capital(`${name === '' ? '' : `${name}: `}${charge === 0 ? what : `an ion, ${what} with charge ${chargeWords(charge)}`}.`);
  },
  has: (groups: readonly { readonly noun: Noun; readonly count: number }[]) => `It has ${list(groups.map(({ noun, count }) => groupWords(noun, count)))}.`,
  rings: (count: number, aromatic: number) => {
    if (count === 0) return 'It has no ring.';
    if (count === 1) return `It has one ring, which is ${aromatic === 1 ? '' : 'not '}aromatic.`;
    const kind = aromatic === 0 ? 'none of them aromatic' : aromatic === count ? 'all of them aromatic' : `${numberWords(aromatic)} of them aromatic`;
    return `It has ${numberWords(count)} rings, ${count === 2 && aromatic === 2 ? 'both aromatic' : count === 2 && aromatic === 0 ? 'neither of them aromatic' : kind}.`;
  },
  charges: (whole: number, charged: readonly { readonly atom: SpokenAtom; readonly charge: number }[]) => {
    const [only] = charged;
    if (!only) return 'It carries no charge.';
    if (charged.length === 1) return `Its charge is ${chargeWords(whole)}, on ${atomWords(only.atom)}.`;
    return `${chargeOf(whole)}: ${list(charged.map(({ atom, charge }) => `${atomWords(atom)} is ${chargeWords(charge)}`))}.`;
  },
  hands: (kind: 'achiral' | keyof typeof WHOLE, hands: readonly { readonly atom: SpokenAtom; readonly hand: SpokenHand }[]) => {
    const centres = list(hands.map(({ atom, hand }) => (hand === '?' ? atomWords(atom) : `${atomWords(atom)} is ${hand}`)));
    if (kind === 'achiral') return hands.length === 0 ? 'Its mirror image is the same molecule.' : `Its mirror image is the same molecule, though ${centres}.`;
    if (hands.length === 0) return `${WHOLE[kind]}.`;
    if (hands.some(({ hand }) => hand !== '?')) return `${WHOLE[kind]}; in the one drawn, ${centres}.`;
    return `${WHOLE[kind]}; its ${hands.length === 1 ? 'stereocentre is' : 'stereocentres are'} ${centres}.`;
  },
  /** Of thousands. */
  size: (atoms: number, bonds: number) => `It has ${atoms} atoms and ${bonds} bonds.`,
  manyCharges: (whole: number, charged: number) => (charged === 0 ? 'It carries no charge.' : `${chargeOf(whole)}; ${countWords(charged, 'atom')} are charged.`),
  tooLarge: {
    short: 'It is too large to be told ring by ring.',
    groups: 'It is too large to be told group by group.',
    atoms: 'It is too large to be told atom by atom: choose an atom in the picture, and walk from one to the next with the arrow keys.',
    space: 'It is too large for its shape to be told.',
  },
});
