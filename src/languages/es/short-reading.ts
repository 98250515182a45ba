// Una molécula en breve: qué contiene, sus anillos, su carga, su quiralidad.

import type { shortReading as english } from '../en/short-reading';
import { atomWords, chargeWords, elementCounts, elementWord, list, number, numberWords, someNouns } from '../grammar/spanish';
import { capital, type ElementCount, type Noun, type SpokenAtom, type SpokenElement, type SpokenHand } from '../grammar/spoken-things';
import type { WordsOf } from '../room';

const chargeOf = (whole: number) => (whole === 0 ? 'En conjunto no tiene carga' : `Su carga es ${chargeWords(whole)}`);

const WHOLE = {
  absolute: 'La molécula y su imagen especular son dos moléculas distintas',
  racemic: 'Representa partes iguales de los dos enantiómeros, de los que se dibuja uno',
  relative: 'Solo se conoce la disposición relativa de sus estereocentros y se dibuja una de las dos imágenes especulares',
  unspecified: 'Hay una configuración sin indicar y se dibuja una de las posibilidades',
} as const;

export const shortReading: WordsOf<typeof english> = {
  made: (name: string, counts: readonly ElementCount[]) => capital(`${name === '' ? '' : `${name}: `}${elementCounts(counts)}.`),
  oneAtom: (name: string, element: SpokenElement, charge: number) => {
    const what = `un solo átomo de ${elementWord(element)}`;
    return capital(`${name === '' ? '' : `${name}: `}${charge === 0 ? what : `un ion, ${what} con carga ${chargeWords(charge)}`}.`);
  },
  has: (groups: readonly { readonly noun: Noun; readonly count: number }[]) => `Tiene ${list(groups.map(({ noun, count }) => someNouns(count, noun)))}.`,
  rings: (count: number, aromatic: number) => {
    if (count === 0) return 'No tiene ningún anillo.';
    if (count === 1) return `Tiene un anillo, que ${aromatic === 1 ? '' : 'no '}es aromático.`;
    if (aromatic === 0) return `Tiene ${numberWords(count)} anillos, ninguno aromático.`;
    if (aromatic === count) return `Tiene ${numberWords(count)} anillos, ${count === 2 ? 'ambos' : 'todos'} aromáticos.`;
    return `Tiene ${numberWords(count)} anillos, ${aromatic === 1 ? 'uno de ellos aromático' : `${numberWords(aromatic)} de ellos aromáticos`}.`;
  },
  charges: (whole: number, charged: readonly { readonly atom: SpokenAtom; readonly charge: number }[]) => {
    const [only] = charged;
    if (!only) return 'No tiene carga.';
    if (charged.length === 1) return `Su carga es ${chargeWords(whole)}, en ${atomWords(only.atom)}.`;
    return `${chargeOf(whole)}: ${list(charged.map(({ atom, charge }) => `${atomWords(atom)} tiene carga ${chargeWords(charge)}`))}.`;
  },
  hands: (kind: 'achiral' | keyof typeof WHOLE, hands: readonly { readonly atom: SpokenAtom; readonly hand: SpokenHand }[]) => {
    const centres = list(hands.map(({ atom, hand }) => `${atomWords(atom)} ${hand === '?' ? 'no tiene configuración indicada' : `tiene configuración ${hand}`}`));
    if (kind === 'achiral') return hands.length === 0 ? 'Su imagen especular es la misma molécula.' : `Su imagen especular es la misma molécula, aunque ${centres}.`;
    if (hands.length === 0) return `${WHOLE[kind]}.`;
    if (hands.some(({ hand }) => hand !== '?')) return `${WHOLE[kind]}; en la molécula dibujada, ${centres}.`;
    return `${WHOLE[kind]}; ${hands.length === 1 ? 'su estereocentro es' : 'sus estereocentros son'} ${list(hands.map(({ atom }) => atomWords(atom)))}.`;
  },
  size: (atoms: number, bonds: number) => `Tiene ${number(atoms)} átomos y ${number(bonds)} enlaces.`,
  manyCharges: (whole: number, charged: number) =>
    charged === 0 ? 'No tiene carga.' : `${chargeOf(whole)}; ${charged === 1 ? 'un átomo tiene' : `${numberWords(charged)} átomos tienen`} carga.`,
  tooLarge: {
    short: 'Es demasiado grande para describirla anillo por anillo.',
    groups: 'Es demasiado grande para describirla grupo por grupo.',
    atoms: 'Es demasiado grande para describirla átomo por átomo: elegir un átomo en la imagen e ir de uno a otro con las teclas de flecha.',
    space: 'Es demasiado grande para describir su forma.',
  },
};
