// Una molécula átomo por átomo: sus enlaces, su entorno y los pasos de un recorrido.

import type { atomReading as english } from '../en/atom-reading';
import { atomWords, degreesWords, hydrogenWords, lengthWords, list, manyOrders, neighbourWords, number, numberWords, ofWhat, orders, subjectWords, theNoun, toWhat } from '../grammar/spanish';
import { capital, type Hydrogens, type Noun, type Qualities, type SpokenAtom, type SpokenAtoms, type SpokenOrder } from '../grammar/spoken-things';
import type { WordsOf } from '../room';
import { atoms } from './atoms';

const SHAPES: Readonly<Record<string, string>> = atoms.shapes;

export const atomReading: WordsOf<typeof english> = {
  atom: (
    atom: SpokenAtom,
    qualities: Qualities,
    bonds: readonly { readonly order: SpokenOrder; readonly to: readonly SpokenAtom[] }[],
    hydrogens: Hydrogens | undefined,
  ) => {
    const told = bonds.map(({ order, to }) => `${to.length === 1 ? `enlace ${orders[order]}` : `enlaces ${manyOrders[order]}`} con ${list(to.map(atomWords))}`);
    const rest = [...told, ...(hydrogens ? [hydrogenWords(hydrogens)] : [])];
    return `${capital(subjectWords(atom, qualities))}: ${rest.length === 0 ? 'ningún enlace' : rest.join('; ')}.`;
  },
  unlisted: (rest: number) => `Hay ${number(rest)} átomos más que no se enumeran.`,
  subject: (atom: SpokenAtom, qualities: Qualities) => `${capital(subjectWords(atom, qualities))}.`,
  noBond: 'No tiene ningún enlace.',
  bonded: (bonds: readonly { readonly to: SpokenAtom; readonly order: SpokenOrder; readonly length: number }[]) =>
    `Unido ${list(bonds.map(({ to, order, length }) => `${toWhat(atomWords(to))} por un enlace ${orders[order]} de ${lengthWords(length)}`))}.`,
  shape: (shape: string, angles: readonly [least: number, most: number] | undefined) => {
    const range = angles && (angles[0] === angles[1] ? degreesWords(angles[0]) : `${angles[0]} a ${degreesWords(angles[1])}`);
    const name = SHAPES[shape] ?? atoms.manyBonds(Number.parseInt(shape, 10));
    return `Geometría: ${name}${range === undefined ? '' : `, con ángulos de ${range}`}.`;
  },
  partOf: (groups: readonly Noun[]) => `Forma parte ${list(groups.map((group) => ofWhat(theNoun(group))))}.`,
  steps: {
    to: (atom: SpokenAtom, qualities: Qualities) => capital(subjectWords(atom, qualities)),
    inGroup: (group: Noun) => `en ${theNoun(group)}`,
    byBond: (from: SpokenAtom, order: SpokenOrder) => `desde ${atomWords(from)} por un enlace ${orders[order]}`,
    otherPiece: (from: SpokenAtom) => `en una parte distinta de la ${ofWhat(atomWords(from))}`,
    jump: (from: SpokenAtom, bonds: number) => `a ${numberWords(bonds)} enlaces ${ofWhat(atomWords(from))}`,
    neighbours: (count: number, isMore: boolean, heavy: readonly SpokenAtoms[], hydrogens: Hydrogens | undefined) => {
      if (count === 0) return isMore ? 'ningún otro vecino' : 'ningún vecino';
      const onward = neighbourWords(heavy, hydrogens);
      return `${numberWords(count)} ${count === 1 ? 'vecino' : 'vecinos'}${isMore ? ' más' : ''}: ${onward}`;
    },
  },
};
