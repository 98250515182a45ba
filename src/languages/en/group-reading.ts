// What a molecule is put together from, told from its middle outwards.

import { atomsWords, atomWords, elementCounts, list, nameWords, newPartWords, nounWords, numberWords, ringTitle, ringWords, withArticle } from '../grammar/english';
import { capital, type ElementCount, type Name, type NewPart, type Noun, type SpokenAtom, type SpokenAtoms, type SpokenOrder, type SpokenRing } from '../grammar/spoken-things';
import { room } from '../room';

const subject = (name: Name | undefined, noun: string) => (name ? capital(nameWords(name)) : `It is built on ${withArticle(noun)}`);

const SIDES = { E: ', E: the senior neighbours on opposite sides', Z: ', Z: the senior neighbours on the same side', '?': ', of a side that is not stated' } as const;

export const groupReading = room('groupReading', {
  pieces: (count: number) => `It is in ${numberWords(count)} separate pieces.`,
  piece: (place: number) => `Piece ${place}.`,
  /** The part to begin with where nothing else is. */
  whole: (part: NewPart) => `It is ${newPartWords(part)}, and nothing else.`,
  builtOn: (part: NewPart) => `It is built on ${newPartWords(part)}.`,
  /** `name`: of what was told before; else it is what the molecule is built on. */
  ring: (name: Name | undefined, noun: Noun, size: number, ring: SpokenRing) => `${subject(name, ringTitle(noun, size))}: ${ringWords(ring)}.`,
  cage: (name: Name | undefined, noun: Noun, counts: readonly ElementCount[], atoms: readonly SpokenAtoms[]) =>
    `${subject(name, nounWords(noun))}: ${elementCounts(counts)}, ${atomsWords(atoms)}, in rings that share their edges.`,
  system: (name: Name | undefined, noun: Noun) => `${subject(name, nounWords(noun))} grown together.`,
  ringOfSystem: (noun: Noun, size: number, ring: SpokenRing) => `${capital(withArticle(ringTitle(noun, size)))}: ${ringWords(ring)}.`,
  sharedAtom: (one: Name, other: Name, atom: SpokenAtom) => `${capital(nameWords(one))} and ${nameWords(other)} share only ${atomWords(atom)}.`,
  sharedBond: (one: Name, other: Name, atoms: readonly SpokenAtom[]) => `${capital(nameWords(one))} and ${nameWords(other)} share the bond between ${list(atoms.map(atomWords))}.`,
  bridged: (one: Name, other: Name, atoms: readonly SpokenAtoms[]) => `${capital(nameWords(one))} and ${nameWords(other)} are bridged: they share ${atomsWords(atoms)}.`,
  multiple: (from: SpokenAtom, to: SpokenAtom, isTriple: boolean, side: keyof typeof SIDES | undefined) =>
    `Between ${atomWords(from)} and ${atomWords(to)} is a ${isTriple ? 'triple' : 'double'} bond${side ? SIDES[side] : ''}.`,
  /** `joint`: the atom of the part that is bonded, where it has several. */
  on: (spot: SpokenAtom, parts: readonly { readonly part: NewPart | Noun; readonly joint: SpokenAtom | undefined; readonly order: SpokenOrder }[]) => {
    const words = parts.map(({ part, joint, order }) => {
      const noun = 'kind' in part ? withArticle(nounWords(part)) : newPartWords(part);
      return `${noun}${joint ? `, joined by ${atomWords(joint)}` : ''}${order === 2 ? ', by a double bond' : order === 3 ? ', by a triple bond' : ''}`;
    });
    return `On ${atomWords(spot)}: ${words.join('; ')}.`;
  },
});
