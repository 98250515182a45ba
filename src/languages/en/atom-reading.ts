// A molecule atom by atom: its bonds, its surroundings, and the steps of a walk.

import { atomsWords, atomWords, degreesWords, hydrogenWords, lengthWords, list, nounWords, numberWords, orders, subjectWords, withArticle } from '../grammar/english';
import { capital, type Hydrogens, type Noun, type Qualities, type SpokenAtom, type SpokenAtoms, type SpokenOrder } from '../grammar/spoken-things';
import { room } from '../room';

export const atomReading = room('atomReading', {
  atom: (
    atom: SpokenAtom,
    qualities: Qualities,
    bonds: readonly { readonly order: SpokenOrder; readonly to: readonly SpokenAtom[] }[],
    hydrogens: Hydrogens | undefined,
  ) => {
    const told = bonds.map(({ order, to }) => `${orders[order]} bond${to.length === 1 ? '' : 's'} to ${list(to.map(atomWords))}`);
    const rest = [...told, ...(hydrogens ? [hydrogenWords(hydrogens)] : [])];
    return `${capital(subjectWords(atom, qualities))}: ${rest.length === 0 ? 'no bond' : rest.join('; ')}.`;
  },
  unlisted: (atoms: number) => `${atoms} more atoms are not listed.`,
  subject: (atom: SpokenAtom, qualities: Qualities) => `${capital(subjectWords(atom, qualities))}.`,
  noBond: 'It has no bond.',
  bonded: (bonds: readonly { readonly to: SpokenAtom; readonly order: SpokenOrder; readonly length: number }[]) =>
    `Bonded to ${list(bonds.map(({ to, order, length }) => `${atomWords(to)} by ${withArticle(orders[order])} bond of ${lengthWords(length)}`))}.`,
  /** `shape`: as it is called in English; degrees. */
  shape: (shape: string, angles: readonly [least: number, most: number] | undefined) => {
    const range = angles && (angles[0] === angles[1] ? degreesWords(angles[0]) : `${angles[0]} to ${degreesWords(angles[1])}`);
    return `Its shape is ${shape}${range === undefined ? '' : `, with angles of ${range}`}.`;
  },
  partOf: (groups: readonly Noun[]) => `Part of the ${list(groups.map(nounWords))}.`,
  steps: {
    to: (atom: SpokenAtom, qualities: Qualities) => capital(subjectWords(atom, qualities)),
    /** '' leaves it out. */
    inGroup: (group: Noun) => `in the ${nounWords(group)}`,
    byBond: (from: SpokenAtom, order: SpokenOrder) => `from ${atomWords(from)} by ${withArticle(orders[order])} bond`,
    otherPiece: (from: SpokenAtom) => `in another piece than ${atomWords(from)}`,
    jump: (from: SpokenAtom, bonds: number) => `${numberWords(bonds)} bonds from ${atomWords(from)}`,
    /** `isMore`: beside the atom that the walk comes from. */
    neighbours: (count: number, isMore: boolean, heavy: readonly SpokenAtoms[], hydrogens: Hydrogens | undefined) => {
      if (count === 0) return `no ${isMore ? 'other ' : ''}neighbour`;
      const onward = [...(heavy.length === 0 ? [] : [atomsWords(heavy)]), ...(hydrogens ? [hydrogenWords(hydrogens)] : [])];
      return `${numberWords(count)} ${isMore ? 'more ' : ''}${count === 1 ? 'neighbour' : 'neighbours'}: ${list(onward)}`;
    },
  },
});
