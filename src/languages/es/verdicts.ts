// Lo que se dice de una respuesta: qué átomo era, qué está en su lugar, cuánto se aparta una curva.

import type { Off, verdicts as english } from '../en/verdicts';
import { atomWithArticle, list, ofWhat, theNoun } from '../grammar/spanish';
import type { Noun } from '../grammar/spoken-things';
import type { WordsOf } from '../room';

export const verdicts: WordsOf<typeof english> = {
  picked: (atom: string, group: Noun | undefined) => `${atomWithArticle(atom)}${group ? `, ${ofWhat(theNoun(group))}` : ''}`,
  thatIs: (picked: string) => `Es ${picked}.`,
  bond: (atoms: readonly string[]) => `Es el enlace entre ${atoms.map(atomWithArticle).join(' y ')}. Se pregunta por un solo átomo.`,
  several: (atoms: readonly string[], hasMore: boolean) => `Son ${hasMore ? `${atoms.map(atomWithArticle).join(', ')} y otros` : list(atoms.map(atomWithArticle))}. Se pregunta por un solo átomo.`,
  allInPlace: 'Todo está en su lugar.',
  inPlace: (count: number, all: number) => (count === 0 ? `Ninguno de los ${all} está en su lugar.` : `${count} de ${all} ${count > 1 ? 'están en su lugar' : 'está en su lugar'}.`),
  onCurve: (within: string) => `Todos los puntos quedan a ${within} o menos de la curva.`,
  offCurve: (near: number, all: number, within: string, off: readonly Off[]) =>
    `${near === 0 ? 'Ningún punto queda' : near === 1 ? '1 punto queda' : `${near} de ${all} puntos quedan`} a ${within} o menos de la curva. La predicción se aparta más ${off.map(({ at, by, isHigh }) => `en ${at} (${by} demasiado ${isHigh ? 'alta' : 'baja'})`).join(' y ')}.`,
  mark: ',',
  asked: 'pidió ver la respuesta',
  table: {
    story: 'historia',
    step: 'paso',
    kind: 'tipo',
    question: 'pregunta',
    first: 'primera respuesta',
    isFirst: 'correcta al primer intento',
    tries: 'intentos',
    open: 'sin responder',
    yes: 'sí',
    no: 'no',
  },
  kinds: {
    choose: 'elección',
    atom: 'átomo',
    order: 'orden',
    curve: 'curva',
  },
};
