// Wie ein Molekül im Raum steht, und was man von ihm sieht.

import type { spaceReading as english } from '../en/space-reading';
import { atomWords, degreesWords, lengthWords, list, nameWords } from '../grammar/german';
import { capital, type Name, type RingShape, type SpokenAtom, type TorsionRange } from '../grammar/spoken-things';
import type { WordsOf } from '../room';

const SHAPES = {
  flat: 'ist eben',
  chair: 'hat Sesselform',
  'half-chair': 'hat Halbsesselform',
  envelope: 'hat Briefumschlagform',
  boat: 'hat Wannenform',
  'twist-boat': 'hat Twistwannenform',
} as const;
const SIDES = { above: 'oben', below: 'unten', level: 'auf der Höhe des Rings' } as const;
const TURNS = { clockwise: 'im Uhrzeigersinn', counterclockwise: 'gegen den Uhrzeigersinn' } as const;

const TORSIONS: Readonly<Record<TorsionRange, string>> = {
  eclipsed: 'fast hintereinander, ekliptisch',
  gauche: 'nebeneinander, gauche',
  between: 'auseinander, zwischen gauche und anti',
  anti: 'auf entgegengesetzten Seiten, anti',
};

/** Nach einer Nummer und vor einer Zahl trennt ein Komma nicht genug. */
const apart = (distances: readonly string[]) => (distances.length < 3 ? list(distances) : `${distances.slice(0, -1).join('; ')} und ${distances.at(-1)}`);

export const spaceReading: WordsOf<typeof english> = {
  oneAtom: 'Ein einzelnes Atom hat keine Gestalt, die zu beschreiben wäre.',
  ringShape: (ring: Name, shape: RingShape) =>
    `${capital(nameWords(ring))} ${typeof shape === 'object' ? `ist gewellt, seine Atome liegen bis zu ${lengthWords(shape.offset)} außerhalb seiner Ebene` : SHAPES[shape]}.`,
  sides: (ring: Name, order: readonly SpokenAtom[]) =>
    `${`Bei ${nameWords(ring, 'dative')}`.replace(/^Bei dem /, 'Beim ')} heißt die Seite „oben“, von der aus gesehen ${list(order.map(atomWords))} im Uhrzeigersinn aufeinander folgen.`,
  stands: (part: Name, on: SpokenAtom, place: 'axial' | 'equatorial' | undefined, side: keyof typeof SIDES) =>
    `${capital(nameWords(part))} an ${atomWords(on)} steht ${place ? `${place === 'axial' ? 'axial' : 'äquatorial'}, ` : ''}${SIDES[side]}.`,
  together: (one: Name, other: Name, isSameSide: boolean) =>
    `${capital(nameWords(one))} und ${nameWords(other)} stehen auf ${isSameSide ? 'derselben Seite des Rings: cis' : 'entgegengesetzten Seiten des Rings: trans'}.`,
  planes: (one: Name, other: Name, distance: number, angle: number) =>
    `${capital(nameWords(one))} und ${nameWords(other)} sind ${lengthWords(distance)} voneinander entfernt, von Mitte zu Mitte; der Winkel zwischen ihren Ebenen beträgt ${degreesWords(angle)}.`,
  torsion: (
    bond: { readonly front: SpokenAtom; readonly back: SpokenAtom },
    ends: { readonly near: SpokenAtom; readonly far: SpokenAtom },
    range: TorsionRange,
    degrees: number,
    turn: 'clockwise' | 'counterclockwise' | undefined,
  ) =>
    `Entlang der Bindung von ${atomWords(bond.front)} nach ${atomWords(bond.back)} gesehen stehen ${atomWords(ends.near)} und ${atomWords(ends.far)} ${TORSIONS[range]}: ${degreesWords(degrees)}${turn ? ` ${TURNS[turn]}` : ''}.`,
  distances: (from: SpokenAtom, others: readonly { readonly length: number; readonly atom: SpokenAtom }[]) =>
    `${capital(atomWords(from))} ist ${apart(others.map(({ length, atom }) => `${lengthWords(length)} von ${atomWords(atom)}`))} entfernt.`,
  furthest: (one: SpokenAtom, other: SpokenAtom, length: number) => `Am weitesten voneinander entfernt sind ${atomWords(one)} und ${atomWords(other)}: ${lengthWords(length)}.`,
};
