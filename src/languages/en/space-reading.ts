// How a molecule stands in space, and what is seen of it from where the eye is.

import { atomWords, degreesWords, lengthWords, list, nameWords } from '../grammar/english';
import { capital, type Name, type RingShape, type SpokenAtom, type TorsionRange } from '../grammar/spoken-things';
import { room } from '../room';

const SHAPES = { flat: 'flat', chair: 'a chair', 'half-chair': 'a half-chair', envelope: 'an envelope', boat: 'a boat', 'twist-boat': 'a twist-boat' } as const;
const SIDES = { above: 'above', below: 'below', level: 'level with the ring' } as const;

/** In plain words. */
const TORSIONS: Readonly<Record<TorsionRange, string>> = {
  eclipsed: 'nearly one behind the other, eclipsed',
  gauche: 'beside each other, gauche',
  between: 'apart, between gauche and anti',
  anti: 'on opposite sides, anti',
};

export const spaceReading = room('spaceReading', {
  oneAtom: 'One atom has no shape to tell.',
  ringShape: (ring: Name, shape: RingShape) =>
    `${capital(nameWords(ring))} is ${typeof shape === 'object' ? `puckered, its atoms up to ${lengthWords(shape.offset)} off its plane` : SHAPES[shape]}.`,
  /** Which side of a ring is called above. */
  sides: (ring: Name, order: readonly SpokenAtom[]) => `Of ${nameWords(ring)}, call above the side from which ${list(order.map(atomWords))} run clockwise.`,
  stands: (part: Name, on: SpokenAtom, place: 'axial' | 'equatorial' | undefined, side: keyof typeof SIDES) =>
    `${capital(nameWords(part))} on ${atomWords(on)} is ${place ? `${place}, ` : ''}${SIDES[side]}.`,
  together: (one: Name, other: Name, isSameSide: boolean) =>
    `${capital(nameWords(one))} and ${nameWords(other)} stand on ${isSameSide ? 'the same side of the ring: cis' : 'opposite sides of the ring: trans'}.`,
  /** Å between the middles, degrees between the planes. */
  planes: (one: Name, other: Name, distance: number, angle: number) =>
    `${capital(nameWords(one))} and ${nameWords(other)} are ${lengthWords(distance)} apart, middle to middle, their planes at ${degreesWords(angle)}.`,
  /** `turn`: which way from the nearer to the further; undefined where they stand in line. */
  torsion: (
    bond: { readonly front: SpokenAtom; readonly back: SpokenAtom },
    ends: { readonly near: SpokenAtom; readonly far: SpokenAtom },
    range: TorsionRange,
    degrees: number,
    turn: 'clockwise' | 'counterclockwise' | undefined,
  ) =>
    `Seen along the bond from ${atomWords(bond.front)} to ${atomWords(bond.back)}, ${atomWords(ends.near)} and ${atomWords(ends.far)} are ${TORSIONS[range]}: ${degreesWords(degrees)}${turn ? ` ${turn}` : ''}.`,
  distances: (from: SpokenAtom, others: readonly { readonly length: number; readonly atom: SpokenAtom }[]) =>
    `${capital(atomWords(from))} is ${list(others.map(({ length, atom }) => `${lengthWords(length)} from ${atomWords(atom)}`))}.`,
  furthest: (one: SpokenAtom, other: SpokenAtom, length: number) => `The two atoms furthest apart are ${atomWords(one)} and ${atomWords(other)}: ${lengthWords(length)}.`,
});
