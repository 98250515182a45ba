// Cómo está una molécula en el espacio.

import type { spaceReading as english } from '../en/space-reading';
import { atomWords, degreesWords, lengthWords, list, nameWords, ofWhat, toWhat } from '../grammar/spanish';
import { capital, type Name, type RingShape, type SpokenAtom, type TorsionRange } from '../grammar/spoken-things';
import type { WordsOf } from '../room';

const SHAPES = {
  flat: 'es plano',
  chair: 'tiene forma de silla',
  'half-chair': 'tiene forma de media silla',
  envelope: 'tiene forma de sobre',
  boat: 'tiene forma de bote',
  'twist-boat': 'tiene forma de bote torcido',
} as const;
const SIDES = { above: 'arriba', below: 'abajo', level: 'a la altura del anillo' } as const;
const TURNS = { clockwise: 'en el sentido de las agujas del reloj', counterclockwise: 'en sentido contrario a las agujas del reloj' } as const;

const TORSIONS: Readonly<Record<TorsionRange, string>> = {
  eclipsed: 'quedan casi uno detrás del otro, eclipsados',
  gauche: 'quedan uno al lado del otro, gauche',
  between: 'quedan separados, entre gauche y anti',
  anti: 'quedan en lados opuestos, anti',
};

export const spaceReading: WordsOf<typeof english> = {
  oneAtom: 'Un solo átomo no tiene forma que describir.',
  ringShape: (ring: Name, shape: RingShape) =>
    `${capital(nameWords(ring))} ${typeof shape === 'object' ? `está plegado, con átomos hasta ${lengthWords(shape.offset)} fuera de su plano` : SHAPES[shape]}.`,
  sides: (ring: Name, order: readonly SpokenAtom[]) =>
    `En ${nameWords(ring)} se llama «arriba» al lado desde el cual ${list(order.map(atomWords))} se suceden en el sentido de las agujas del reloj.`,
  stands: (part: Name, on: SpokenAtom, place: 'axial' | 'equatorial' | undefined, side: keyof typeof SIDES) =>
    `${capital(nameWords(part))} en ${atomWords(on)} está ${place ? `en posición ${place === 'axial' ? 'axial' : 'ecuatorial'}, ` : ''}${SIDES[side]}.`,
  together: (one: Name, other: Name, isSameSide: boolean) =>
    `${capital(nameWords(one))} y ${nameWords(other)} están en ${isSameSide ? 'el mismo lado del anillo: cis' : 'lados opuestos del anillo: trans'}.`,
  planes: (one: Name, other: Name, distance: number, angle: number) =>
    `${capital(nameWords(one))} y ${nameWords(other)} están a ${lengthWords(distance)} de distancia, de centro a centro; sus planos forman un ángulo de ${degreesWords(angle)}.`,
  torsion: (
    bond: { readonly front: SpokenAtom; readonly back: SpokenAtom },
    ends: { readonly near: SpokenAtom; readonly far: SpokenAtom },
    range: TorsionRange,
    degrees: number,
    turn: 'clockwise' | 'counterclockwise' | undefined,
  ) =>
    `Mirando a lo largo del enlace ${ofWhat(atomWords(bond.front))} ${toWhat(atomWords(bond.back))}, ${atomWords(ends.near)} y ${atomWords(ends.far)} ${TORSIONS[range]}: ${degreesWords(degrees)}${turn ? ` ${TURNS[turn]}` : ''}.`,
  distances: (from: SpokenAtom, others: readonly { readonly length: number; readonly atom: SpokenAtom }[]) =>
    `${capital(atomWords(from))} está ${list(others.map(({ length, atom }) => `a ${lengthWords(length)} ${ofWhat(atomWords(atom))}`))}.`,
  furthest: (one: SpokenAtom, other: SpokenAtom, length: number) => `Los dos átomos más alejados entre sí son ${atomWords(one)} y ${atomWords(other)}, a ${lengthWords(length)}.`,
};
