// Ein Molekül in Kürze: was es enthält, seine Ringe, seine Ladung, seine Händigkeit.

import type { shortReading as english } from '../en/short-reading';
import { atomWords, chargeWords, elementCounts, elementWord, list, number, numberWords, someNouns } from '../grammar/german';
import { capital, type ElementCount, type Noun, type SpokenAtom, type SpokenElement, type SpokenHand } from '../grammar/spoken-things';
import type { WordsOf } from '../room';

const chargeOf = (whole: number) => (whole === 0 ? 'Es ist im Ganzen ungeladen' : `Seine Ladung ist ${chargeWords(whole)}`);

const WHOLE = {
  absolute: 'Es und sein Spiegelbild sind zwei verschiedene Moleküle',
  racemic: 'Es steht für gleiche Teile beider Enantiomere, von denen eines gezeichnet ist',
  relative: 'Bekannt ist nur, wie seine Stereozentren zueinander stehen, und gezeichnet ist eines der beiden Spiegelbilder',
  unspecified: 'Eine Konfiguration ist nicht angegeben, und gezeichnet ist eine der Möglichkeiten',
} as const;

export const shortReading: WordsOf<typeof english> = {
  made: (name: string, counts: readonly ElementCount[]) => capital(`${name === '' ? '' : `${name}: `}${elementCounts(counts)}.`),
  oneAtom: (name: string, element: SpokenElement, charge: number) => {
    const what = `ein einzelnes ${elementWord(element)}atom`;
    return capital(`${name === '' ? '' : `${name}: `}${charge === 0 ? what : `ein Ion, ${what} mit der Ladung ${chargeWords(charge)}`}.`);
  },
  has: (groups: readonly { readonly noun: Noun; readonly count: number }[]) => `Es hat ${list(groups.map(({ noun, count }) => someNouns(count, noun)))}.`,
  rings: (count: number, aromatic: number) => {
    if (count === 0) return 'Es hat keinen Ring.';
    if (count === 1) return `Es hat einen Ring; er ist ${aromatic === 1 ? '' : 'nicht '}aromatisch.`;
    const some = aromatic === 1 ? 'einer davon' : `${numberWords(aromatic)} davon`;
    const which = aromatic === 0 ? 'keiner davon' : aromatic === count ? (count === 2 ? 'beide' : 'alle') : some;
    return `Es hat ${numberWords(count)} Ringe, ${which} aromatisch.`;
  },
  charges: (whole: number, charged: readonly { readonly atom: SpokenAtom; readonly charge: number }[]) => {
    const [only] = charged;
    if (!only) return 'Es trägt keine Ladung.';
    if (charged.length === 1) return `Seine Ladung ist ${chargeWords(whole)}, an ${atomWords(only.atom)}.`;
    return `${chargeOf(whole)}: ${list(charged.map(({ atom, charge }) => `${atomWords(atom)} trägt die Ladung ${chargeWords(charge)}`))}.`;
  },
  hands: (kind: 'achiral' | keyof typeof WHOLE, hands: readonly { readonly atom: SpokenAtom; readonly hand: SpokenHand }[]) => {
    const told = list(hands.map(({ atom, hand }) => `${atomWords(atom)} ${hand === '?' ? 'keine angegebene Konfiguration' : `die Konfiguration ${hand}`}`));
    if (kind === 'achiral') return hands.length === 0 ? 'Sein Spiegelbild ist dasselbe Molekül.' : `Sein Spiegelbild ist dasselbe Molekül, obwohl ${told} hat.`;
    if (hands.length === 0) return `${WHOLE[kind]}.`;
    if (hands.some(({ hand }) => hand !== '?')) return `${WHOLE[kind]}; im gezeichneten Molekül hat ${told}.`;
    return `${WHOLE[kind]}; ${hands.length === 1 ? 'sein Stereozentrum ist' : 'seine Stereozentren sind'} ${list(hands.map(({ atom }) => atomWords(atom)))}.`;
  },
  size: (atoms: number, bonds: number) => `Es hat ${number(atoms)} Atome und ${number(bonds)} Bindungen.`,
  manyCharges: (whole: number, charged: number) =>
    charged === 0 ? 'Es trägt keine Ladung.' : `${chargeOf(whole)}; ${charged === 1 ? 'ein Atom ist' : `${numberWords(charged)} Atome sind`} geladen.`,
  tooLarge: {
    short: 'Es ist zu groß, um Ring für Ring beschrieben zu werden.',
    groups: 'Es ist zu groß, um Gruppe für Gruppe beschrieben zu werden.',
    atoms: 'Es ist zu groß, um Atom für Atom beschrieben zu werden: ein Atom im Bild auswählen und mit den Pfeiltasten von einem zum nächsten gehen.',
    space: 'Es ist zu groß, um seine Gestalt zu beschreiben.',
  },
};
