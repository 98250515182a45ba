// Woraus ein Molekül zusammengesetzt ist, von seiner Mitte nach außen.

import type { groupReading as english } from '../en/group-reading';
import { aNoun, atomsWords, atomWords, elementCounts, list, nameWords, newPartWords, numberWords, ringTitle, ringWords } from '../grammar/german';
import { capital, isAtom, type ElementCount, type Name, type NewPart, type Noun, type SpokenAtom, type SpokenAtoms, type SpokenOrder, type SpokenRing } from '../grammar/spoken-things';
import type { WordsOf } from '../room';

const subject = (name: Name | undefined, noun: string) => (name ? capital(nameWords(name)) : `Das Grundgerüst ist ${noun}`);

const SIDES = {
  E: ', E: die ranghöheren Nachbarn auf verschiedenen Seiten',
  Z: ', Z: die ranghöheren Nachbarn auf derselben Seite',
  '?': ', deren Konfiguration nicht angegeben ist',
} as const;

export const groupReading: WordsOf<typeof english> = {
  pieces: (count: number) => `Es besteht aus ${numberWords(count)} getrennten Teilen.`,
  piece: (place: number) => `Teil ${place}.`,
  whole: (part: NewPart) => `Es ist ${newPartWords(part)}, und sonst nichts.`,
  builtOn: (part: NewPart) => `${!isAtom(part) && part.noun.kind === 'chain' ? 'Das Grundgerüst' : 'Ausgangspunkt'} ist ${newPartWords(part)}.`,
  ring: (name: Name | undefined, noun: Noun, size: number, ring: SpokenRing) => `${subject(name, ringTitle(noun, size))}: ${ringWords(ring)}.`,
  cage: (name: Name | undefined, noun: Noun, counts: readonly ElementCount[], atoms: readonly SpokenAtoms[]) =>
    `${subject(name, aNoun(noun))}: ${elementCounts(counts)}, ${atomsWords(atoms)}, in Ringen mit gemeinsamen Kanten.`,
  system: (name: Name | undefined, noun: Noun) => {
    if (name) return `${capital(nameWords(name))} hat diese Ringe.`;
    return noun.kind === 'system' ? `Das Grundgerüst ist ein System aus ${numberWords(noun.rings)} miteinander verbundenen Ringen.` : `Das Grundgerüst ist ${aNoun(noun)} aus miteinander verbundenen Ringen.`;
  },
  ringOfSystem: (noun: Noun, size: number, ring: SpokenRing) => `${capital(ringTitle(noun, size))}: ${ringWords(ring)}.`,
  sharedAtom: (one: Name, other: Name, atom: SpokenAtom) => `${capital(nameWords(one))} und ${nameWords(other)} haben nur ${atomWords(atom)} gemeinsam.`,
  sharedBond: (one: Name, other: Name, atoms: readonly SpokenAtom[]) =>
    `${capital(nameWords(one))} und ${nameWords(other)} haben die Bindung zwischen ${list(atoms.map(atomWords))} gemeinsam.`,
  bridged: (one: Name, other: Name, atoms: readonly SpokenAtoms[]) => `${capital(nameWords(one))} und ${nameWords(other)} sind verbrückt: Gemeinsam haben sie ${atomsWords(atoms)}.`,
  multiple: (from: SpokenAtom, to: SpokenAtom, isTriple: boolean, side: keyof typeof SIDES | undefined) =>
    `Zwischen ${atomWords(from)} und ${atomWords(to)} liegt eine ${isTriple ? 'Dreifachbindung' : 'Doppelbindung'}${side ? SIDES[side] : ''}.`,
  on: (spot: SpokenAtom, parts: readonly { readonly part: NewPart | Noun; readonly joint: SpokenAtom | undefined; readonly order: SpokenOrder }[]) => {
    const words = parts.map(({ part, joint, order }) => {
      const noun = 'kind' in part ? aNoun(part) : newPartWords(part);
      return `${noun}${joint ? `, verbunden über ${atomWords(joint)}` : ''}${order === 2 ? ', durch eine Doppelbindung' : order === 3 ? ', durch eine Dreifachbindung' : ''}`;
    });
    return `An ${atomWords(spot)}: ${words.join('; ')}.`;
  },
};
