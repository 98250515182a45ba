// De qué partes se compone una molécula, desde el centro hacia fuera.

import type { groupReading as english } from '../en/group-reading';
import { aNoun, atomsWords, atomWords, elementCounts, list, nameWords, newPartWords, numberWords, ofWhat, ringTitle, ringWords } from '../grammar/spanish';
import { capital, isAtom, type ElementCount, type Name, type NewPart, type Noun, type SpokenAtom, type SpokenAtoms, type SpokenOrder, type SpokenRing } from '../grammar/spoken-things';
import type { WordsOf } from '../room';

const subject = (name: Name | undefined, noun: string) => (name ? capital(nameWords(name)) : `Su esqueleto es ${noun}`);

const SIDES = {
  E: ', E: los vecinos prioritarios en lados opuestos',
  Z: ', Z: los vecinos prioritarios en el mismo lado',
  '?': ', de configuración no indicada',
} as const;

export const groupReading: WordsOf<typeof english> = {
  pieces: (count: number) => `Consta de ${numberWords(count)} partes separadas.`,
  piece: (place: number) => `Parte ${place}.`,
  whole: (part: NewPart) => `Es ${newPartWords(part)}, y nada más.`,
  builtOn: (part: NewPart) => `${!isAtom(part) && part.noun.kind === 'chain' ? 'Su esqueleto' : 'El punto de partida'} es ${newPartWords(part)}.`,
  ring: (name: Name | undefined, noun: Noun, size: number, ring: SpokenRing) => `${subject(name, ringTitle(noun, size))}: ${ringWords(ring)}.`,
  cage: (name: Name | undefined, noun: Noun, counts: readonly ElementCount[], atoms: readonly SpokenAtoms[]) =>
    `${subject(name, aNoun(noun))}: ${elementCounts(counts)}, ${atomsWords(atoms)}, en anillos que comparten sus aristas.`,
  system: (name: Name | undefined, noun: Noun) => (name ? `${capital(nameWords(name))} consta de estos anillos.` : `Su esqueleto es ${aNoun(noun)}${noun.kind === 'system' ? '' : ', de anillos'} unidos entre sí.`),
  ringOfSystem: (noun: Noun, size: number, ring: SpokenRing) => `${capital(ringTitle(noun, size))}: ${ringWords(ring)}.`,
  sharedAtom: (one: Name, other: Name, atom: SpokenAtom) => `${capital(nameWords(one))} y ${nameWords(other)} comparten solo ${atomWords(atom)}.`,
  sharedBond: (one: Name, other: Name, atoms: readonly SpokenAtom[]) => `${capital(nameWords(one))} y ${nameWords(other)} comparten el enlace entre ${list(atoms.map(atomWords))}.`,
  bridged: (one: Name, other: Name, atoms: readonly SpokenAtoms[]) => `${capital(nameWords(one))} y ${nameWords(other)} forman un puente: comparten ${atomsWords(atoms)}.`,
  multiple: (from: SpokenAtom, to: SpokenAtom, isTriple: boolean, side: keyof typeof SIDES | undefined) =>
    `Entre ${atomWords(from)} y ${atomWords(to)} hay un enlace ${isTriple ? 'triple' : 'doble'}${side ? SIDES[side] : ''}.`,
  on: (spot: SpokenAtom, parts: readonly { readonly part: NewPart | Noun; readonly joint: SpokenAtom | undefined; readonly order: SpokenOrder }[]) => {
    const words = parts.map(({ part, joint, order }) => {
      const noun = 'kind' in part ? aNoun(part) : newPartWords(part);
      return `${noun}${joint ? `, a través ${ofWhat(atomWords(joint))}` : ''}${order === 2 ? ', por un enlace doble' : order === 3 ? ', por un enlace triple' : ''}`;
    });
    return `En ${atomWords(spot)}: ${words.join('; ')}.`;
  },
};
