// En qué se distingue una molécula de otra, y cuánto tienen en común.

import type { comparing as english } from '../en/comparing';
import { signed } from '../fault-parts';
import type { AtomsOf, ComparedPart, CountedPart } from '../grammar/compared-parts';
import { aNoun, atomWithArticle, list, number, numberWords, someNouns } from '../grammar/spanish';
import type { Noun } from '../grammar/spoken-things';
import type { WordsOf } from '../room';

const nounOf = ({ id, label }: ComparedPart): Noun => (id === 'methyl' ? { kind: 'methyl' } : { kind: 'group', id, label: id === 'amine' ? 'amina' : label });
const onNitrogen = ({ isOnNitrogen }: ComparedPart) => (isOnNitrogen ? ' en su nitrógeno' : '');
const some = ({ part, count }: CountedPart) => `${someNouns(count, nounOf(part))}${onNitrogen(part)}`;
const bare = (part: ComparedPart) => `${aNoun(nounOf(part)).replace(/^una? /, '')}${onNitrogen(part)}`;
/** «en lugar de uno», «en lugar de una», «en lugar de dos». */
const instead = (count: number, noun: Noun) => `en lugar de ${count === 1 ? (aNoun(noun).startsWith('una ') ? 'una' : 'uno') : numberWords(count)}`;
const more = (count: number) => (count > 0 ? 'más' : 'menos');
const charge = (value: number) => (value === 0 ? '0' : signed(value));
const allOr = (count: number, { name, heavy }: AtomsOf) => `${count === heavy ? `los ${heavy}` : `${count} de los ${heavy}`} de ${name}`;
const inThe = (atoms: readonly string[]) => (atoms.length === 0 ? '' : `, en ${list(atoms.map(atomWithArticle))}`);
/** «sin A, B ni C». */
const without = (parts: readonly string[]) => `sin ${parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ni ${parts.at(-1)}`}`;
const AMINES = ['', 'primaria', 'secundaria', 'terciaria', 'cuaternaria'] as const;

const STATES = {
  achiral: 'no es quiral',
  absolute: 'es un solo enantiómero',
  racemic: 'representa una mezcla a partes iguales de los dos enantiómeros, de los que se dibuja uno',
  relative: 'se conoce solo por la configuración relativa de sus centros',
  unspecified: 'tiene una configuración que la fuente no indica',
} as const;

export const comparing: WordsOf<typeof english> = {
  same: (other, one) => `${other} y ${one} son la misma molécula.`,
  noBond: 'No hay ningún enlace que se pueda colocar sobre otro.',
  nothing: (other, one) => `${other} y ${one} no tienen nada en común: no comparten ni siquiera un enlace entre átomos pesados.`,
  neither: 'Por eso ninguna puede colocarse sobre la otra. Son átomos pesados todos menos los de hidrógeno.',
  sentence: (other, differences) => `${other}: ${differences.join('; ')}.`,
  hands: (other, one, otherIs, oneIs) => `${other}: los mismos átomos y enlaces; ${STATES[otherIs]}. ${one} ${STATES[oneIs]}.`,
  lacks: (parts) => without(parts.map(bare)),
  has: (parts, isInstead) => `${isInstead ? 'pero con' : 'tiene además'} ${list(parts.map(some))}`,
  counted: ({ part, count }, before) => `${someNouns(count, nounOf(part))} ${instead(before, nounOf(part))}`,
  inRing: 'su nitrógeno forma parte de un anillo',
  notInRing: 'su nitrógeno no forma parte de ningún anillo',
  amine: (now, before) => `su amina es ${AMINES[now]}, no ${AMINES[before]}`,
  sameParts: (atoms) =>
    ['los mismos componentes', ...(atoms.length === 0 ? ['unidos de otra manera'] : atoms.map(({ element, more: count }) => `${someNouns(Math.abs(count), { kind: 'element', element })} ${more(count)}`))].join(', '),
  otherHand: (atom) => `${atomWithArticle(atom)} tiene la configuración opuesta`,
  charge: (now, before) => `carga ${charge(now)} en lugar de ${charge(before)}`,
  skeleton: 'el mismo esqueleto',
  hydrogens: (count, on) => `${Math.abs(count) === 1 ? 'un hidrógeno' : `${numberWords(Math.abs(count))} hidrógenos`} ${more(count)}${inThe(on)}`,
  isotopes: (at) => `otros isótopos${inThe(at)}`,
  elsewhere: 'hay hidrógenos o cargas en otro lugar',
  mirror: 'los mismos átomos y enlaces, la imagen especular',
  arranged: 'los mismos átomos y enlaces, dispuestos de otra manera en el espacio',
  centre: (atom, now, before) =>
    now === '' ? `${atomWithArticle(atom)} no es un estereocentro` : before === '' ? `${atomWithArticle(atom)} es un estereocentro, ${now}` : `${atomWithArticle(atom)} es ${now}, no ${before}`,
  side: (from, to, now, before) => `${from}=${to} es ${now || 'indefinido'}, no ${before || 'indefinido'}`,
  allShared: (count) => `Los ${count} átomos pesados tienen su equivalente.`,
  shared: (count, one, other) => `Comparten ${count} átomos pesados: ${allOr(count, one)}, ${allOr(count, other)}.`,
  gap: (length) => `Al superponerlas, los átomos equivalentes quedan a ${number(length, 2)}\u00a0Å (media cuadrática). Son átomos pesados todos menos los de hidrógeno.`,
  early: 'La búsqueda se terminó antes de tiempo; la parte común puede ser mayor.',
};
