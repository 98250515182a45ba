// Ein Molekül Atom für Atom: seine Bindungen, seine Umgebung, und die Schritte eines Gangs.

import type { atomReading as english } from '../en/atom-reading';
import { atomWords, bondWords, degreesWords, hydrogenWords, inNoun, lengthWords, list, neighbourWords, number, numberWords, subjectWords } from '../grammar/german';
import { capital, type Hydrogens, type Noun, type Qualities, type SpokenAtom, type SpokenAtoms, type SpokenOrder } from '../grammar/spoken-things';
import type { WordsOf } from '../room';
import { atoms } from './atoms';

const several = (order: SpokenOrder) => (order === 'aromatic' || order === 'dative' ? bondWords[order].replace('e Bindung', 'e Bindungen') : `${bondWords[order]}en`);
const SHAPES: Readonly<Record<string, string>> = atoms.shapes;

export const atomReading: WordsOf<typeof english> = {
  atom: (
    atom: SpokenAtom,
    qualities: Qualities,
    bonds: readonly { readonly order: SpokenOrder; readonly to: readonly SpokenAtom[] }[],
    hydrogens: Hydrogens | undefined,
  ) => {
    const told = bonds.map(({ order, to }) => `${to.length === 1 ? bondWords[order] : several(order)} zu ${list(to.map(atomWords))}`);
    const rest = [...told, ...(hydrogens ? [hydrogenWords(hydrogens)] : [])];
    return `${capital(subjectWords(atom, qualities))}: ${rest.length === 0 ? 'keine Bindung' : rest.join('; ')}.`;
  },
  unlisted: (rest: number) => `${number(rest)} weitere Atome sind nicht aufgeführt.`,
  subject: (atom: SpokenAtom, qualities: Qualities) => `${capital(subjectWords(atom, qualities))}.`,
  noBond: 'Es hat keine Bindung.',
  bonded: (bonds: readonly { readonly to: SpokenAtom; readonly order: SpokenOrder; readonly length: number }[]) =>
    `Gebunden an ${list(bonds.map(({ to, order, length }) => `${atomWords(to)} durch eine ${bondWords[order]} von ${lengthWords(length)}`))}.`,
  shape: (shape: string, angles: readonly [least: number, most: number] | undefined) => {
    const range = angles && (angles[0] === angles[1] ? degreesWords(angles[0]) : `${angles[0]} bis ${degreesWords(angles[1])}`);
    const name = SHAPES[shape] ?? atoms.manyBonds(Number.parseInt(shape, 10));
    return `Gestalt: ${name}${range === undefined ? '' : `, mit Winkeln von ${range}`}.`;
  },
  partOf: (groups: readonly Noun[]) => `Enthalten ${list(groups.map(inNoun))}.`,
  steps: {
    to: (atom: SpokenAtom, qualities: Qualities) => capital(subjectWords(atom, qualities)),
    inGroup: (group: Noun) => inNoun(group),
    byBond: (from: SpokenAtom, order: SpokenOrder) => `von ${atomWords(from)} über eine ${bondWords[order]}`,
    otherPiece: (from: SpokenAtom) => `in einem anderen Teil als ${atomWords(from)}`,
    jump: (from: SpokenAtom, bonds: number) => `${numberWords(bonds)} Bindungen von ${atomWords(from)} entfernt`,
    neighbours: (count: number, isMore: boolean, heavy: readonly SpokenAtoms[], hydrogens: Hydrogens | undefined) => {
      if (count === 0) return isMore ? 'kein weiterer Nachbar' : 'kein Nachbar';
      const onward = neighbourWords(heavy, hydrogens);
      if (count === 1) return `ein ${isMore ? 'weiterer ' : ''}Nachbar: ${onward}`;
      return `${numberWords(count)} ${isMore ? 'weitere ' : ''}Nachbarn: ${onward}`;
    },
  },
};
